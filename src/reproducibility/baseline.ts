import type { FileAt } from '../baseline/file-at.js';
import { Refusal } from '../refusal.js';
import type { Baseline } from './baseline-schema.js';
import type { Evidence } from './evidence.js';

/**
 * The baseline that a training would propose.
 *
 * @throws Refusal when it was not finished, or a fault was injected: neither may become what others are held to
 */
export function candidateBaseline({ name, finished, fault, result, ...evidence }: Evidence): Baseline {
  const { accuracy, loss, epochs, mistakes } = result;
  if (!finished || accuracy === null || loss === null || mistakes === null) {
    throw new Refusal(`No baseline can be made of ${name}: its training was cancelled before it ended.`);
  }
  if (fault !== null) {
    throw new Refusal(`No baseline can be made of ${name}: a fault was injected into its training (${fault}).`);
  }
  const { recipe, data, promise, digests } = evidence;
  return {
    schema: 'mnist-action/baseline/v1',
    recipe,
    data,
    promise,
    digests,
    accuracy,
    loss,
    epochs: epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
    mistakes: Object.fromEntries([...mistakes].map(([index, predicted]) => [String(index), predicted])),
  };
}

/** The baseline that a file is; `undefined` where there is none that can be read. */
export function baselineIn(file: FileAt | undefined): Baseline | undefined {
  return file?.state === 'read' ? file.baseline : undefined;
}
