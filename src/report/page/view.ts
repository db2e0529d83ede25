import type { Evaluation } from '../../evaluate.js';
import { imageAt } from '../../image-shape.js';
import { baseRunOf } from '../../reproducibility/base-run.js';
import type { LabelChanges } from '../../reproducibility/comparison-schema.js';
import type { Findings } from '../metrics.js';
import { chooseImages, type ChosenImages } from './images.js';
import type { NamedSheet } from './picture.js';
import { pictureSheet } from './png.js';
import { referencesOf, type References } from './references.js';

/** Everything that the parts of the page show. */
export interface View {
  readonly findings: Findings;
  readonly evaluation: Evaluation;
  readonly references: References;
  /** `null` where there is no baseline, it was tested on other images, or what differs from it is chance. */
  readonly changes: LabelChanges | null;
  readonly images: ChosenImages;
  /** The chosen images. */
  readonly sheet: NamedSheet;
  /** Place of an image on the sheet by its index among the test images. */
  readonly places: ReadonlyMap<number, number>;
}

export function viewOf(findings: Findings, evaluation: Evaluation): View {
  const references = referencesOf(findings);
  const { dataset, evidence, inputs } = findings;
  const changes = baseRunOf(findings.baseline, evidence, inputs.seeds)?.changes ?? null;
  const images = chooseImages(findings, evaluation, changes);
  const { rows, columns, channels } = dataset.test;
  const shape = { rows, columns, channels };
  // Ink is dark on the page's light paper; its dark theme turns it round.
  const pixels = images.all.map(({ index }) => {
    const bytes = imageAt(dataset.test, index);
    return channels === 1 ? bytes.map((ink) => 255 - ink) : bytes;
  });
  return {
    findings,
    evaluation,
    references,
    changes,
    images,
    sheet: { id: 'images', sheet: pictureSheet(pixels, shape), shape },
    places: new Map(images.all.map(({ index }, place) => [index, place])),
  };
}
