import { ADAM } from '../../recipe.js';

const { fround } = Math;

const BETA1 = fround(ADAM.beta1);
const BETA2 = fround(ADAM.beta2);
const EPSILON = fround(ADAM.epsilon);
/** TensorFlow.js subtracts in double precision, then rounds: not 1 − BETA1. */
const ONE_MINUS_BETA1 = fround(1 - ADAM.beta1);
const ONE_MINUS_BETA2 = fround(1 - ADAM.beta2);

/** A kernel or a bias, with what its training needs; arrays of one length. */
export interface Parameter {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  /** Adam's running means of the gradient and of its square. */
  readonly firstMoment: Float32Array;
  readonly secondMoment: Float32Array;
}

/** A parameter with weights of its own, not yet trained. */
export function parameter(initialWeights: Float32Array): Parameter {
  const { length } = initialWeights;
  return {
    weights: Float32Array.from(initialWeights),
    gradient: new Float32Array(length),
    firstMoment: new Float32Array(length),
    secondMoment: new Float32Array(length),
  };
}

/** Adam in the order of operations of `tf.train.adam`. */
export class Adam {
  readonly #minusRate: number;
  /** β₁ᵗ and β₂ᵗ: running float32 products, not powers. */
  #power1 = BETA1;
  #power2 = BETA2;

  constructor(learningRate: number) {
    this.#minusRate = fround(-learningRate);
  }

  /** Moves the weights against their gradient. */
  update({ weights, gradient, firstMoment, secondMoment }: Parameter): void {
    const minusRate = this.#minusRate;
    const correction1 = fround(1 - this.#power1);
    const correction2 = fround(1 - this.#power2);
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? NaN;
      const m = fround(fround((firstMoment[i] ?? NaN) * BETA1) + fround(g * ONE_MINUS_BETA1));
      const v = fround(fround((secondMoment[i] ?? NaN) * BETA2) + fround(fround(g * g) * ONE_MINUS_BETA2));
      firstMoment[i] = m;
      secondMoment[i] = v;
      const root = fround(Math.sqrt(fround(v / correction2)));
      const direction = fround(fround(m / correction1) / fround(root + EPSILON));
      weights[i] = fround(fround(direction * minusRate) + (weights[i] ?? NaN));
    }
  }

  /** Ends a step, in which every parameter was updated once. */
  endStep(): void {
    this.#power1 = fround(this.#power1 * BETA1);
    this.#power2 = fround(this.#power2 * BETA2);
  }
}
