import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Refusal } from '../src/refusal.js';
import {
  compare,
  EPOCHS,
  type Flip,
  FLIP,
  madeEvidence,
  PARAMETERS,
  REFERENCE,
  STEPS,
} from './support/made-evidence.js';

describe('weights that differ', () => {
  test('are narrowed to step, parameter and element where a checkpoint was taken', () => {
    const checkpoints = [
      [1, 3],
      [2, 2],
      [2, 3],
    ] as const;
    const comparison = compare(madeEvidence('A', { checkpoints }), madeEvidence('B', { checkpoints, flip: FLIP }));
    expect(comparison.verdict).toBe('diverged');
    expect(comparison.firstDifference).toEqual({
      rung: 'weights',
      field: 'digests.epochs[1].weights',
      reference: REFERENCE.digests.weights,
      candidate: madeEvidence('B', { flip: FLIP }).digests.weights,
      epoch: 2,
      step: 2,
      element: {
        epoch: 2,
        step: 2,
        atFirstStep: true,
        parameter: 'dense_1/kernel',
        element: 7,
        index: [2, 1],
        // 1 + (7/16 + 5/64)/8
        reference: { number: 1.064453125, bits: '0x3f884000' },
        candidate: { number: 1.0644532442092896, bits: '0x3f884001' },
        ulps: 1,
        differing: 1,
        elements: 23,
        largestDifference: 2 ** -23,
        largestUlps: 1,
      },
    });
    expect(comparison.reasons.slice(0, 2)).toEqual([
      'The first difference is in the weights after step 2 of epoch 2; everything before it is equal. ' +
        'There the first weight that differs is dense_1/kernel, element 7 (2, 1): ' +
        '1.064453125 (0x3f884000) in A, 1.0644532442092896 (0x3f884001) in B, 1 ULP apart. ' +
        '1 of 23 weights differs, by at most 1.19E-7 and 1 ULP.',
      'Both engines promise the same bits on every machine, so there is no tolerance.',
    ]);
  });

  test('are shown in the next checkpoint of both where none was taken at the step', () => {
    const { firstDifference } = compare(
      madeEvidence('A', {
        checkpoints: [
          [2, 1],
          [2, 2],
          [2, 3],
        ],
      }),
      madeEvidence('B', {
        checkpoints: [
          [1, 3],
          [2, 1],
          [2, 3],
        ],
        flip: FLIP,
      }),
    );
    expect(firstDifference).toMatchObject({ epoch: 2, step: 2 });
    expect(firstDifference?.element).toMatchObject({ epoch: 2, step: 3, atFirstStep: false, element: 7 });
  });

  test('are looked for in no checkpoint before the step', () => {
    const untouched = {
      epoch: 2,
      step: 1,
      weights: () => {
        throw new Refusal('This checkpoint is of no use and was read.');
      },
    };
    const checkpoints = [untouched, ...madeEvidence('B', { flip: FLIP }).checkpoints.slice(1)];
    const candidate = madeEvidence('B', { flip: FLIP, changed: { checkpoints } });
    const { verdict, firstDifference } = compare(
      madeEvidence('A', {
        checkpoints: [
          [2, 1],
          [2, 3],
        ],
      }),
      candidate,
    );
    expect([verdict, firstDifference?.element?.step]).toEqual(['diverged', 3]);
  });

  test('have no element without a checkpoint of both', () => {
    const bare = madeEvidence('B', { flip: FLIP, checkpoints: [] });
    expect(compare(REFERENCE, bare).firstDifference).toMatchObject({ epoch: 2, step: 2, element: null });
  });

  test('have no step without both traces, but an element in the first checkpoint that shows it', () => {
    const untraced = madeEvidence('B', {
      flip: FLIP,
      checkpoints: [
        [2, 1],
        [2, 3],
      ],
      changed: { trace: null },
    });
    const { firstDifference } = compare(
      madeEvidence('A', {
        checkpoints: [
          [2, 1],
          [2, 3],
        ],
      }),
      untraced,
    );
    expect(firstDifference).toMatchObject({ rung: 'weights', epoch: 2, step: null });
    expect(firstDifference?.element).toMatchObject({ epoch: 2, step: 3, atFirstStep: false, element: 7 });
  });

  test('have no step when checksums happen to be equal', () => {
    const candidate = madeEvidence('B', { flip: FLIP, changed: { trace: REFERENCE.trace } });
    expect(compare(REFERENCE, candidate).firstDifference).toMatchObject({ epoch: 2, step: null });
  });

  test('are found by their step in an earlier epoch than that of the digest', () => {
    // Back to the same weights at the end of epoch 1, which digests cannot tell.
    const checksums = Uint32Array.from(REFERENCE.trace?.checksums ?? []);
    checksums[1] = 7;
    const candidate = madeEvidence('B', { flip: FLIP, changed: { trace: { losses: new Float32Array(6), checksums } } });
    expect(compare(REFERENCE, candidate).firstDifference).toMatchObject({
      field: 'digests.epochs[1].weights',
      epoch: 1,
      step: 2,
    });
  });

  test('anywhere by a single bit are found at exactly that bit', () => {
    const flips = fc
      .record({
        epoch: fc.integer({ min: 1, max: EPOCHS }),
        step: fc.integer({ min: 1, max: STEPS }),
        parameter: fc.integer({ min: 0, max: PARAMETERS.length - 1 }),
        bit: fc.integer({ min: 0, max: 31 }),
      })
      .chain((place) => {
        const [outer, inner = 1] = PARAMETERS[place.parameter]?.shape ?? [1];
        return fc.integer({ min: 0, max: outer * inner - 1 }).map((element) => ({ ...place, element }));
      });
    fc.assert(
      fc.property(flips, (flip) => {
        const checkpoints = [[flip.epoch, flip.step]] as const;
        const { firstDifference, verdict } = compare(
          madeEvidence('A', { checkpoints }),
          madeEvidence('B', { checkpoints, flip }),
        );
        const { name, shape: [, inner = 1] = [1] } = PARAMETERS[flip.parameter] ?? { name: '' };
        const { element } = firstDifference ?? {};
        expect(verdict).toBe('diverged');
        expect(firstDifference).toMatchObject({ rung: 'weights', epoch: flip.epoch, step: flip.step });
        expect(element).toMatchObject({ parameter: name, element: flip.element, differing: 1, atFirstStep: true });
        expect(element?.index.reduce((sum, at) => sum * inner + at, 0)).toBe(flip.element);
        expect(Number(element?.reference.bits) ^ Number(element?.candidate.bits)).toBe(1 << flip.bit);
      }),
    );
  });

  test('are inconclusive when a checkpoint is not what its metrics vouch for', () => {
    const damaged = {
      epoch: 2,
      step: 3,
      weights: () => {
        throw new Refusal('leg/checkpoints/epoch-2.bin is damaged.');
      },
    };
    const comparison = compare(REFERENCE, madeEvidence('B', { flip: FLIP, changed: { checkpoints: [damaged] } }));
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.reasons[0]).toBe('leg/checkpoints/epoch-2.bin is damaged.');
    expect(comparison.firstDifference).toMatchObject({ rung: 'weights', epoch: 2 });
  });

  test('after an infinite value are told without one', () => {
    // 1 + (2 + 1/16 + 6/64)/8 is 0x3fa28000; with the top bit of the exponent it is NaN.
    const nan: Flip = { epoch: 2, step: 3, parameter: 2, element: 1, bit: 30 };
    const { firstDifference, reasons } = compare(REFERENCE, madeEvidence('B', { flip: nan }));
    expect(firstDifference?.element).toMatchObject({
      candidate: { number: null, bits: '0x7fa28000' },
      largestDifference: null,
    });
    expect(reasons[0]).toContain('by at most an infinite amount');
  });
});
