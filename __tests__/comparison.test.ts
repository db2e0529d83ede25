import { describe, expect, test } from 'vitest';

import { compareTrainings } from '../src/reproducibility/comparison.js';
import type { Tolerance } from '../src/reproducibility/comparison-schema.js';
import type { Evidence } from '../src/reproducibility/evidence.js';
import { textsIn } from '../src/texts.js';
import { changed, compare, EXACT, FLIP, madeEvidence, REFERENCE } from './support/made-evidence.js';

const TOLERANT: Tolerance = { ...EXACT, reproducibility: 'tolerance' };

describe('two equal trainings', () => {
  test('are reproduced, whatever their engines promise', () => {
    const elsewhere = changed({ promise: { kind: 'same-machine', scope: 'tensorflow 4.22.0 · a CPU · avx' } });
    for (const candidate of [madeEvidence('B'), elsewhere]) {
      expect(compare(REFERENCE, candidate)).toEqual({
        reference: 'A',
        candidate: 'B',
        verdict: 'reproduced',
        reasons: ['Every digest compared is equal.'],
        firstDifference: null,
        accuracy: {
          reference: 0.99,
          candidate: 0.99,
          drop: 0,
          mcnemar: { onlyReferenceRight: 0, onlyCandidateRight: 0, pValue: 1 },
          passed: true,
        },
        labels: { changed: 0, images: 200, changes: [] },
      });
    }
  });

  test('are reproduced without traces and checkpoints too, as a baseline is compared', () => {
    expect(compare(changed({ trace: null, checkpoints: [] }), REFERENCE).verdict).toBe('reproduced');
  });
});

describe('what cannot be compared is inconclusive, whatever the tolerance:', () => {
  const report: Tolerance = { ...EXACT, reproducibility: 'report' };
  const { digests } = REFERENCE;

  test.each<[string, Partial<Evidence>, string]>([
    [
      'a cancelled training',
      {
        finished: false,
        digests: {
          ...digests,
          epochs: digests.epochs.slice(0, 1),
          weights: null,
          probabilities: null,
          predictions: null,
        },
        result: { accuracy: null, loss: null, epochs: [], mistakes: null },
      },
      'The training of B was cancelled before its last epoch ended.',
    ],
    [
      'a training without epochs',
      { digests: { ...digests, epochs: [], weights: null, probabilities: null, predictions: null } },
      'One of the two lacks digests.epochs[0].order, so there is nothing to compare it with.',
    ],
    [
      'a training without predictions',
      { digests: { ...digests, predictions: null } },
      'One of the two lacks digests.predictions, so there is nothing to compare it with.',
    ],
  ])('%s', (_, changes, reason) => {
    for (const tolerance of [EXACT, TOLERANT, report]) {
      for (const [one, other] of [
        [REFERENCE, changed(changes)],
        [changed(changes), REFERENCE],
      ] as const) {
        const { verdict, reasons } = compare(one, other, tolerance);
        expect([verdict, reasons[0]]).toEqual(['inconclusive', reason]);
      }
    }
  });
});

