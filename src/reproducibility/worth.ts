import type { AccuracyComparison, LabelChange, LabelChanges, Tolerance } from './comparison-schema.js';
import type { Evidence } from './evidence.js';
import { mcnemarExact } from './mcnemar.js';

/** Whether two trainings were tested on the same images. */
function haveSameTestImages({ data: first }: Evidence, { data: second }: Evidence): boolean {
  const [a, b] = [first.test, second.test];
  return a.count === b.count && a.imagesSha256 === b.imagesSha256 && a.labelsSha256 === b.labelsSha256;
}

/**
 * What the candidate is worth, measured by the reference: paired by test image where the images are the same. `null`
 * when one of them is not known.
 */
export function compareAccuracy(
  reference: Evidence,
  candidate: Evidence,
  { maxAccuracyDrop, significance }: Pick<Tolerance, 'maxAccuracyDrop' | 'significance'>,
): AccuracyComparison | null {
  const [first, second] = [reference.result.accuracy, candidate.result.accuracy];
  if (first === null || second === null) return null;
  const drop = dropOf([first, reference.data.test.count], [second, candidate.data.test.count]);
  const mcnemar = compareMistakes(reference, candidate);
  const likely = mcnemar === null || mcnemar.pValue >= significance;
  return {
    reference: first,
    candidate: second,
    drop,
    mcnemar,
    passed: drop <= 0 || (drop <= maxAccuracyDrop && likely),
  };
}

/** Test images whose predicted label differs; `null` when they cannot be paired. */
export function compareLabels(reference: Evidence, candidate: Evidence): LabelChanges | null {
  const [first, second] = [reference.result.mistakes, candidate.result.mistakes];
  if (first === null || second === null || !haveSameTestImages(reference, candidate)) return null;
  const changes = [...new Set([...first.keys(), ...second.keys()])]
    .filter((image) => first.get(image) !== second.get(image))
    .sort((a, b) => a - b)
    .map((image) => ({ image, reference: first.get(image) ?? null, candidate: second.get(image) ?? null }));
  return { changed: changes.length, images: reference.data.test.count, changes };
}

/** What a change is: wrong where the reference is right, right where it is wrong, or wrong in another way. */
type ChangeKind = 'broken' | 'fixed' | 'otherwise';

/** The changes of each kind, in the order in which people ask for them. */
export function changesByKind({ changes }: LabelChanges): Readonly<Record<ChangeKind, LabelChange[]>> {
  return {
    broken: changes.filter(({ reference }) => reference === null),
    fixed: changes.filter(({ candidate }) => candidate === null),
    otherwise: changes.filter(({ reference, candidate }) => reference !== null && candidate !== null),
  };
}

/**
 * Reference minus candidate. From counts of images, as one division: 0.9759 − 0.9709 in floating point is more than
 * 0.005, while 50 of 10,000 is 0.005.
 */
function dropOf([first, images]: [number, number], [second, otherImages]: [number, number]): number {
  const right = Math.round(first * images);
  const otherRight = Math.round(second * otherImages);
  if (images === otherImages) return (right - otherRight) / images;
  return (right * otherImages - otherRight * images) / (images * otherImages);
}

function compareMistakes(reference: Evidence, candidate: Evidence): AccuracyComparison['mcnemar'] {
  const [first, second] = [reference.result.mistakes, candidate.result.mistakes];
  if (first === null || second === null || !haveSameTestImages(reference, candidate)) return null;
  const onlyReferenceRight = [...second.keys()].filter((image) => !first.has(image)).length;
  const onlyCandidateRight = [...first.keys()].filter((image) => !second.has(image)).length;
  return { onlyReferenceRight, onlyCandidateRight, pValue: mcnemarExact(onlyReferenceRight, onlyCandidateRight) };
}
