import { numbersIn } from './numbers.js';
import type { seedsEn } from './seeds-en.js';

const n = numbersIn('es');

/** What a run with several seeds says, in Spanish. */
export const seedsEs: typeof seedsEn = {
  // A seed is a name and no quantity: 1,000 would be another.
  name: (seed) => `la semilla ${seed}`,
  nameOfRepeat: (seed, number) => `el entrenamiento ${n.count(number)} de la semilla ${seed}`,
  lowerBound: (seeds, expected, found, mean, interval, lowest) =>
    `Exactitud de ${n.count(seeds)} semillas: se esperaba para la media un límite inferior de al menos ${expected}, se obtuvo ${found}; media ${mean}, ${interval}, mínimo ${lowest}.`,
  unfinished: (name, epochs, found, finished, asked) =>
    `Entrenamiento: ${name} se canceló tras ${n.count(found)} de ${n.count(epochs)} épocas; ${finished === 1 ? 'terminó' : 'terminaron'} ${n.count(finished)} de ${n.count(asked)} semillas.`,
  repeatsAgree: (seeds, each) =>
    `Repeticiones: los ${n.count(each)} entrenamientos de cada una de las ${n.count(seeds)} semillas son iguales hasta el último bit.`,

  title: (finished, asked) =>
    finished === asked ? `${n.count(asked)} semillas` : `${n.count(finished)} de ${n.count(asked)} semillas`,
  passed: (mean, seeds) =>
    `**Superado.** El ${mean} de las imágenes de prueba se clasifica bien, de media entre ${n.count(seeds)} semillas.`,
  interval: (level, low, high) => `intervalo de confianza del ${level} de la media de ${low} a ${high}`,
  mean: 'Media',
  standardDeviation: 'Desviación estándar',
  meanAndDeviation: (mean, deviation) => `${mean} ± ${deviation}`,
  deviationIs: '± es la desviación estándar de las semillas.',
  minimum: 'Mínimo',
  maximum: 'Máximo',
  confidenceInterval: (level) => `Intervalo de confianza del ${level} de la media`,
  seed: 'Semilla',
  cut: (shown, all) =>
    `Las ${n.count(shown)} menos exactas de ${n.count(all)} semillas; todas están en aggregate.json.`,
  epochsOf: (seed) => `Épocas de la semilla ${seed}`,

  leg: (leg, seed) => `${leg} · semilla ${seed}`,
  missing: (leg, seeds, all) =>
    `La rama '${leg}' no tiene entrenamiento de la semilla ${seeds.join(', ')}${all > seeds.length ? ', …' : ''}, que otra rama sí tiene.`,
  eachByItself:
    'Cada semilla se compara por separado, entre las ramas: los grupos de semillas distintas tienen letras distintas y no coinciden en nada.',
  meaning: {
    reproduced: (legs, _, seeds) =>
      `${legs === 2 ? 'Las dos ramas' : `Las ${n.count(legs)} ramas`} coinciden en todas las huellas de ${seeds === 1 ? 'su semilla' : `cada una de las ${n.count(seeds)} semillas`}.`,
    'within-tolerance': (legs, groups, seeds) =>
      `Los entrenamientos de ${n.count(seeds)} semillas en ${n.count(legs)} ramas forman ${n.count(groups)} grupos con huellas distintas; los de una misma semilla son igual de buenos dentro de la tolerancia.`,
    diverged: (legs, groups, seeds) =>
      `Los entrenamientos de ${n.count(seeds)} semillas en ${n.count(legs)} ramas forman ${n.count(groups)} grupos con huellas distintas, donde coincidirían con un grupo por semilla.`,
    inconclusive: (legs, groups, seeds) =>
      `La comparación no es válida. Los entrenamientos de ${n.count(seeds)} semillas en ${n.count(legs)} ramas que se pudieron comparar forman ${n.count(groups)} grupos.`,
  },

  chart: (seeds) => `Exactitud de prueba de ${n.count(seeds)} semillas`,
  axis: 'Exactitud con las imágenes de prueba',
  threshold: (value) => `umbral ${value}`,
  description: (seeds, mean, deviation, lowest, highest, interval) =>
    `Las exactitudes de prueba de ${n.count(seeds)} semillas, un punto cada una, de ${lowest} a ${highest}. Su media es ${mean} y su desviación estándar ${deviation}. ${interval}.`,
  dot: (seed, accuracy) => `Semilla ${seed}: ${accuracy}`,
};
