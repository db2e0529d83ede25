import type { Evaluation } from '../../evaluate.js';
import { imageAt } from '../../image-shape.js';
import type { LabelChanges } from '../../reproducibility/comparison-schema.js';
import { compareLabels } from '../../reproducibility/worth.js';
import type { Findings } from '../metrics.js';
import { chooseImages, type ChosenImages } from './images.js';
import type { NamedSheet } from './picture.js';
import { pictureSheet } from './png.js';
import { referencesOf, type References } from './references.js';

/** Everything that the parts of the page show. */
export interface View {
  readonly findings: Findings;
  readonly references: References;
  /** `null` where there is no baseline, it was tested on other images, or this run was cancelled. */
  readonly changes: LabelChanges | null;
  /** `null` when the run was cancelled. */
  readonly tested: Tested | null;
}

/** What there is of a finished run. */
export interface Tested {
  readonly evaluation: Evaluation;
  readonly images: ChosenImages;
  /** The chosen images. */
  readonly sheet: NamedSheet;
  /** Place of an image on the sheet by its index among the test images. */
  readonly places: ReadonlyMap<number, number>;
}

export function viewOf(findings: Findings): View {
  const references = referencesOf(findings);
  const { evaluation, evidence } = findings;
  const changes = references.baseline === undefined ? null : compareLabels(references.baseline, evidence);
  const tested = evaluation === null ? null : testedView(findings, evaluation, changes);
  return { findings, references, changes, tested };
}

function testedView(findings: Findings, evaluation: Evaluation, changes: LabelChanges | null): Tested {
  const { test } = findings.dataset;
  const images = chooseImages(findings, evaluation, changes);
  // Ink is dark on the page's light paper; its dark theme turns it round.
  const pixels = images.all.map(({ index }) => {
    const bytes = imageAt(test, index);
    return test.channels === 1 ? bytes.map((ink) => 255 - ink) : bytes;
  });
  const { rows, columns, channels } = test;
  const shape = { rows, columns, channels };
  return {
    evaluation,
    images,
    sheet: { id: 'images', sheet: pictureSheet(pixels, shape), shape },
    places: new Map(images.all.map(({ index }, place) => [index, place])),
  };
}
