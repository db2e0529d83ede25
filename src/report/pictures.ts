import { arch, platform } from 'node:os';

import type { Dataset } from '../dataset.js';
import type { Evaluation } from '../evaluate.js';
import { imageAt } from '../image-shape.js';
import { messageOf } from '../refusal.js';
import { textsIn } from '../texts.js';
import type { Cell, Sheet } from './contact-sheet.js';
import type { Findings } from './metrics.js';

/** Pictures by file name, and what kept them from being drawn. */
export interface Pictures {
  readonly pictures: readonly (readonly [name: string, png: Uint8Array])[];
  readonly warning: string | null;
}

/** Makes sure that canvas can be loaded; what it throws is why not. */
export type BeforeDrawing = () => Promise<void>;

/** Images on the sheet of the first test images. */
const MAX_FIRST = 30;

/** Images on the sheet of mistakes. */
const MAX_MISTAKES = 60;

/**
 * Draws the contact sheets of a finished run. A machine that cannot draw loses the pictures, in words, and nothing
 * else.
 *
 * @param beforeDrawing called before canvas is loaded
 */
export async function drawPictures(findings: Findings, beforeDrawing?: BeforeDrawing): Promise<Pictures> {
  const { inputs, evaluation } = findings;
  if (!inputs.pictures || evaluation === null) return { pictures: [], warning: null };
  try {
    await beforeDrawing?.();
    const { drawSheet } = await import('./contact-sheet.js');
    const sheets = [
      ['contact-sheet.png', firstImages(findings, evaluation)],
      ['misclassified.png', mistakes(findings, evaluation)],
    ] as const;
    return { pictures: sheets.map(([name, sheet]) => [name, drawSheet(sheet)]), warning: null };
  } catch (error) {
    const [reason = ''] = messageOf(error).split('\n');
    const warning = `No pictures were drawn: canvas cannot be used on this ${platform()}-${arch()} machine (${reason}).`;
    return { pictures: [], warning };
  }
}

function firstImages(findings: Findings, evaluation: Evaluation): Sheet {
  const { dataset, inputs } = findings;
  const count = Math.min(MAX_FIRST, dataset.test.count);
  const cells = Array.from({ length: count }, (_, index) => cell(dataset, evaluation, index));
  return {
    ...frame(findings, evaluation),
    title: textsIn(inputs.language).pictures.firstTitle(count, dataset.test.count),
    cells,
  };
}

function mistakes(findings: Findings, evaluation: Evaluation): Sheet {
  const { dataset, inputs } = findings;
  const { pictures } = textsIn(inputs.language);
  const wrong = [...dataset.test.labels.keys()]
    .map((index) => cell(dataset, evaluation, index))
    .filter((candidate) => candidate.label !== candidate.predicted)
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const cells = wrong.slice(0, MAX_MISTAKES);
  const title =
    wrong.length === 0
      ? pictures.noMistakes(dataset.test.count)
      : pictures.mistakesTitle(cells.length, wrong.length, dataset.test.count);
  return { ...frame(findings, evaluation), title, cells };
}

function frame({ inputs, training }: Findings, evaluation: Evaluation): Pick<Sheet, 'subtitle' | 'texts'> {
  const texts = textsIn(inputs.language);
  const digest = training.epochs.at(-1)?.weightsDigest.slice(0, 12) ?? '';
  const accuracy = texts.numbers.decimal(evaluation.accuracy, 4);
  return { subtitle: texts.pictures.subtitle(accuracy, inputs.seed, inputs.epochs, digest), texts };
}

function cell({ test, classes }: Dataset, { predictions, probabilities }: Evaluation, index: number): Cell {
  const { rows, columns } = test;
  const predicted = predictions[index] ?? 0;
  return {
    index,
    rows,
    columns,
    pixels: imageAt(test, index),
    label: test.labels[index] ?? 0,
    predicted,
    confidence: probabilities[index * classes + predicted] ?? 0,
  };
}
