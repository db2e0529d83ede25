import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ImageShape } from '../src/image-shape.js';
import { type Definition, definitionDigest, definitionOf } from '../src/topology/definition.js';
import { readTopology } from '../src/topology/read.js';
import { shapeLayers } from '../src/topology/shapes.js';

/** Written by write-keras.py and write-tfjs.mjs, as the versions named there write them. */
const MODELS = join(import.meta.dirname, 'models');

const DIGITS: ImageShape = { rows: 28, columns: 28, channels: 1 };

function definition(json: string, image = DIGITS): Definition {
  return definitionOf(shapeLayers(readTopology(json, 'model.json'), image, 'model.json'));
}

/** What reading a model comes to: its digest, or the sentence of the refusal. */
function sentence(json: string): string {
  try {
    return definitionDigest(definition(json));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a model file is refused in a sentence that names layer and reason', () => {
  const refusedFiles = (writer: string): string[] =>
    readdirSync(join(MODELS, writer)).filter(
      (name) => name.startsWith('refused-') && name !== 'refused-not-softmax.json',
    );

  test('of every kind that Keras wrote for it', () => {
    const found = Object.fromEntries(
      ['keras-3', 'keras-2'].flatMap((writer) =>
        refusedFiles(writer).map((name) => [
          `${writer}/${name}`,
          sentence(readFileSync(join(MODELS, writer, name), 'utf8')),
        ]),
      ),
    );
    expect(found).toMatchInlineSnapshot(`
      {
        "keras-2/refused-functional.json": "model.json: the model must be a Sequential one, whose layers follow one another, but is a 'Functional'.",
        "keras-2/refused-lambda.json": "model.json: layer 'lambda' (Lambda) is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.",
        "keras-2/refused-nested.json": "model.json: layer 'inner' (Sequential) is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.",
        "keras-2/refused-orthogonal.json": "model.json: layer 'out' (Dense): 'kernel_initializer' must be one of Zeros, Ones, Constant, RandomUniform, RandomNormal, TruncatedNormal, VarianceScaling, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform, LecunNormal, with finite settings, but is {"module":"keras.initializers","class_name":"Orthogonal","config":{"gain":1,"see….",
        "keras-2/refused-regularizer.json": "model.json: layer 'out' (Dense) has 'kernel_regularizer', which cannot be trained here: {"module":"keras.regularizers","class_name":"L2","config":{"l2":0.00999999977648…; only null is allowed.",
        "keras-2/refused-shape.json": "model.json: the model takes images of 32 × 32, but those of the data are 28 × 28 × 1.",
        "keras-3/refused-functional.json": "model.json: the model must be a Sequential one, whose layers follow one another, but is a 'Functional'.",
        "keras-3/refused-half.json": "model.json: the model must have the dtype 'float32', as everything is trained in it, but has {"module":"keras","class_name":"DTypePolicy","config":{"name":"mixed_float16"},"….",
        "keras-3/refused-lambda.json": "model.json: layer 'lambda' (Lambda) is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.",
        "keras-3/refused-nested.json": "model.json: layer 'inner' (Sequential) is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.",
        "keras-3/refused-orthogonal.json": "model.json: layer 'out' (Dense): 'kernel_initializer' must be one of Zeros, Ones, Constant, RandomUniform, RandomNormal, TruncatedNormal, VarianceScaling, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform, LecunNormal, with finite settings, but is {"module":"keras.initializers","class_name":"Orthogonal","config":{"seed":null,"….",
        "keras-3/refused-regularizer.json": "model.json: layer 'out' (Dense) has 'kernel_regularizer', which cannot be trained here: {"module":"keras.regularizers","class_name":"L2","config":{"l2":0.01},"registere…; only null is allowed.",
        "keras-3/refused-shape.json": "model.json: the model takes images of 32 × 32, but those of the data are 28 × 28 × 1.",
      }
    `);
  });

  test.each([
    ['nothing', '', "model.json is not JSON: it begins with ''."],
    ['NaN', '{"rate": NaN}', String.raw`model.json is not JSON: it begins with '{\"rate\": NaN}'.`],
    [
      'a batch normalisation that does not scale',
      model(FLAT, { class_name: 'BatchNormalization', config: { name: 'bn', scale: false } }),
      "model.json: layer 'bn' (BatchNormalization): 'scale' must be true: TensorFlow.js cannot train without it, but is false.",
    ],
    ['a number', '3', "model.json holds no Keras model: it has no 'class_name'."],
    ['no model', '{"weights": []}', "model.json holds no Keras model: it has no 'class_name'."],
    [
      'no layers',
      '{"class_name": "Sequential", "config": {"name": "m", "layers": []}}',
      'model.json: the model has no layers.',
    ],
    [
      'only an input',
      model({ class_name: 'InputLayer', config: { name: 'in', batch_shape: [null, 28, 28] } }),
      'model.json: the model has no layers besides its input.',
    ],
    [
      'a fixed batch',
      model(input([32, 28, 28]), FLAT, softmax({})),
      "model.json: layer 'in' (InputLayer): 'batch_shape' must be null and one to three whole numbers, but is [32,28,28].",
    ],
    [
      'zero units',
      model(FLAT, softmax({ units: 0 })),
      "model.json: layer 'out' (Dense): 'units' must be a whole number from 1 to 16777216, but is 0.",
    ],
    [
      'half a unit',
      model(FLAT, softmax({ units: 1.5 })),
      "model.json: layer 'out' (Dense): 'units' must be a whole number from 1 to 16777216, but is 1.5.",
    ],
    [
      'a billion weights',
      model(FLAT, dense({ name: 'wide', units: 1_000_000 }), softmax({})),
      "model.json: layer 'wide' (Dense) brings the model to more than 16777216 weights.",
    ],
    [
      'a filter count as a word',
      model(conv({ filters: 'many' })),
      "model.json: layer 'conv' (Conv2D): 'filters' must be a whole number from 1 to 16777216, but is 'many'.",
    ],
    [
      'windows larger than the image',
      model(conv({ kernel_size: [29, 1] })),
      "model.json: layer 'conv' (Conv2D) has windows of 29 × 1, but takes only 28 × 28.",
    ],
    [
      'dilated windows',
      model(conv({ dilation_rate: [2, 2] })),
      "model.json: layer 'conv' (Conv2D): 'dilation_rate' must be 1: a dilated convolution cannot be trained by TensorFlow.js, but is [2,2].",
    ],
    [
      'channels first',
      model(conv({ data_format: 'channels_first' })),
      "model.json: layer 'conv' (Conv2D): 'data_format' must be \"channels_last\": the engines have channels last, but is 'channels_first'.",
    ],
    [
      'groups',
      model(conv({ groups: 2 })),
      "model.json: layer 'conv' (Conv2D): 'groups' must be 1: TensorFlow.js cannot train other groups, but is 2.",
    ],
    [
      'a dense layer on rows',
      model(dense({})),
      "model.json: layer 'out' (Dense) must take a flat input, but takes 28 × 28 × 1: put a Flatten before it.",
    ],
    [
      'a convolution of flat data',
      model(FLAT, conv({})),
      "model.json: layer 'conv' (Conv2D) must take rows, columns and channels, but takes 784.",
    ],
    [
      'an unknown activation',
      model(FLAT, softmax({ activation: 'gelu' })),
      "model.json: layer 'out' (Dense): 'activation' must be one of linear, relu, relu6, elu, sigmoid, tanh, softmax, but is 'gelu'.",
    ],
    [
      'a constraint',
      model(FLAT, softmax({ kernel_constraint: { class_name: 'MaxNorm', config: {} } })),
      'model.json: layer \'out\' (Dense) has \'kernel_constraint\', which cannot be trained here: {"class_name":"MaxNorm","config":{}}; only null is allowed.',
    ],
    [
      'a frozen layer',
      model(FLAT, softmax({ trainable: false })),
      "model.json: layer 'out' (Dense): 'trainable' must be true: a frozen layer would keep its random weights, but is false.",
    ],
    [
      'a seed of the initializer that is out of range',
      model(FLAT, softmax({ kernel_initializer: 'uniform' })),
      "model.json: layer 'out' (Dense): 'kernel_initializer' must be one of Zeros, Ones, Constant, RandomUniform, RandomNormal, TruncatedNormal, VarianceScaling, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform, LecunNormal, with finite settings, but is 'uniform'.",
    ],
    [
      'infinite settings',
      model(FLAT, softmax({ bias_initializer: constant('∞') })),
      'model.json: layer \'out\' (Dense): \'bias_initializer\' must be one of Zeros, Ones, Constant, RandomUniform, RandomNormal, TruncatedNormal, VarianceScaling, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunUniform, LecunNormal, with finite settings, but is {"class_name":"Constant","config":{"value":null}}.',
    ],
    [
      'a reshape that does not fit',
      model(reshape([5, -1])),
      "model.json: layer 'reshape' (Reshape) cannot make 5 × -1 of 28 × 28 × 1.",
    ],
    [
      'another axis',
      model({ class_name: 'BatchNormalization', config: { name: 'bn', axis: 1 } }),
      "model.json: layer 'bn' (BatchNormalization) 'axis' must be -1 or 3, the last one, but is 1.",
    ],
    [
      'a dropout of everything',
      model(FLAT, { class_name: 'Dropout', config: { name: 'd', rate: 1 } }),
      "model.json: layer 'd' (Dropout): 'rate' must be a number from 0 to below 1, but is 1.",
    ],
    [
      'a name with a path',
      model(FLAT, softmax({ name: '../x' })),
      "model.json: layer '../x' (Dense): 'name' must be a name of 1 to 100 letters, digits, '_', '-' and '.', the first no '_' or '-', but is '../x'.",
    ],
    [
      'no name',
      model(FLAT, { class_name: 'Dense', config: { units: 10 } }),
      "model.json: layer 2 (Dense): 'name' must be a name of 1 to 100 letters, digits, '_', '-' and '.', the first no '_' or '-', but is missing.",
    ],
    ['a name twice', model(FLAT, softmax({ name: 'flat' })), "model.json: two layers are called 'flat'."],
    [
      'a layer that is a number',
      model(5),
      'model.json: layer 1 is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.',
    ],
    [
      'a class of one’s own',
      model(FLAT, { ...softmax({}), registered_name: 'Custom>Dense', module: 'my.layers' }),
      "model.json: layer 'out' (Dense) is a custom layer: it is registered as 'Custom>Dense' of 'my.layers'.",
    ],
    [
      'too many layers',
      model(...Array.from({ length: 257 }, () => FLAT)),
      'model.json: the model must have at most 256 layers, but has 257.',
    ],
    [
      'a prototype',
      '{"class_name": "Sequential", "config": {"layers": [{"class_name": "__proto__", "config": {}}]}}',
      'model.json: layer 1 (__proto__) is none of the layers that can be trained here: Flatten, Reshape, Dense, Conv2D, DepthwiseConv2D, SeparableConv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Activation, ReLU, Softmax, BatchNormalization, Dropout.',
    ],
  ])('for %s', (_, json, expected) => {
    expect(sentence(json)).toBe(expected);
  });
});

const FLAT = { class_name: 'Flatten', config: { name: 'flat' } };

function model(...layers: readonly unknown[]): string {
  // JSON has no infinity; a number that is too large is read as one.
  const json = JSON.stringify({ class_name: 'Sequential', config: { name: 'm', layers } });
  return json.replaceAll('"∞"', '1e999');
}

function dense(config: object): object {
  return { class_name: 'Dense', config: { name: 'out', units: 10, ...config } };
}

function softmax(config: object): object {
  return dense({ activation: 'softmax', ...config });
}

function conv(config: object): object {
  return { class_name: 'Conv2D', config: { name: 'conv', filters: 4, kernel_size: 3, ...config } };
}

function reshape(target_shape: readonly number[]): object {
  return { class_name: 'Reshape', config: { name: 'reshape', target_shape } };
}

function input(batch_shape: readonly number[]): object {
  return { class_name: 'InputLayer', config: { name: 'in', batch_shape } };
}

/** An initializer with a constant; `∞` for one that is too large. */
function constant(value: number | '∞'): object {
  return { class_name: 'Constant', config: { value } };
}
