import type { Evidence } from '../../reproducibility/evidence.js';
import { nameOfTraining } from '../../reproducibility/trainings.js';
import type { Texts } from '../../texts.js';
import type { Findings } from '../metrics.js';
import type { References } from './references.js';

/** One thing that trainings are compared in. */
export interface Rung {
  readonly title: (texts: Texts) => string;
  /** `null` where the training did not get so far. */
  readonly digest: string | null;
  /** What each counterpart has, in their order; `null` where that is not known. */
  readonly others: readonly (string | null)[];
}

/** What a run is compared with, as a column of the ladder. */
export interface Counterpart {
  readonly title: (texts: Texts) => string;
  readonly digests: Known;
}

/** The digests of a training, as far as they are known. */
export interface Known {
  readonly data: string | null;
  readonly initialWeights: string | null;
  readonly epochs: readonly { readonly order: string | null; readonly weights: string | null }[];
  readonly probabilities: string | null;
  readonly predictions: string | null;
}

/** Trainings of a run that have a column. */
export const MAX_TRAININGS = 8;

/** Epochs that have rungs: the first and the last ones. */
const MAX_EPOCHS = 20;

/** Everything that the run was compared with. */
export function counterpartsOf(
  { inputs, trainings }: Pick<Findings, 'inputs' | 'trainings'>,
  { baseline, proposed }: References,
): Counterpart[] {
  const { epochs, expectedDigest } = inputs;
  const expected: Known = {
    data: null,
    initialWeights: null,
    epochs: Array.from({ length: epochs }, (_, index) => ({
      order: null,
      weights: index === epochs - 1 ? (expectedDigest ?? null) : null,
    })),
    probabilities: null,
    predictions: null,
  };
  return [
    ...(expectedDigest === undefined ? [] : [{ title: ({ page }: Texts) => page.expected, digests: expected }]),
    ...(baseline === undefined ? [] : [{ title: ({ page }: Texts) => page.baseline, digests: knownOf(baseline) }]),
    ...(proposed === undefined ? [] : [{ title: ({ page }: Texts) => page.proposed, digests: knownOf(proposed) }]),
    ...trainings.slice(1, MAX_TRAININGS).map((training) => ({
      title: (texts: Texts) => nameOfTraining(training, inputs, texts),
      digests: knownOf(training.evidence),
    })),
  ];
}

/** The ladder from the data up. */
export function rungsOf(evidence: Evidence, counterparts: readonly Counterpart[]): Rung[] {
  const own = knownOf(evidence);
  const rung = (title: Rung['title'], of: (known: Known) => string | null | undefined): Rung => ({
    title,
    digest: of(own) ?? null,
    others: counterparts.map(({ digests }) => of(digests) ?? null),
  });
  const epochs = shownEpochs(own.epochs.length);
  return [
    rung(
      ({ page }) => page.rungs.data,
      ({ data }) => data,
    ),
    rung(
      ({ page }) => page.rungs.initialWeights,
      ({ initialWeights }) => initialWeights,
    ),
    ...epochs.flatMap((epoch) => [
      rung(
        ({ page }) => page.rungs.order(epoch),
        (known) => known.epochs[epoch - 1]?.order,
      ),
      rung(
        ({ page }) => page.rungs.weights(epoch),
        (known) => known.epochs[epoch - 1]?.weights,
      ),
    ]),
    rung(
      ({ page }) => page.rungs.probabilities,
      ({ probabilities }) => probabilities,
    ),
    rung(
      ({ page }) => page.rungs.predictions,
      ({ predictions }) => predictions,
    ),
  ];
}

/** The epochs that have rungs, from 1. */
export function shownEpochs(epochs: number): number[] {
  const all = Array.from({ length: epochs }, (_, index) => index + 1);
  return epochs <= MAX_EPOCHS ? all : all.filter((epoch) => epoch <= MAX_EPOCHS / 2 || epoch > epochs - MAX_EPOCHS / 2);
}

function knownOf({ data, digests }: Evidence): Known {
  const { initialWeights, epochs, probabilities, predictions } = digests;
  return { data: data.sha256, initialWeights, epochs, probabilities, predictions };
}
