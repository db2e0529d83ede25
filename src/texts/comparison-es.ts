import type { AccuracyComparison, DifferingElement, FirstDifference } from '../reproducibility/comparison-schema.js';
import type { Texts } from '../texts.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('es');

/** What the test computes is rounded to this. */
const SMALLEST_P = 1e-10;

/** What comparisons of two trainings say, in Spanish. */
export const comparison: Texts['comparison'] = {
  reproduced: 'Todas las huellas comparadas son iguales.',
  otherData: (fields) =>
    `Los dos entrenamientos no usaron los mismos datos de entrenamiento y de prueba: ${fields.join(', ')}.`,
  otherRecipe: 'Son entrenamientos de recetas distintas, así que nada se promete sobre sus bits.',
  unfinished: (name) => `El entrenamiento de ${name} se canceló antes de terminar la última época.`,
  missing: (field) => `A uno de los dos le falta ${field}, así que no hay con qué compararlo.`,
  contradiction: (epoch, step) =>
    step === null
      ? `Las pruebas se contradicen: tras la época ${n.count(epoch)} las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren.`
      : `Las pruebas se contradicen: todas las huellas de los pesos son iguales, pero las sumas de control de las trazas difieren tras el paso ${n.count(step)} de la época ${n.count(epoch)}.`,
  promised: (kind) =>
    kind === 'portable'
      ? 'Ambos motores prometen los mismos bits en toda máquina, así que no hay tolerancia.'
      : 'Biblioteca, modelo e instrucciones de la CPU, ajuste de oneDNN e hilos son los mismos, para los que se prometen los mismos bits, así que no hay tolerancia.',
  notPromised: 'Los dos no se prometen bits iguales (otro motor u otra máquina), y no se pidió tolerancia.',
  separates: ([one, other], reference, candidate) =>
    `Lo que separa a los dos: ${one} en ${reference}, ${other} en ${candidate}.`,
  withinTolerance:
    'Los dos no se prometen bits iguales; la exactitud se mantiene y cambiaron de etiqueta suficientemente pocas imágenes de prueba.',
  worse: 'La exactitud bajó más de lo permitido.',
  manyLabels: (share) => `Cambió de etiqueta más del ${n.percent(share, 0)} de las imágenes de prueba.`,
  labels: (changed, images) =>
    `${n.count(changed)} de ${n.count(images)} imágenes de prueba ${changed === 1 ? 'cambió' : 'cambiaron'} de etiqueta predicha.`,
  accuracy: ({ reference, candidate, drop, mcnemar }: AccuracyComparison) =>
    [
      `La exactitud pasó de ${n.exact(reference)} a ${n.exact(candidate)}, ${points(drop)}`,
      mcnemar === null
        ? '; las imágenes de prueba no son las mismas, así que solo cuenta la diferencia.'
        : `; de las imágenes que solo uno de los dos clasifica bien, la referencia tiene ${n.count(mcnemar.onlyReferenceRight)} y ` +
          `el candidato ${n.count(mcnemar.onlyCandidateRight)} (prueba exacta de McNemar, unilateral: p ${probability(mcnemar.pValue)}).`,
    ].join(''),
  fault: (name, fault) => `En ${name} se invirtió un bit a propósito: inject-fault: ${fault}.`,
  firstDifference: (difference, reference, candidate) =>
    [where(difference, reference, candidate), ...element(difference, reference, candidate)].join(' '),
};

function points(drop: number): string {
  if (drop === 0) return 'sin cambio';
  const change = Number(Math.abs(100 * drop).toPrecision(12));
  const size = `${n.exact(change)} ${change === 1 ? 'punto porcentual' : 'puntos porcentuales'}`;
  return drop > 0 ? `${size} menos` : `${size} más`;
}

function probability(p: number): string {
  return p === 0 ? `< ${n.short(SMALLEST_P)}` : `= ${n.short(p)}`;
}

function where(difference: FirstDifference, reference: string, candidate: string): string {
  const { rung, field, epoch, step } = difference;
  const values = `${difference.reference} en ${reference}, ${difference.candidate} en ${candidate}`;
  switch (rung) {
    case 'data':
      return `La primera diferencia está en los datos: ${field} es ${values}.`;
    case 'recipe':
      return `La primera diferencia está en la receta: ${field} es ${values}.`;
    case 'initial-weights':
      return 'La primera diferencia está en los pesos iniciales, antes de entrenar: la misma semilla y las mismas capas dieron otros.';
    case 'order':
      return `La primera diferencia está en el orden de las imágenes de entrenamiento de la época ${n.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case 'weights':
      return step === null
        ? `La primera diferencia está en los pesos tras la época ${n.count(epoch ?? 0)}; todo lo anterior es igual.`
        : `La primera diferencia está en los pesos tras el paso ${n.count(step)} de la época ${n.count(epoch ?? 0)}; todo lo anterior es igual.`;
    case 'probabilities':
      return 'La primera diferencia está en las probabilidades de las imágenes de prueba; todos los pesos son iguales.';
    case 'predictions':
      return 'La primera diferencia está en las etiquetas predichas de las imágenes de prueba; todos los pesos y probabilidades son iguales.';
  }
}

function element({ element: found }: FirstDifference, reference: string, candidate: string): string[] {
  if (found === null) return [];
  const when = found.atFirstStep
    ? 'Ahí'
    : `En el primer punto de control de ambos que la muestra, tras el paso ${n.count(found.step)} de la época ${n.count(found.epoch)},`;
  return [
    `${when} el primer peso que difiere es ${found.parameter}, elemento ${n.count(found.element)} ` +
      `(${found.index.join(', ')}): ${value(found.reference)} en ${reference}, ${value(found.candidate)} en ${candidate}, ` +
      `a ${ulps(found.ulps)} de distancia.`,
    `${found.differing === 1 ? 'Difiere' : 'Difieren'} ${n.count(found.differing)} de ${n.count(found.elements)} pesos, ` +
      `como mucho en ${found.largestDifference === null ? 'una cantidad infinita' : n.short(found.largestDifference)} y ` +
      `${ulps(found.largestUlps)}.`,
  ];
}

function value({ number, bits }: DifferingElement['reference']): string {
  return number === null ? bits : `${String(number).replace('.', ',')} (${bits})`;
}

function ulps(distance: number): string {
  return `${n.count(distance)} ULP`;
}