describe('digests that differ', () => {
  const NATIVE = { kind: 'same-machine', scope: 'tensorflow 4.22.0 · one CPU · avx2' } as const;
  const elsewhere = { kind: 'same-machine', scope: 'tensorflow 4.22.0 · other CPU · avx2' } as const;
  const native = madeEvidence('A', { changed: { promise: NATIVE } });
  const worse = Object.fromEntries(Array.from({ length: 5 }, (_, image) => [image, 1]));
  const moved = { 3: 1, 18: 0 };

  test.each<[string, Tolerance, Parameters<typeof madeEvidence>[1], string, string]>([
    [
      'have no tolerance where the same bits were promised',
      TOLERANT,
      { changed: { promise: NATIVE } },
      'diverged',
      'Library, CPU model, CPU flags, oneDNN setting and threads are the same, for which the same bits are promised, so there is no tolerance.',
    ],
    [
      'are inconclusive between machines when no tolerance was asked for',
      EXACT,
      { changed: { promise: elsewhere } },
      'inconclusive',
      'The two promise no equal bits to each other (another engine, or another machine), and no tolerance was asked for.',
    ],
    [
      'are within the tolerance when the accuracy holds and at most one in a hundred labels changed',
      TOLERANT,
      { changed: { promise: elsewhere }, mistakes: moved },
      'within-tolerance',
      'The two promise no equal bits to each other; the accuracy holds, and few enough test images changed their label.',
    ],
    [
      'are judged by the numbers for a report too',
      { ...EXACT, reproducibility: 'report' },
      { changed: { promise: elsewhere }, mistakes: moved },
      'within-tolerance',
      'The two promise no equal bits to each other; the accuracy holds, and few enough test images changed their label.',
    ],
    [
      'diverge when the accuracy fell too far',
      TOLERANT,
      { changed: { promise: elsewhere }, mistakes: worse },
      'diverged',
      'The accuracy fell by more than is allowed.',
    ],
    [
      'diverge when more than one in a hundred labels changed, at the same accuracy',
      TOLERANT,
      { changed: { promise: elsewhere }, mistakes: { 3: 0, 18: 0 } },
      'diverged',
      'More than 1 % of the test images changed their label.',
    ],
  ])('%s', (_, tolerance, making, verdict, reason) => {
    const comparison = compare(native, madeEvidence('B', { ...making, flip: FLIP }), tolerance);
    expect(comparison.verdict).toBe(verdict);
    expect(comparison.reasons[1]).toBe(reason);
  });

  test('are told with changed labels, drop and probability together', () => {
    const candidate = madeEvidence('B', { flip: FLIP, mistakes: worse });
    const { accuracy, labels, reasons } = compare(REFERENCE, candidate);
    expect(labels).toEqual({
      changed: 5,
      images: 200,
      changes: [
        { image: 0, reference: null, candidate: 1 },
        { image: 1, reference: null, candidate: 1 },
        { image: 2, reference: null, candidate: 1 },
        { image: 4, reference: null, candidate: 1 },
        { image: 17, reference: 0, candidate: null },
      ],
    });
    expect(accuracy).toEqual({
      reference: 0.99,
      candidate: 0.975,
      drop: 0.015,
      // P(X ≥ 4) of five coins: (5 + 1) / 32.
      mcnemar: { onlyReferenceRight: 4, onlyCandidateRight: 1, pValue: 0.1875 },
      passed: false,
    });
    expect(reasons.slice(2)).toEqual([
      '5 of 200 test images changed their predicted label.',
      'Accuracy went from 0.99 to 0.975, 1.5 percentage points lower; of the images that only one of the two classifies rightly, ' +
        'the reference has 4 and the candidate 1 (McNemar’s exact test, one-sided: p = 0.188).',
    ]);
  });
});

test('a bit that was flipped on purpose is told, whatever the verdict', () => {
  const fault = 'epoch=2,step=2,parameter=dense_1/kernel,element=7,bit=0';
  const sentence = `In B a bit was flipped on purpose: inject-fault: ${fault}.`;
  expect(compare(REFERENCE, madeEvidence('B', { flip: FLIP, changed: { fault } })).reasons.at(-1)).toBe(sentence);
  expect(compare(REFERENCE, changed({ fault })).reasons).toEqual(['Every digest compared is equal.', sentence]);
});

test('the comparison speaks Spanish, with a decimal comma', () => {
  const { reasons } = compareTrainings(REFERENCE, madeEvidence('B', { flip: FLIP }), EXACT, textsIn('es'));
  expect(reasons).toEqual([
    'La primera diferencia está en los pesos tras el paso 2 de la época 2; todo lo anterior es igual. ' +
      'En el primer punto de control de ambos que la muestra, tras el paso 3 de la época 2, ' +
      'el primer peso que difiere es dense_1/kernel, elemento 7 (2, 1): ' +
      '1,06640625 (0x3f888000) en A, 1,0664063692092896 (0x3f888001) en B, a 1 ULP de distancia. ' +
      'Difiere 1 de 23 pesos, como mucho en 1,19E-7 y 1 ULP.',
    'Ambos motores prometen los mismos bits en toda máquina, así que no hay tolerancia.',
    '0 de 200 imágenes de prueba cambiaron de etiqueta predicha.',
    'La exactitud pasó de 0,99 a 0,99, sin cambio; de las imágenes que solo uno de los dos clasifica bien, ' +
      'la referencia tiene 0 y el candidato 0 (prueba exacta de McNemar, unilateral: p = 1).',
  ]);
});
