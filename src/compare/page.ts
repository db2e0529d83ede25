import type { LegsFile } from '../reproducibility/legs-schema.js';
import { textsIn } from '../texts.js';
import type { LegsComparison } from './groups.js';
import type { CompareInputs } from './inputs.js';
import { htmlOf } from './page/document.js';
import { linkLine, summaryOf } from './page/summary.js';

/** What people and programs read of a comparison; nothing is written yet. */
export interface Page {
  /** By name, relative to the output directory; `comparison.json` comes last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The job summary. @param url of the uploaded page; `undefined` when it was not uploaded */
  readonly summary: (url: string | undefined) => string;
}

/** The page for the browser and the file for programs. */
const [PAGE, FILE] = ['comparison.html', 'comparison.json'] as const;

/** @param run what tells this comparison from others, for a later attempt that finds the page of an earlier one */
export function pageOf(comparison: LegsComparison, inputs: CompareInputs, run: string): Page {
  return {
    files: new Map([
      [PAGE, Buffer.from(htmlOf(comparison, inputs, run))],
      [FILE, Buffer.from(`${JSON.stringify(fileOf(comparison, inputs), null, 2)}\n`)],
    ]),
    summary: (url) =>
      `${summaryOf(comparison, inputs)}\n${linkLine(url, inputs.outputDirectory, textsIn(inputs.language))}\n`,
  };
}

/** `comparison.json` by its schema. */
export function fileOf(comparison: LegsComparison, { tolerance }: CompareInputs): LegsFile {
  const { verdict, passed, problems, notes, groups, rungs, comparisons, pairs, marks } = comparison;
  return {
    schema: 'mnist-action/legs/v1',
    verdict,
    passed,
    tolerance,
    problems: [...problems],
    notes: [...notes],
    legs: groups.flatMap(({ letter, legs }) =>
      legs.map(({ name, source, seed, evidence: { finished, fault, result, digests, environment } }) => ({
        name,
        source,
        ...(seed === null ? {} : { seed }),
        group: letter,
        finished,
        fault,
        accuracy: result.accuracy,
        digests,
        environment,
      })),
    ),
    groups: groups.map(({ letter, legs, representative }) => ({
      letter,
      legs: legs.map(({ name }) => name),
      representative: representative.name,
    })),
    rungs: [...rungs],
    comparisons: [...comparisons],
    pairs,
    marks: [...marks],
  };
}
