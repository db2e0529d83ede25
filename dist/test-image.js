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

export { testImages as a, isWrong as i, surestFirst as s, testImage as t };
