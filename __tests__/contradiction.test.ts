import { describe, expect, test } from 'vitest';

import { compareTrainings } from '../src/reproducibility/comparison.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { textsIn } from '../src/texts.js';
import { changed, compare, EPOCHS, EXACT, FLIP, madeEvidence, REFERENCE, STEPS } from './support/made-evidence.js';

describe('evidence that contradicts itself', () => {
  /** A trace that differs from that of the reference after these steps, counted from 0 over both epochs. */
  const traceOtherAt = (...steps: readonly number[]): NonNullable<Evidence['trace']> => {
    const checksums = Uint32Array.from(REFERENCE.trace?.checksums ?? []);
    for (const step of steps) checksums[step] = 7;
    return { losses: new Float32Array(EPOCHS * STEPS), checksums };
  };
  const atTheEnd = { trace: traceOtherAt(2) };
  const otherPredictions = { digests: { ...REFERENCE.digests, predictions: 'ab'.repeat(32) } };
  const AFTER_EPOCH =
    'The evidence contradicts itself: after epoch 1 the weights digests are equal, but the checksums in the traces differ.';
  const WITHIN_EPOCH =
    'The evidence contradicts itself: every weights digest is equal, but the checksums in the traces differ after step 2 of epoch 2.';

  test.each<[string, Evidence, string]>([
    ['though every digest is equal', changed(atTheEnd), AFTER_EPOCH],
    ['where digests differ later', madeEvidence('B', { flip: FLIP, changed: atTheEnd }), AFTER_EPOCH],
    ['within an epoch, though every digest is equal', changed({ trace: traceOtherAt(4) }), WITHIN_EPOCH],
    ['at the first of several steps', changed({ trace: traceOtherAt(4, 5) }), WITHIN_EPOCH],
    ['though only the predictions differ', changed({ trace: traceOtherAt(4), ...otherPredictions }), WITHIN_EPOCH],
  ])('is inconclusive %s', (_, candidate, sentence) => {
    const comparison = compare(REFERENCE, candidate);
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.reasons[0]).toBe(sentence);
  });

  test('is told in Spanish too', () => {
    const { reasons } = compareTrainings(REFERENCE, changed({ trace: traceOtherAt(4) }), EXACT, textsIn('es'));
    expect(reasons).toEqual([
      'Las pruebas se contradicen: todas las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren tras el paso 2 de la época 2.',
    ]);
  });

  test('is none where only one of the two kept its trace', () => {
    expect(compare(changed({ trace: null }), changed({ trace: traceOtherAt(4) })).verdict).toBe('reproduced');
  });
});
