import { type OptimizerName, OPTIMIZERS } from '../choices.js';
import type { Host } from '../host.js';
import { LEARNING_RATES } from '../recipe.js';
import { decimalNumber, oneOf } from './parse.js';

/** What the inputs say of how weights are updated. */
export interface OptimizerInputs {
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
}

/** The inputs `optimizer` and `learning-rate`; where the latter is empty, the rate is the one of Keras's optimizer. */
export function optimizerInputs({ input }: Pick<Host, 'input'>): OptimizerInputs {
  const optimizer = oneOf('optimizer', input('optimizer'), OPTIMIZERS);
  const rate = input('learning-rate');
  const learningRate = rate === '' ? LEARNING_RATES[optimizer] : decimalNumber('learning-rate', rate, 1e-30, 1e30);
  return { optimizer, learningRate };
}
