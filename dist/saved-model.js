import { d as evidenceIn } from './trainings.js';
import { a as compareLabels } from './worth.js';
import { a5 as littleEndianBytes } from './leaves.js';

function baseRunOf(baseline, evidence, seeds) {
  const base = baseline === null ? void 0 : evidenceIn(baseline.base.file, baseline.names.base);
  if (base === void 0) return null;
  if (differsByChance(base, evidence, seeds)) return null;
  const changes = compareLabels(base, evidence);
  if (changes === null || base.result.mistakes === null) return null;
  return { epochs: base.result.epochs, mistakes: base.result.mistakes, changes };
}
function differsByChance(base, evidence, seeds) {
  return seeds.length > 0 && base.recipe.seed !== evidence.recipe.seed;
}

function testImage({ dataset: { test, classes }, evaluation }, index) {
  const predicted = evaluation.predictions[index] ?? 0;
  const confidence = evaluation.probabilities[index * classes + predicted] ?? 0;
  return { index, label: test.labels[index] ?? 0, predicted, confidence };
}
function testImages(tested) {
  return [...tested.dataset.test.labels.keys()].map((index) => testImage(tested, index));
}
function isWrong({ label, predicted }) {
  return label !== predicted;
}
function surestFirst(one, other) {
  return other.confidence - one.confidence || one.index - other.index;
}

function savedModel(model, weights) {
  const json = {
    format: "layers-model",
    generatedBy: "mnist-action",
    convertedBy: null,
    modelTopology: {
      ...model.definition,
      keras_version: "tfjs-layers 4.22.0",
      backend: "tensor_flow.js"
    },
    weightsManifest: [
      {
        paths: ["weights.bin"],
        weights: model.weights.map(({ name, shape }) => ({ name, shape, dtype: "float32" }))
      }
    ]
  };
  return { "model.json": `${JSON.stringify(json, null, 2)}
`, "weights.bin": weightBytes(weights) };
}
function weightBytes(weights) {
  return Buffer.concat(weights.map(littleEndianBytes));
}

export { testImages as a, baseRunOf as b, savedModel as c, differsByChance as d, isWrong as i, surestFirst as s, testImage as t, weightBytes as w };
