import { type EvidenceFiles, folderOfMetrics, textOf } from './files.js';
import { Refusal } from '../refusal.js';
import { parseAggregate } from '../reproducibility/parse.js';
import { repeatsAgree } from '../reproducibility/repeats.js';
import { seedOfFolder } from '../reproducibility/trainings.js';

const AGGREGATE = 'aggregate.json';

/**
 * The folders of the trainings that stand for a run: the first of each of several seeds, ascending, else one; `''` where
 * all lies at the top.
 *
 * @throws Refusal when one does not stand for its repeats, or is not there
 */
export function trainingsIn(files: EvidenceFiles): readonly [string, ...string[]] {
  const folders = files.sizes.has('metrics.json')
    ? []
    : [...files.sizes.keys()].flatMap((path) => folderOfMetrics(path) ?? []);
  const seedOf = (folder: string): number => seedOfFolder(folder) ?? -1;
  const [first, ...others] = folders.sort((one, other) => seedOf(one) - seedOf(other));
  if (first === undefined) return [''];
  if (files.sizes.has(AGGREGATE)) refuseDisagreement(files);
  return [first, ...others];
}

function refuseDisagreement(files: EvidenceFiles): void {
  const name = files.nameOf(AGGREGATE);
  const aggregate = parseAggregate(textOf(files, AGGREGATE), name);
  if (!repeatsAgree(aggregate)) {
    throw new Refusal(
      `${name} says that not all trainings of this run ended the same, so none stands for the others; ` +
        'each is in a folder of its own in runs.',
    );
  }
  const missing = aggregate.trainings.find(
    ({ seed, repeat = 1, metrics }) => seed !== undefined && repeat === 1 && !files.sizes.has(metrics),
  );
  if (missing !== undefined) throw new Refusal(`${name} lists ${missing.metrics.slice(0, 80)}, which is not there.`);
}
