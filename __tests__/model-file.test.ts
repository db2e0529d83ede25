import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ImageShape } from '../src/image-shape.js';
import { type Definition, definitionOf } from '../src/topology/definition.js';
import { readTopology } from '../src/topology/read.js';
import { shapeLayers, weightSpecs } from '../src/topology/shapes.js';

/** Written by write-keras.py and write-tfjs.mjs, as the versions named there write them. */
const MODELS = join(import.meta.dirname, 'models');

const DIGITS: ImageShape = { rows: 28, columns: 28, channels: 1 };

function written(writer: string, name: string): string {
  return readFileSync(join(MODELS, writer, `${name}.json`), 'utf8');
}

function definition(json: string, image = DIGITS): Definition {
  return definitionOf(shapeLayers(readTopology(json, 'model.json'), image, 'model.json'));
}

const WRITERS = ['keras-3', 'keras-2', 'tfjs'] as const;

describe('a model file', () => {
  test.each(['dense', 'conv'])('of %s is the same model from Keras 3, Keras 2 and TensorFlow.js', (name) => {
    const [first, ...others] = WRITERS.map((writer) => definition(written(writer, name)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('with every layer is the same model from Keras 3 and TensorFlow.js', () => {
    expect(definition(written('tfjs', 'all'))).toEqual(definition(written('keras-3', 'all')));
  });

  test.each(WRITERS)('with every layer, as %s writes it, has all weights, those not trained last', (writer) => {
    const layers = shapeLayers(readTopology(written(writer, 'all'), 'all.json'), DIGITS, 'all.json');
    expect(weightSpecs(layers).map(({ name, shape }) => `${name} ${shape.join('×')}`)).toEqual([
      'conv/kernel 3×3×1×4',
      'bn_1/gamma 4',
      'bn_1/beta 4',
      'depthwise/depthwise_kernel 3×3×4×2',
      'depthwise/bias 8',
      'separable/depthwise_kernel 3×3×8×1',
      'separable/pointwise_kernel 1×1×8×12',
      'separable/bias 12',
      'hidden/kernel 12×16',
      'hidden/bias 16',
      'bn_2/gamma 16',
      'bn_2/beta 16',
      'narrow/kernel 16×12',
      'narrow/bias 12',
      'logits/kernel 12×10',
      'logits/bias 10',
      'bn_1/moving_mean 4',
      'bn_1/moving_variance 4',
      'bn_2/moving_mean 16',
      'bn_2/moving_variance 16',
    ]);
  });

  test('in its canonical form is read to the very same form', () => {
    for (const writer of WRITERS) {
      const canonical = definition(written(writer, 'all'));
      expect(definition(JSON.stringify(canonical))).toEqual(canonical);
      expect(JSON.stringify(definition(JSON.stringify(canonical)))).toBe(JSON.stringify(canonical));
    }
  });

  test('without an input shape takes the images as the data has them', () => {
    const layers = [
      { class_name: 'Flatten', config: { name: 'flat' } },
      { class_name: 'Dense', config: { name: 'out', units: 2, activation: 'softmax' } },
    ];
    const json = JSON.stringify({ class_name: 'Sequential', config: { name: 'm', layers } });
    expect(
      definition(json, { rows: 2, columns: 3, channels: 3 }).config.layers[0]?.config['batch_input_shape'],
    ).toEqual([null, 2, 3, 3]);
  });
});
