import { numbersIn } from './numbers.js';
import type { pictures as picturesEn } from './pictures-en.js';

const n = numbersIn('es');

/** What stands on the contact sheets, in Spanish. */
export const pictures: typeof picturesEn = {
  firstTitle: (shown, all) => `Las primeras ${n.count(shown)} de ${n.count(all)} imágenes de prueba`,
  mistakesTitle: (shown, all, images) =>
    shown < all
      ? `Los ${n.count(shown)} errores con mayor confianza, de ${n.count(all)} en ${n.count(images)} imágenes de prueba`
      : `Los ${n.count(all)} errores en ${n.count(images)} imágenes de prueba, primero los de mayor confianza`,
  noMistakes: (images) => `Ningún error en ${n.count(images)} imágenes de prueba`,
  changedTitle: (shown, changed, images) =>
    shown < changed
      ? `${n.count(shown)} de las ${n.count(changed)} imágenes de prueba (de ${n.count(images)}) que cambiaron de etiqueta`
      : `Las ${n.count(changed)} de ${n.count(images)} imágenes de prueba que cambiaron de etiqueta predicha`,
  classesTitle: (shown, classes) =>
    shown < classes
      ? `${n.count(shown)} de ${n.count(classes)} clases, las peor reconocidas`
      : `Las ${n.count(classes)} clases y lo bien que se reconocen`,
  subtitle: (accuracy, seed, epochs, digest) =>
    `exactitud ${accuracy} · semilla ${seed} · épocas ${epochs} · pesos ${digest}`,
  trueLabel: (name) => `Etiqueta verdadera: ${name}`,
  predictedLabel: (name) => `Etiqueta predicha: ${name}`,
  before: (name) => `En la referencia: ${name}`,
  image: (index) => `imagen de prueba ${index}`,
  classifiedRightly: (right, all) => `${right} de ${n.count(all)} bien`,
  takenFor: (name, images) => `confundida con ${name} (${n.count(images)}×)`,
  neverConfused: 'nunca confundida',
  legend: 'Cada predicción errónea lleva un marco grueso y un aspa. La barra es la confianza.',
  changedLegend:
    'Aspa: ahora mal. Marca: ahora bien. Primero lo que empeora, luego lo que mejora y al final lo que sigue mal.',
  classesLegend: 'Una imagen de prueba de cada clase. La barra es la proporción que se reconoce (exhaustividad).',
};
