import { numbersIn } from './numbers.js';
import type { pageEn } from './page-en.js';

const n = numbersIn('es');

const images = (count: number): string => (count === 1 ? '1 imagen' : `${n.count(count)} imágenes`);

/** What the page of a run says, in Spanish. */
export const pageEs: typeof pageEn = {
  language: 'Español',
  kind: 'Informe de entrenamiento',
  skip: 'Ir al contenido',
  chooseLanguage: 'Idioma',
  contents: 'En esta página',
  when: (date) => date.toLocaleString('es', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }) + ' UTC',

  passed: 'Superado',
  failed: 'No superado',
  rightly: (accuracy) => `El ${accuracy} de las imágenes de prueba se clasifica bien.`,
  allChecks: (count) =>
    count === 1 ? 'La comprobación se superó.' : `Se superaron las ${n.count(count)} comprobaciones.`,
  failedChecks: (failed, all) =>
    failed === 1
      ? `1 de ${n.count(all)} ${all === 1 ? 'comprobación' : 'comprobaciones'} no se superó.`
      : `${n.count(failed)} de ${n.count(all)} comprobaciones no se superaron.`,
  accuracy: 'Exactitud de prueba',
  loss: 'Pérdida de prueba',
  mistakesCount: 'Errores',
  ofImages: (count) => `en ${images(count)}`,
  baselineHad: (value) => `referencia ${value}`,
  weights: 'Huella de los pesos',

  checks: 'Comprobaciones',
  checkPassed: 'superada',
  checkFailed: 'no superada',

  curves: 'Curvas de aprendizaje',
  curvesHow:
    'Los valores de entrenamiento se toman antes de cada paso, con los pesos de ese momento; los de prueba, después de cada época.',
  training: 'entrenamiento',
  test: 'prueba',
  baselineTest: 'prueba, referencia',
  lossAxis: 'Pérdida',
  accuracyAxis: 'Exactitud',
  epoch: 'Época',
  chartOf: (what, epochs) =>
    `Gráfico: ${what} por época, ${epochs === 1 ? '1 época' : `${n.count(epochs)} épocas`}; los mismos números están en la tabla de abajo.`,
  numbersAsTable: 'Lo mismo en números',
  trainingLoss: 'Pérdida de entrenamiento',
  trainingAccuracy: 'Exactitud de entrenamiento',
  lastEpochs: (shown, all) => `Las últimas ${n.count(shown)} de ${n.count(all)} épocas; todas están en metrics.json.`,

  confusion: 'Matriz de confusión',
  confusionHow:
    'Las filas son etiquetas verdaderas; las columnas, etiquetas predichas. Elija un número para ver las imágenes que cuenta.',
  confusionPairs: (shown, all) =>
    `Con tantas clases, las ${n.count(shown)} confusiones más frecuentes de ${n.count(all)}. Elija un número para ver las imágenes que cuenta.`,
  noConfusion: 'Ninguna imagen se clasifica mal.',
  trueLabel: 'Etiqueta verdadera',
  predictedLabel: 'Etiqueta predicha',
  count: 'Imágenes',
  recall: 'Exhaustividad',
  precision: 'Precisión',
  needsScript: 'Las imágenes se abren, y se puede dibujar, solo donde se permiten scripts.',
  close: 'Cerrar',
  cellTitle: 'Etiqueta verdadera {label}, etiqueta predicha {predicted}',
  cellCount: '{shown} de {all} imágenes',
  surestFirst: 'Primero las de mayor confianza.',
  unsureFirst: 'Una muestra: aquellas de las que el modelo está menos seguro.',
  noneShown: 'Ninguna de estas imágenes está en la página; metrics.json las nombra todas.',
  imageNumber: (index) => `Imagen ${n.count(index)}`,
  numberOf: 'N.º {index}',

  mistakes: 'Los errores con mayor confianza',
  mistakesHow: (shown, all) =>
    shown < all
      ? `Los ${n.count(shown)} errores, de ${n.count(all)}, de los que el modelo estaba más seguro, con la probabilidad que dio a cada clase.`
      : `Los ${n.count(all)} errores, primero los de mayor confianza, con la probabilidad que el modelo dio a cada clase.`,
  mistakesTop: (classes) => `De cada imagen, las ${n.count(classes)} clases más probables.`,
  noMistakes: 'No hay ninguno.',
  itIs: 'etiqueta verdadera',
  itSaid: 'predicha',

  changes: 'Qué cambió frente a la referencia',
  changesHow: (changed, all) =>
    changed === 0
      ? `La etiqueta predicha es la misma en las ${images(all)}.`
      : `La etiqueta predicha es otra en ${n.count(changed)} de ${images(all)}.`,
  fixed: 'Bien ahora, mal en la referencia',
  broken: 'Mal ahora, bien en la referencia',
  otherwise: 'Mal en ambas, cada una a su manera',
  firstOf: (shown, all) => `Las primeras ${n.count(shown)} de ${n.count(all)}.`,
  otherImages: 'La referencia se probó con otras imágenes, así que no se puede comparar ninguna.',
  otherSeed: (base, own) =>
    `La referencia se entrenó con la semilla ${base} y este entrenamiento con la semilla ${own}: lo que difiere es azar, así que no se compara ninguna imagen.`,
  beforeAndNow: 'La flecha va de la etiqueta que predijo la referencia a la que se predice ahora.',
  before: 'referencia',
  now: 'ahora',

  draw: 'Dibuje un dígito',
  drawClass: 'Dibuje algo',
  drawHow:
    'Dibuje con el ratón, un dedo o un lápiz. El modelo entrenado, cuyos pesos están en esta página, responde aquí y ahora; nada sale de su equipo.',
  drawKeys: 'Con el teclado: las flechas mueven el lápiz, la barra espaciadora lo baja y lo levanta, Supr borra.',
  drawingArea: 'Zona de dibujo',
  seen: 'Lo que ve el modelo: su dibujo reducido a 20 × 20 píxeles, con su centro de masas en medio de 28 × 28.',
  clear: 'Borrar',
  takeImage: 'Tomar una imagen de prueba',
  nothingDrawn: 'Todavía no hay nada dibujado.',
  reads: 'El modelo lee {label}, probabilidad {probability}.',
  taken: 'Imagen de prueba {index}, etiqueta verdadera {label}.',
  probabilities: 'Probabilidad de cada clase',
  notDrawn: {
    shape: 'Aquí no se puede dibujar: hace falta un modelo de imágenes en gris de 28 × 28 píxeles.',
    layers: 'Aquí no se puede dibujar: hace falta un modelo cuyas capas sean todas densas.',
    size: (weights, most) =>
      `Aquí no se puede dibujar: el modelo tiene ${n.count(weights)} pesos, y en la página caben ${n.count(most)} como máximo.`,
  },

  filters: 'Qué aprendió la primera capa',
  filtersHow:
    'Cada imagen muestra los pesos entre los píxeles y una unidad: el naranja suma, el azul resta, el blanco no hace nada. Los píxeles vacíos en todas las imágenes de entrenamiento conservan el ruido con el que empezaron.',
  filtersFor: 'Debajo de cada una, la clase a la que más suma la unidad.',
  filtersOf: (shown, all) =>
    `Las ${n.count(shown)} unidades, de ${n.count(all)}, a las que la capa siguiente atiende más.`,
  unit: (unit) => `Unidad ${n.count(unit)}`,
  noFilters: 'La primera capa no tiene pesos de cada píxel, así que no hay imágenes de ellos.',

  ladder: 'Escalera de huellas',
  ladderHow:
    'Cada peldaño se sigue de los anteriores. El primero que difiere dice dónde se separan dos entrenamientos; ✓ es igual, ✗ no lo es, – no se sabe.',
  rung: 'Peldaño',
  thisRun: 'Esta ejecución',
  nothingCompared: 'No se pidió comparar nada.',
  rungs: {
    data: 'Datos',
    initialWeights: 'Pesos iniciales',
    order: (epoch) => `Orden, época ${n.count(epoch)}`,
    weights: (epoch) => `Pesos, época ${n.count(epoch)}`,
    probabilities: 'Probabilidades',
    predictions: 'Etiquetas predichas',
  },
  same: 'igual',
  differs: 'difiere',
  unknown: 'no se sabe',
  expected: 'Huella esperada',
  baseline: 'Referencia',
  proposed: 'Referencia propuesta',
  source: 'Se leyó de',
  against: (name) => `Frente a ${name}`,
  inFull: 'Todas las huellas completas',
  moreTrainings: (shown, all) =>
    `Los primeros ${n.count(shown)} de ${n.count(all)} entrenamientos; aggregate.json los tiene todos.`,
  middleEpochs: (count) => `Se omiten ${n.count(count)} épocas intermedias; metrics.json las tiene.`,

  recipe: 'Receta y entorno',
  recipeHow: 'Lo que decide los bits. Lo que difiere de la referencia va marcado.',
  noBaseline: 'Lo que decide los bits.',
  environment: 'Dónde se ejecutó',
  environmentHow: 'Lo que puede variar entre entrenamientos iguales; una referencia no lo registra.',
  field: 'Campo',
  value: 'Valor',
  marked: 'difiere',
  fields: {
    'recipe.version': 'Versión de la receta',
    'recipe.layers': 'Capas',
    'recipe.seed': 'Semilla',
    'recipe.epochs': 'Épocas',
    'recipe.batchSize': 'Tamaño del lote',
    'recipe.optimizer.name': 'Optimizador',
    'recipe.optimizer.learningRate': 'Tasa de aprendizaje',
    'recipe.loss': 'Función de pérdida',
    'recipe.imageShape': 'Tamaño de las imágenes',
    'data.classes': 'Clases',
    'data.train.count': 'Imágenes de entrenamiento',
    'data.test.count': 'Imágenes de prueba',
    'data.sha256': 'Huella de los datos',
    promise: 'Promesa de los bits',
  },
  system: 'Sistema operativo',
  image: 'Imagen del ejecutor',
  processor: 'Procesador',
  memory: 'Memoria',
  engine: 'Motor',
  threads: (count) => (count === 1 ? '1 hilo' : `${n.count(count)} hilos`),
  dataset: 'Conjunto de datos',
  leg: 'Rama',
  commit: 'Commit',
  started: 'Inicio',
  action: 'Versión de la acción',

  reproduce: 'Reproducirlo',
  reproduceTrain: 'El mismo entrenamiento otra vez, desde una copia de la acción en esta versión:',
  reproduceVerify: 'Lo mismo, comparado con los archivos de esta ejecución:',
  copy: 'Copiar',
  copied: 'Copiado',
  top: 'Volver arriba',
};
