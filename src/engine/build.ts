import type { LayersModel } from '@tensorflow/tfjs-layers';

import type { Model } from '../model.js';
import type { Definition } from '../topology/definition.js';
import { FRESH_DROPOUT, freshDropout } from './fresh-dropout.js';
import type { TensorFlow } from './tensor-flow.js';

/** The model as TensorFlow.js has it, with its initial weights. */
export async function buildLayersModel(tf: TensorFlow, model: Model): Promise<LayersModel> {
  const FreshDropout = freshDropout(tf);
  const built = await tf.models.modelFromJSON({ modelTopology: { ...toBuild(model.definition) } });
  for (const layer of built.layers) if (layer instanceof FreshDropout) layer.start(model.seed);
  setWeights(tf, built, model, model.initialWeights);
  return built;
}

/** Gives a model weights, in the order of `Model.initialWeights`. */
export function setWeights(
  tf: TensorFlow,
  built: LayersModel,
  { weights: specs }: Model,
  weights: readonly Float32Array[],
): void {
  const tensors = specs.map(({ shape }, index) => tf.tensor(weights[index] ?? [], [...shape], 'float32'));
  built.setWeights(tensors);
  tf.dispose(tensors);
}

/** Without initializers, whose values would be drawn and thrown away, and with a dropout that draws afresh. */
function toBuild({ class_name, config: { name, layers } }: Definition): Definition {
  const built = layers.map(({ class_name: layerClass, config }) => ({
    class_name: layerClass === 'Dropout' ? FRESH_DROPOUT : layerClass,
    config: Object.fromEntries(
      Object.entries(config).map(([field, value]) => [field, field.endsWith('_initializer') ? 'zeros' : value]),
    ),
  }));
  return { class_name, config: { name, layers: built } };
}
