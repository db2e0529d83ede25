import type { Texts } from '../texts.js';
import { comparison } from './comparison-es.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('es');

/** Every text in Spanish, with the words of Spanish machine-learning courses. */
export const es: Texts = {
  numbers: n,
  comparison,

  gate: {
    threshold: 'Exactitud',
    digest: 'Huella de los pesos',
    finished: 'Entrenamiento',
    accuracyAtLeast: (expected, found) => `Exactitud: se esperaba al menos ${expected}, se obtuvo ${found}.`,
    digestOf: (expected, found) => `Huella de los pesos: se esperaba ${expected}, se obtuvo ${found}.`,
    epochsTrained: (expected, found) =>
      `Entrenamiento: se esperaban ${n.count(expected)} épocas, se canceló tras ${n.count(found)}.`,
  },

  verdict: {
    passed: 'superada',
    failed: 'no superada',
    reproduced: 'Reproducido: todas las huellas comparadas son iguales.',
    diverged: 'Divergente: hay huellas distintas donde se prometió igualdad.',
  },

  summary: {
    title: (leg) => `MNIST · ${leg}`,
    passed: (accuracy) => `**Superado.** ${accuracy} de las imágenes de prueba se clasifican bien.`,
    failed: (count) =>
      count === 1 ? '**No superado.** Una comprobación falló:' : `**No superado.** ${count} comprobaciones fallaron:`,
    checks: 'Comprobaciones',
    check: 'Comprobación',
    result: 'Resultado',
    expected: 'Esperado',
    found: 'Obtenido',
    atLeast: (value) => `al menos ${value}`,
    epochs: 'Épocas',
    epoch: 'Época',
    loss: 'Pérdida',
    accuracy: 'Exactitud',
    testLoss: 'Pérdida de prueba',
    testAccuracy: 'Exactitud de prueba',
    weightsDigest: 'Huella de los pesos',
    recipe: 'Receta y huellas',
    artifacts: 'Artefactos',
    contactSheet: 'hoja de contactos',
    everything: 'todo (zip)',
    kept: (folder) => `No se subió nada; los archivos están en ${folder}.`,
    cut: (shown, all) => `Las últimas ${n.count(shown)} de ${n.count(all)} épocas; todas están en metrics.json.`,
  },

  pictures: {
    firstTitle: (shown, all) => `Las primeras ${n.count(shown)} de ${n.count(all)} imágenes de prueba`,
    mistakesTitle: (shown, all, images) =>
      shown < all
        ? `Los ${n.count(shown)} errores más seguros de ${n.count(all)} en ${n.count(images)} imágenes de prueba`
        : `Los ${n.count(all)} errores en ${n.count(images)} imágenes de prueba, primero los más seguros`,
    noMistakes: (images) => `Ningún error en ${n.count(images)} imágenes de prueba`,
    subtitle: (accuracy, seed, epochs, digest) =>
      `exactitud ${accuracy} · semilla ${seed} · épocas ${epochs} · pesos ${digest}`,
    trueLabel: (label) => `Etiqueta verdadera: ${label}`,
    predictedLabel: (label) => `Etiqueta predicha: ${label}`,
    legend: 'Cada predicción errónea lleva un marco grueso y un aspa.',
  },
};
