/**
 * Writes the model files that the tests read, as the installed TensorFlow.js writes them: `node write-tfjs.mjs FOLDER`.
 * `dense.json` is what `toJSON()` returns, written as JSON once more; `conv.json` what `save()` stores.
 */
import '@tensorflow/tfjs-backend-cpu';
import { io } from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const write = (name, text) => writeFileSync(join(folder, `${name}.json`), `${text}\n`);

const glorot = { kernelInitializer: 'glorotUniform' };
const dense = sequential({
  layers: [
    layers.flatten({ inputShape: [28, 28], name: 'flat' }),
    layers.dense({ units: 128, activation: 'relu', name: 'dense_1', ...glorot }),
    layers.dense({ units: 10, activation: 'softmax', name: 'dense_2', ...glorot }),
  ],
});
write('dense', JSON.stringify(dense.toJSON()));

const conv = sequential({
  layers: [
    layers.conv2d({
      inputShape: [28, 28, 1],
      filters: 8,
      kernelSize: 3,
      activation: 'relu',
      name: 'conv_1',
      ...glorot,
    }),
    layers.maxPooling2d({ poolSize: 2, name: 'pool_1' }),
    layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu', name: 'conv_2', ...glorot }),
    layers.maxPooling2d({ poolSize: 2, name: 'pool_2' }),
    layers.flatten({ name: 'flat' }),
    layers.dense({ units: 10, activation: 'softmax', name: 'out', ...glorot }),
  ],
});
await conv.save(
  io.withSaveHandler(async ({ modelTopology, weightSpecs, format, generatedBy, convertedBy }) => {
    const weightsManifest = [{ paths: ['./weights.bin'], weights: weightSpecs }];
    write('conv', JSON.stringify({ modelTopology, format, generatedBy, convertedBy, weightsManifest }));
    return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
  }),
);

const all = sequential({
  layers: [
    layers.reshape({ targetShape: [28, 28, 1], inputShape: [28, 28], name: 'reshape' }),
    layers.conv2d({
      ...{ filters: 4, kernelSize: 3, strides: 2, padding: 'same', useBias: false, name: 'conv' },
      kernelInitializer: 'heNormal',
    }),
    layers.batchNormalization({ name: 'bn_1' }),
    layers.reLU({ maxValue: 6, name: 'relu' }),
    layers.depthwiseConv2d({
      ...{ kernelSize: 3, padding: 'same', depthMultiplier: 2, activation: 'elu', name: 'depthwise' },
      depthwiseInitializer: 'heUniform',
    }),
    layers.averagePooling2d({ poolSize: 2, strides: 1, name: 'average' }),
    layers.separableConv2d({
      ...{ filters: 12, kernelSize: 3, strides: 2, activation: 'tanh', name: 'separable' },
      depthwiseInitializer: 'glorotUniform',
      biasInitializer: 'ones',
    }),
    layers.dropout({ rate: 0.25, name: 'dropout' }),
    layers.activation({ activation: 'sigmoid', name: 'activation' }),
    layers.globalAveragePooling2d({ name: 'global' }),
    layers.dense({
      ...{ units: 16, activation: 'relu6', name: 'hidden' },
      kernelInitializer: initializers.truncatedNormal({ stddev: 0.1 }),
      biasInitializer: initializers.constant({ value: 0.01 }),
    }),
    layers.batchNormalization({ momentum: 0.9, name: 'bn_2' }),
    layers.dense({
      ...{ units: 12, activation: 'tanh', name: 'narrow' },
      kernelInitializer: initializers.randomNormal({ stddev: 0.2, seed: 7 }),
      biasInitializer: initializers.randomUniform({ minval: -0.1, maxval: 0.1 }),
    }),
    layers.dense({ units: 10, kernelInitializer: 'leCunNormal', name: 'logits' }),
    layers.softmax({ name: 'softmax' }),
  ],
});
write('all', all.toJSON());
