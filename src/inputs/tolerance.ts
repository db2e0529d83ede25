import { REPRODUCIBILITY } from '../choices.js';
import type { Host } from '../host.js';
import type { Tolerance } from '../reproducibility/comparison-schema.js';
import { decimalNumber, oneOf } from './parse.js';

/** The inputs `reproducibility`, `max-accuracy-drop` and `significance`. */
export function tolerance(input: Host['input']): Tolerance {
  return {
    reproducibility: oneOf('reproducibility', input('reproducibility'), REPRODUCIBILITY),
    maxAccuracyDrop: decimalNumber('max-accuracy-drop', input('max-accuracy-drop'), 0, 1),
    significance: decimalNumber('significance', input('significance'), 0, 1),
  };
}
