import type { Training } from '../train.js';

/** What the epochs of a training took, with the tests after them. */
export function secondsOf({ epochs }: Training): number {
  return epochs.reduce((sum, { trainSeconds, testSeconds }) => sum + trainSeconds + testSeconds, 0);
}
