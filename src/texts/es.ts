import type { Texts } from '../texts.js';
import { commentEs } from './comment-es.js';
import { compareEs } from './compare-es.js';
import { comparison } from './comparison-es.js';
import { modelEs } from './model-es.js';
import { numbersIn } from './numbers.js';
import { pictures } from './pictures-es.js';
import { seedsEs } from './seeds-es.js';
import { pageEs } from './page-es.js';

const n = numbersIn('es');

/** Every text in Spanish, with the words of Spanish machine-learning courses. */
export const es: Texts = {
  numbers: n,
  comment: commentEs,
  compare: compareEs,
  comparison,
  seeds: seedsEs,
  model: modelEs,
  page: pageEs,

  gate: {
    threshold: 'Exactitud',
    digest: 'Huella de los pesos',
    finished: 'Entrenamiento',
    accuracy: 'Exactitud frente a la referencia',
    baseline: 'Huellas frente a la referencia',
    expectedDigest: 'la huella esperada',
    repeats: 'Huellas de las repeticiones',
    repeat: (number) => `el entrenamiento ${n.count(number)}`,
    repeatsAgree: (count) => `Repeticiones: los ${n.count(count)} entrenamientos son iguales hasta el último bit.`,
    repeatDiffers: (name, first, reasons) => `Repeticiones: ${name} no es igual que ${first}. ${reasons}`,
    fault: 'Fallo',
    noFault: 'ninguno',
    faultInjected: (fault) =>
      `Fallo: se cambió un bit a propósito (${fault}); una ejecución así nunca se da por superada.`,
    accuracyAtLeast: (expected, found) => `Exactitud: se esperaba al menos ${expected}, se obtuvo ${found}.`,
    digestOf: (expected, found) => `Huella de los pesos: se esperaba ${expected}, se obtuvo ${found}.`,
    epochsTrained: (expected, found) =>
      `Entrenamiento: ${expected === 1 ? 'se esperaba 1 época' : `se esperaban ${n.count(expected)} épocas`}, se canceló tras ${n.count(found)}.`,
    accuracyAgainst: (base, before, found, change, chance, allowed) =>
      `Exactitud frente a ${base}: allí ${before}, aquí ${found}, ${change} (${chance}); se permite: ${allowed}.`,
    dropped: (points) => `una caída de ${points} puntos`,
    improved: (points) => `${points} puntos más`,
    unchanged: 'sin cambio',
    allowedDrop: (points) => `una caída de ${points} puntos como máximo`,
    allowedByChance: (points, significance) =>
      `una caída de ${points} puntos como máximo, con p no menor que ${significance}`,
    pValue: (value) => `p = ${value}, prueba exacta de McNemar`,
    unpaired: 'sin valor p, porque las imágenes de prueba no son las mismas: decide solo la caída',
    noAccuracy: (source) => `Exactitud frente a la referencia: no hay con qué comparar; ${source}.`,
    digestsAgainst: (reference, outcome) => `Huellas frente a ${reference}: ${outcome}`,
  },

  baseline: {
    thisRun: 'esta ejecución',
    baseFile: 'la referencia',
    baseAt: (commit) => `la referencia en ${commit}`,
    proposedFile: 'la referencia propuesta',
    place: {
      'first-parent': 'el primer padre del commit de fusión',
      'event-base': 'la base del pull request, según el evento',
      'merge-group': 'la base del grupo de fusión',
      tested: 'el commit probado',
      'checked-out': 'el commit extraído',
      'working-tree': 'la carpeta de trabajo',
      ref: (ref) => `la entrada baseline-ref, ${ref}`,
    },
    itself: (path, reason) => `${path} tal como está aquí (${reason})`,
    none: 'ninguna: ',
    at: (path, place) => `${path} en ${place}`,
    absent: (where) => `no existe ${where}`,
    unreadable: (where, reason) => `${where} no se puede leer, porque ${reason}`,
    proposed: (place) => `se propone el archivo en ${place}`,
    proposedAsFirst: (place) => `se propone el archivo en ${place}, que se juzga como una primera referencia`,
    deleted: (place) => `no se propone ninguna; el archivo se elimina en ${place}`,
    absentToo: (place) => `ni en ${place}`,
    invalidProposal: (reason) => `se propone: ${reason}`,
    unreadableProposal: (place, reason) => `se propone el archivo en ${place}, que no se puede leer, porque ${reason}`,
    nothingSound: (source) => `no hay nada válido con que comparar; ${source}.`,
    notProposed: 'La receta o los datos han cambiado, y no se propone ninguna referencia que les corresponda.',
    accuracyOf: (base) => `La exactitud y las etiquetas cambiadas se comparan con ${base}.`,
    contradicts: (field, expected, found) =>
      `Las huellas son iguales, así que su ${field} debe ser ${found}, pero dice ${expected}: se ha modificado.`,
    promiseEdited: (expected, found) =>
      `Su promise.kind debe ser ${found}, que es lo que esta ejecución promete, pero dice ${expected}: se ha modificado.`,
    howToPropose: 'Para tomar esta ejecución como referencia en adelante, añada su archivo al pull request:',
    fromArtifact: 'desde el artefacto de esta ejecución',
    fromFolder: 'donde esté el informe',
    stillCompared: 'La exactitud se sigue comparando con el archivo de la rama de destino del pull request.',
    change: 'Referencia propuesta',
    before: 'Antes',
    after: 'Propuesta',
    data: 'Datos',
    nothing: 'ninguna',
    source: 'Referencia',
  },

  verdict: {
    passed: 'superada',
    failed: 'no superada',
    reproduced: 'Reproducido: todas las huellas comparadas son iguales.',
    'within-tolerance': 'Dentro de la tolerancia: hay huellas distintas, pero los modelos son igual de buenos.',
    diverged: 'Divergente: hay huellas distintas donde se prometió igualdad, o se supera la tolerancia.',
    inconclusive: 'No concluyente: no hay nada válido con que comparar.',
  },

  summary: {
    title: (leg) => `MNIST · ${leg}`,
    fault: (place) => `⚠️ **A este entrenamiento se le cambió un bit a propósito:** ${place}`,
    passed: (accuracy) => `**Superado.** El ${accuracy} de las imágenes de prueba se clasifica bien.`,
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
    digests: {
      data: 'datos',
      initialWeights: 'pesos iniciales',
      probabilities: 'probabilidades',
      predictions: 'predicciones',
    },
    artifacts: 'Artefactos',
    contactSheet: 'hoja de contactos',
    everything: 'todo (zip)',
    kept: (folder) => `No se subió nada; los archivos están en ${folder}.`,
    cut: (shown, all) => `Las últimas ${n.count(shown)} de ${n.count(all)} épocas; todas están en metrics.json.`,
    leftOut: 'El resto se omite: GitHub descarta un resumen más largo. Todo está en los archivos.',
    report: 'informe',
    lineAndBars: 'línea: esta ejecución, barras: la referencia',
    changed: ({ changed, images, better, worse }) =>
      changed === 0
        ? 'Ninguna imagen de prueba cambió de etiqueta predicha respecto a la referencia.'
        : `Respecto a la referencia, ${changed === 1 ? 'cambió' : 'cambiaron'} de etiqueta predicha ${n.count(changed)} de ` +
          `${n.count(images)} imágenes de prueba: ${n.count(worse)} ahora mal, ${n.count(better)} ahora bien y ` +
          `${n.count(changed - worse - better)} siguen mal, con otra etiqueta.`,
    confusions: 'Lo que más se confunde',
    trueLabel: 'Etiqueta verdadera',
    predictedLabel: 'Etiqueta predicha',
    images: 'Imágenes',
    imagesBefore: 'En la referencia',
    imagesOf: (images, all) => `${n.count(images)} de ${n.count(all)}`,
  },

  verify: {
    recorded: 'el registro',
    here: 'el entrenamiento aquí',
    reproduced: (here, there) => `Reproducido en ${here}, registrado en ${there}.`,
    'within-tolerance': (here, there) => `Reproducido dentro de la tolerancia en ${here}, registrado en ${there}.`,
    diverged: (here, there) => `No reproducido en ${here}, registrado en ${there}.`,
    inconclusive: (here, there) => `No comparable: entrenado en ${here}, registrado en ${there}.`,
  },

  pictures,
};
