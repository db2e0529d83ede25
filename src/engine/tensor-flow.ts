import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';

/** What an engine takes of TensorFlow.js. There may be several copies of it, each with backends and tensors of its own. */
export type TensorFlow = Pick<
  typeof core,
  'dispose' | 'mul' | 'serialization' | 'tensor' | 'tensor1d' | 'tidy' | 'train'
> &
  Pick<typeof layers, 'layers' | 'models'>;
