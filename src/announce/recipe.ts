import { networkInput } from '../recipe.js';
import type { Findings } from '../report/metrics.js';
import type { Texts } from '../texts.js';
import { shortMarkdown } from './escape.js';
import { seedInput } from './seeds.js';

/** Characters of a line: inputs may name paths. */
const MAX_LINE = 5000;

/** What another run needs to do the same: inputs as a workflow writes them, and the digests as comments. */
export function recipeBlock(findings: Findings, { model, summary }: Texts): string {
  const { inputs, dataset, training, evaluation, evidence } = findings;
  const { kernels } = training.engine;
  const values: readonly (readonly [string, string | number])[] = [
    ['dataset', inputs.dataset],
    ...(inputs.testSplit === undefined ? [] : [['test-split', inputs.testSplit.share] as const]),
    networkInput(inputs),
    ['engine', inputs.engine],
    seedInput(findings),
    ['epochs', inputs.epochs],
    ['batch-size', inputs.batchSize],
    ...(inputs.optimizer === 'adam' ? [] : [['optimizer', inputs.optimizer] as const]),
    ['learning-rate', inputs.learningRate],
    // Of a training that was cancelled none: who does the same comes to another.
    ...(evidence.digests.weights === null ? [] : [['expected-digest', evidence.digests.weights] as const]),
  ];
  const digests: readonly (readonly [string, string])[] = [
    [summary.digests.data, dataset.digests.all],
    [summary.digests.initialWeights, training.initialDigest],
    [summary.digests.probabilities, evaluation?.probabilitiesDigest ?? ''],
    [summary.digests.predictions, evaluation?.predictionsDigest ?? ''],
  ];
  const lines = [
    ...values.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...digests.filter(([, value]) => value !== '').map(([name, value]) => `# ${name}: ${value}`),
    ...(kernels === undefined ? [] : [`# ${model.kernels[kernels]}`]),
  ];
  // In <pre>, so that no user's text can end the block.
  return `<pre lang="yaml">\n${lines.map((line) => shortMarkdown(line, MAX_LINE)).join('\n')}\n</pre>`;
}
