import type { Optimizer as TfOptimizer } from '@tensorflow/tfjs-core';

import type { Optimizer } from '../recipe.js';
import type { TensorFlow } from './tensor-flow.js';

/** The optimizer as TensorFlow.js has it. Every setting is passed: where one is left out, it asks the backend for its ε. */
export function startOptimizer({ train }: TensorFlow, optimizer: Optimizer): TfOptimizer {
  const { learningRate } = optimizer;
  switch (optimizer.name) {
    case 'adam':
      return train.adam(learningRate, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
    case 'sgd':
      return train.sgd(learningRate);
    case 'momentum':
      return train.momentum(learningRate, optimizer.momentum);
    case 'rmsprop':
      return train.rmsprop(learningRate, optimizer.rho, optimizer.momentum, optimizer.epsilon);
  }
}
