import { describe, expect, test } from 'vitest';

import { folderOf, metrics, metricsWith, refusal } from './support/left-behind.js';

/** Deeper than the stack of a function that calls itself for each. */
const DEEP = 200_000;

describe('a metrics.json is refused', () => {
  const zeros = '0'.repeat(63);

  test.each<[string, () => string, string]>([
    ['that is not JSON', () => '<html>', "B/metrics.json is not JSON: it begins with '<html>'."],
    ['with NaN in it', () => metricsWith(/"loss": [\d.]+/, '"loss": NaN'), 'is not JSON'],
    ['that is empty', () => '', "B/metrics.json is not JSON: it begins with ''."],
    ['that is no object', () => '[]', "B/metrics.json must have schema 'mnist-action/metrics/v1', but has missing."],
    [
      'of another schema',
      () => metricsWith('metrics/v1', 'metrics/v2'),
      "B/metrics.json must have schema 'mnist-action/metrics/v1', but has 'mnist-action/metrics/v2'.",
    ],
    [
      'of another recipe version',
      () => metricsWith(/"recipe": \{\s+"version": 1/, '"recipe": { "version": 2'),
      'B/metrics.json is of recipe version 2; this version of the action knows 1.',
    ],
    [
      'with a digest of the wrong length',
      () => metricsWith(/"order": "[0-9a-f]+"/, `"order": "${zeros}"`),
      `B/metrics.json: digests.epochs[0].order must be 64 hexadecimal digits, but is '${zeros}'.`,
    ],
    [
      'with a number too large to be one',
      () => metricsWith(/"testLoss": [\d.]+/, '"testLoss": 1e999'),
      'B/metrics.json: result.epochs[0].testLoss must be a number, but is Infinity.',
    ],
    [
      'with an accuracy over 1',
      () => metricsWith(/"result": \{\s+"accuracy": [\d.]+/, '"result": { "accuracy": 1.5'),
      'B/metrics.json: result.accuracy must be at most 1, but is 1.5.',
    ],
    [
      'with half an image',
      () => metricsWith(/"count": 640/, '"count": 640.5'),
      'B/metrics.json: data.train.count must be a whole number, but is 640.5.',
    ],
    [
      'without a field',
      () => metricsWith(/"seed": 42,/, ''),
      'B/metrics.json: recipe.seed must be a number, but is missing.',
    ],
    [
      'with an engine that does not exist',
      () => metricsWith('"name": "wasm"', '"name": "abacus"'),
      "B/metrics.json: environment.engine.name must be 'wasm' or 'tfjs' or 'tensorflow', but is 'abacus'.",
    ],
    [
      'with a field of another kind',
      () => metricsWith(/"mistakes": \{/, '"mistakes": [], "unheardOf": {'),
      'B/metrics.json: result.mistakes must be an object, but is [].',
    ],
    [
      'that is one of more legs than there are',
      () => metricsWith(/"jobTotal": [^,]+/, '"jobTotal": 1000000000000000'),
      'B/metrics.json: environment.run.jobTotal must be at most 1024, but is 1000000000000000.',
    ],
    [
      'that is a leg before the first',
      () => metricsWith(/"jobIndex": [^,]+/, '"jobIndex": -1'),
      'B/metrics.json: environment.run.jobIndex must be at least 0, but is -1.',
    ],
    [
      'whose matrix is nested deeper than any',
      () => metricsWith(/"matrix": [^,]+/, `"matrix": { "os": ${'['.repeat(32)}${']'.repeat(32)} }`),
      'B/metrics.json: environment.run.matrix must be valid (values nested at most 32 deep), but is {"os":[[',
    ],
    [
      'that finished without its last epoch',
      () => metricsWith(/"epochs": 2/, '"epochs": 3'),
      'B/metrics.json: digests.epochs has 2 epochs, but the recipe has 3.',
    ],
    [
      'whose digest is not that of its last epoch',
      () => metricsWith(/(\],\s+"weights": ")[0-9a-f]{64}/, `$1${zeros}0`),
      'B/metrics.json: digests.weights is not the digest of the last epoch.',
    ],
    [
      'whose epochs are out of order',
      () => metricsWith(/"epochs": \[\s+\{\s+"epoch": 1,\s+"order"/, '"epochs": [{ "epoch": 2, "order"'),
      'B/metrics.json: digests.epochs[0].epoch must be 1, but is 2.',
    ],
    [
      'whose accuracy flatters',
      () => metricsWith(/"result": \{\s+"accuracy": [\d.]+/, '"result": { "accuracy": 0.99'),
      'B/metrics.json: result.accuracy is 0.99, but 153 of 200 images are not in result.mistakes.',
    ],
    [
      'that is wrong about an image which is not there',
      () => metricsWith(/"mistakes": \{/, '"mistakes": { "200": 1,'),
      'B/metrics.json: result.mistakes[200] is of no test image: there are 200.',
    ],
    [
      'that finished without predictions',
      () => metricsWith(/("predictions": )"[0-9a-f]{64}"/, '$1null'),
      'B/metrics.json: digests.predictions is null, though the training finished.',
    ],
  ])('%s', async (_, text, sentence) => {
    expect(await refusal(folderOf({ 'metrics.json': text() }))).toContain(sentence);
  });

  test('but not for a matrix of nested values', async () => {
    const text = metricsWith(/"matrix": [^,]+/, `"matrix": { "os": ${'['.repeat(31)}${']'.repeat(31)} }`);
    expect(await refusal(folderOf({ 'metrics.json': text }))).toBe('nothing was refused');
  });

  test.each([
    ['lists', '['.repeat(DEEP) + ']'.repeat(DEEP), '['.repeat(80)],
    ['objects', '{"a":'.repeat(DEEP) + '0' + '}'.repeat(DEEP), '{"a":'.repeat(16)],
  ])('in one sentence, however deep the %s in place of a text are', async (_, deep, shown) => {
    const field = (from: RegExp): Promise<string> =>
      refusal(folderOf({ 'metrics.json': metricsWith(from, `"${from.source.split('"')[1] ?? ''}": ${deep}`) }));
    expect(await field(/"schema": "[^"]+"/)).toBe(
      `B/metrics.json must have schema 'mnist-action/metrics/v1', but has ${shown}….`,
    );
    expect(await field(/"initialWeights": "[^"]+"/)).toBe(
      `B/metrics.json: digests.initialWeights must be a text, but is ${shown}….`,
    );
  });

  test('whose size is out of all proportion', async () => {
    const padded = metrics() + ' '.repeat(64 * 1024 ** 2);
    expect(await refusal(folderOf({ 'metrics.json': padded }))).toBe(
      `B/metrics.json has ${padded.length} bytes; at most 67108864 are read.`,
    );
  });
});
