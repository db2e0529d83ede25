import { describe, expect, test } from 'vitest';

import { seedsChart } from '../src/report/seeds-chart.js';
import { ACCURACIES, statisticsOf } from '../src/reproducibility/statistics.js';
import { textsIn } from '../src/texts.js';

describe('the chart of seeds', () => {
  const results = [0.9759, 0.9742, 0.9764].map((accuracy, index) => {
    return { seed: 42 + index, accuracy, loss: 0.1, weights: null, seconds: 1 };
  });
  const statistics = statisticsOf([0.9759, 0.9742, 0.9764], ACCURACIES);

  test.each([
    ['en', 0.97, 'Test accuracy of 3 seeds', '0.9755 ± 0.0012', '>threshold 0.97<', 'Seed 43: 0.9742'],
    ['es', 0.97, 'Exactitud de prueba de 3 semillas', '0,9755 ± 0,0012', '>umbral 0,97<', 'Semilla 43: 0,9742'],
    ['en', 0.5, 'Test accuracy of 3 seeds', '0.9755 ± 0.0012', '>← threshold 0.5<', 'Seed 43: 0.9742'],
    ['en', 1, 'Test accuracy of 3 seeds', '0.9755 ± 0.0012', '>threshold 1 →<', 'Seed 43: 0.9742'],
  ] as const)('in %s with the threshold %d has a dot for each, the interval and the threshold', (...row) => {
    const [language, threshold, ...parts] = row;
    if (statistics === null) throw new Error('There are no statistics.');
    const svg = seedsChart({ results, statistics, threshold }, textsIn(language));
    for (const part of parts) expect(svg).toContain(part);
    const centres = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(centres).toHaveLength(3);
    // The least accurate is the leftmost; none hides another.
    const [first = [], second = [], third = []] = centres;
    expect([Number(second[0]) < Number(first[0]), Number(first[0]) < Number(third[0])]).toEqual([true, true]);
    for (const x of centres.map(([at]) => Number(at))) expect([x >= 40, x <= 680]).toEqual([true, true]);
  });

  test('piles up equal seeds without end in sight', () => {
    const equal = Array.from({ length: 100 }, (_, seed) => ({
      seed,
      accuracy: 0.8,
      loss: 0.1,
      weights: null,
      seconds: 1,
    }));
    const same = statisticsOf(
      equal.map(({ accuracy }) => accuracy),
      ACCURACIES,
    );
    if (same === null) throw new Error('There are no statistics.');
    const svg = seedsChart({ results: equal, statistics: same, threshold: 0.8 }, textsIn('en'));
    const heights = new Set([...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => y));
    expect([heights.size, Number(/height="(\d+)"/.exec(svg)?.[1]) < 500]).toEqual([100, true]);
  });
});
