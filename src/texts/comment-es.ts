import type { commentEn } from './comment-en.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('es');

/** What a comment on a pull request says, in Spanish. */
export const commentEs: typeof commentEn = {
  resolved: 'Resuelto: lo que aquí fallaba ahora se supera.',
  accuracy: (value) => `Exactitud: ${value}.`,
  accuracyOfSeeds: (mean, deviation, seeds) =>
    `Exactitud: ${mean} ± ${deviation}, media y desviación estándar de ${n.count(seeds)} semillas.`,
  accuracyAgainst: (before, after, difference) => {
    const points = n.decimal(Math.abs(difference) * 100, 2);
    const change = difference === 0 ? 'sin cambio' : `${difference > 0 ? '+' : '−'}${points} puntos`;
    return `Exactitud: ${before} en la base → ${after} aquí (${change}).`;
  },
  firstDifference: 'Primera diferencia',
  more: (count) => `… y ${n.count(count)} más`,
  run: 'ejecución',
  of: (links, commit) => `${links}, para ${commit}`,
};
