import { initialise } from '../../src/model/initialise.js';

/** A dense kernel drawn from Keras's Glorot uniform distribution, shape [fanIn, fanOut]. */
export function glorotUniform(label: string, fanIn: number, fanOut: number): Float32Array {
  const spec = { name: label, shape: [fanIn, fanOut] };
  const config = { scale: 1, mode: 'fan_avg', distribution: 'uniform' } as const;
  return initialise(label, spec, { class_name: 'VarianceScaling', config });
}
