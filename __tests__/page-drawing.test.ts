import { beforeAll, describe, expect, test } from 'vitest';

import { centred } from '../src/browser/centred.js';
import { networkOf, predict } from '../src/browser/network.js';
import { imageAt } from '../src/image-shape.js';
import { pageOf } from '../src/report/page.js';
import { MAX_DRAWING_WEIGHTS, weightsText } from '../src/report/page/drawing.js';
import type { Findings } from '../src/report/metrics.js';
import { realFindings } from './support/findings.js';

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

function page(of: Findings): string {
  if (of.evaluation === null) throw new Error('the run was not finished');
  return pageOf(of, of.evaluation);
}

describe('the drawing', () => {
  test('is left out, with a sentence, where the model is too large or not of grey images of 28 × 28', () => {
    const [kernel = new Float32Array(), ...rest] = findings.model.initialWeights;
    const large = { ...findings.model, initialWeights: [new Float32Array(MAX_DRAWING_WEIGHTS), kernel, ...rest] };
    const without = page({ ...findings, model: large });
    expect(without.includes('the model has 274,874 weights, and the page takes in at most 262,144.')).toBe(true);
    expect(without).not.toContain('id="weights"');
    expect(page(findings)).toContain('id="weights"');
  });

  test('is answered by the weights in the page with the bits of the engine', () => {
    const { dataset, evaluation, model } = findings;
    const network = networkOf({ layers: model.dense ?? [] }, weightsText(findings));
    for (let index = 0; index < 20; index++) {
      const expected = evaluation?.probabilities.subarray(10 * index, 10 * index + 10);
      expect(predict(network, imageAt(dataset.test, index)), String(index)).toEqual(Float32Array.from(expected ?? []));
    }
  });

  test('is made into an image as MNIST’s are: twenty pixels high, its centre of mass in the middle', () => {
    const ink = (width: number, height: number, has: (x: number, y: number) => boolean): Uint8Array | null => {
      const values = Array.from({ length: width * height }, (_, at) =>
        has(at % width, Math.floor(at / width)) ? 255 : 0,
      );
      return centred({ width, height, values });
    };
    expect(ink(280, 280, () => false)).toBeNull();
    // A bar of 20 × 100 pixels in a corner becomes one of 4 × 20, in the middle.
    const bar = ink(280, 280, (x, y) => x >= 3 && x < 23 && y >= 5 && y < 105);
    const lit = [...(bar ?? []).entries()].filter(([, value]) => value > 0);
    expect(lit.every(([, value]) => value === 255)).toBe(true);
    expect(lit.map(([at]) => at)).toEqual(
      Array.from({ length: 20 }, (_, row) => [12, 13, 14, 15].map((column) => (row + 4) * 28 + column)).flat(),
    );
    // An L has its centre of mass at (7.4, 15.1) of its 20 × 20: it moves to the right, and up as far as there is room.
    const letter = ink(100, 100, (x, y) => x < 10 || y >= 80);
    const places = [...(letter ?? []).entries()].filter(([, value]) => value > 0).map(([at]) => at);
    const [columns, rows] = [places.map((at) => at % 28), places.map((at) => Math.floor(at / 28))];
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([7, 26]);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, 19]);
  });
});
