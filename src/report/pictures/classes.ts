import type { ClassScore } from '../../evaluate.js';
import type { Sheet } from '../contact-sheet.js';
import type { Caption, Cell } from '../contact-sheet/cell.js';
import { imageOf, named, type View } from './view.js';

const MAX_CLASSES = 60;

/**
 * One image of each class, the first test image of it that is classified rightly, or else the first, with how many of
 * the class are, and what the others are taken for most often. Of very many classes, those that are recognised worst.
 */
export function classSheet(view: View): Sheet {
  const { dataset, evaluation, texts } = view;
  const tested = evaluation.classes.filter(({ support }) => support > 0);
  const worst = [...tested].sort((a, b) => (a.recall ?? 0) - (b.recall ?? 0) || a.label - b.label);
  const shown = worst.slice(0, MAX_CLASSES).sort((a, b) => a.label - b.label);
  return {
    ...view.frame,
    title: texts.pictures.classesTitle(shown.length, dataset.classes),
    legend: texts.pictures.classesLegend,
    cells: shown.map((score) => classCell(view, score)),
  };
}

function classCell(view: View, { label, recall, support }: ClassScore): Cell {
  const { numbers, pictures } = view.texts;
  const row = view.evaluation.confusion[label] ?? [];
  return {
    ...imageOf(view, exampleOf(view, label)),
    mark: null,
    captions: [
      named(view, label, (name) => name, 'strong'),
      {
        text: (count) => pictures.classifiedRightly(count, support),
        name: numbers.count(row[label] ?? 0),
        tone: 'plain',
      },
      rivalOf(view, row, label),
    ],
    share: recall ?? 0,
    shareText: numbers.percent(recall ?? 0, 1),
  };
}

/** What a class is taken for most often; of several the first. */
function rivalOf(view: View, row: readonly number[], label: number): Caption {
  const { pictures } = view.texts;
  const others = row.map((images, predicted) => (predicted === label ? 0 : images));
  const most = Math.max(...others);
  if (most === 0) return { text: () => pictures.neverConfused, name: '', tone: 'muted' };
  return named(view, others.indexOf(most), (name) => pictures.takenFor(name, most), 'muted');
}

function exampleOf({ dataset: { test }, evaluation }: View, label: number): number {
  const rightly = test.labels.findIndex((one, index) => one === label && evaluation.predictions[index] === label);
  return rightly < 0 ? test.labels.indexOf(label) : rightly;
}
