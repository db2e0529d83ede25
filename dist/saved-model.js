import { aa as littleEndianBytes } from './leaves.js';

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

export { testImages as a, savedModel as b, isWrong as i, surestFirst as s, testImage as t, weightBytes as w };
