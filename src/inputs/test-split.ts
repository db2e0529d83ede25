import { refuse } from './parse.js';

/** How the test part of data that has none is drawn. */
export interface TestSplit {
  /** Share of the images of each class that are tested on, between 0 and 1. */
  readonly share: number;
  readonly seed: number;
}

/** The input `test-split`; `undefined` when it is empty. */
export function testSplit(value: string, seed: number): TestSplit | undefined {
  if (value === '') return undefined;
  const share = /^(0?\.\d+|\d+(\.\d+)?e-\d+)$/i.test(value) ? Number(value) : NaN;
  if (!(share > 0 && share < 1)) refuse('test-split', value, 'empty or a number between 0 and 1, such as 0.2');
  return { share, seed };
}
