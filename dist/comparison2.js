import { s as stepsPerEpoch, p as parametersOf } from './parameters.js';
import { h as arePromisedEqual, w as whatSeparates } from './trainings.js';
import { a as compareLabels, b as compareAccuracy } from './worth.js';
import { R as Refusal } from './leaves.js';

const DATA_FIELDS = [
  ["train.imagesSha256", ({ train }) => train.imagesSha256],
  ["train.labelsSha256", ({ train }) => train.labelsSha256],
  ["test.imagesSha256", ({ test }) => test.imagesSha256],
  ["test.labelsSha256", ({ test }) => test.labelsSha256],
  ["train.count", ({ train }) => train.count],
  ["test.count", ({ test }) => test.count],
  ["classes", ({ classes }) => classes],
  ["sha256", ({ sha256 }) => sha256]
];
function walkLadder(reference, candidate) {
  let missing = null;
  for (const step of steps(reference, candidate)) {
    if (step.reference === null || step.candidate === null) missing ??= step.field;
    else if (step.reference !== step.candidate) {
      return { parting: { ...step, reference: step.reference, candidate: step.candidate }, missing };
    }
  }
  return { parting: null, missing };
}
function differingData(reference, candidate) {
  return dataSteps(reference, candidate).filter((step) => step.reference !== step.candidate).map(({ field }) => field);
}
function* steps(reference, candidate) {
  yield* dataSteps(reference, candidate);
  yield* recipeSteps(reference, candidate);
  const pair = (rung, field, of, epoch) => ({
    rung,
    field: `digests.${field}`,
    epoch,
    reference: of(reference),
    candidate: of(candidate)
  });
  yield pair("initial-weights", "initialWeights", ({ digests }) => digests.initialWeights, null);
  const epochs = Math.max(reference.digests.epochs.length, candidate.digests.epochs.length);
  for (let index = 0; index < epochs; index++) {
    const field = `epochs[${index}]`;
    yield pair("order", `${field}.order`, ({ digests }) => digests.epochs[index]?.order ?? null, index + 1);
    yield pair("weights", `${field}.weights`, ({ digests }) => digests.epochs[index]?.weights ?? null, index + 1);
  }
  yield pair("weights", "weights", ({ digests }) => digests.weights, epochs === 0 ? null : epochs);
  yield pair("probabilities", "probabilities", ({ digests }) => digests.probabilities, null);
  yield pair("predictions", "predictions", ({ digests }) => digests.predictions, null);
}
function dataSteps(reference, candidate) {
  return DATA_FIELDS.map(([field, of]) => ({
    rung: "data",
    field: `data.${field}`,
    epoch: null,
    reference: String(of(reference.data)),
    candidate: String(of(candidate.data))
  }));
}
function recipeSteps({ recipe: first }, { recipe: second }) {
  return differences("recipe", "recipe", first, second);
}
function differences(rung, path, reference, candidate) {
  const first = leaves(path, reference);
  const second = leaves(path, candidate);
  return [.../* @__PURE__ */ new Set([...first.keys(), ...second.keys()])].map((field) => ({
    rung,
    field,
    epoch: null,
    reference: first.get(field) ?? "null",
    candidate: second.get(field) ?? "null"
  }));
}
function leaves(path, value) {
  if (typeof value !== "object" || value === null) return /* @__PURE__ */ new Map([[path, String(value)]]);
  const isArray = Array.isArray(value);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...leaves(isArray ? `${path}[${key}]` : `${path}.${key}`, child)])
  );
}

function bitsOf(values) {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}
function ulpDistance(a, b) {
  return Math.abs(placeOf$1(a) - placeOf$1(b));
}
function placeOf$1(bits) {
  const magnitude = bits & 2147483647;
  return bits > 2147483647 ? -magnitude : magnitude;
}

function narrow(reference, candidate, epoch) {
  const steps = stepsPerEpoch(reference.recipe, reference.data.train.count);
  const place = firstStep(reference, candidate, steps, epoch * steps);
  const from = place ?? { epoch, step: 1 };
  for (const [first, second] of commonCheckpoints(reference, candidate)) {
    if (isBefore(first, from)) continue;
    const element = firstElement(reference, first, second, place);
    if (element !== null) return { place, element };
  }
  return { place, element: null };
}
function contradiction(reference, candidate) {
  const [first, second] = [reference.trace?.checksums, candidate.trace?.checksums];
  if (first === void 0 || second === void 0) return null;
  const steps = stepsPerEpoch(reference.recipe, reference.data.train.count);
  const agrees = reference.digests.epochs.map(({ weights }, at) => weights === candidate.digests.epochs[at]?.weights);
  const allAgree = agrees.every(Boolean);
  const isLast = (index2) => (index2 + 1) % steps === 0;
  const index = first.subarray(0, second.length).findIndex(
    (checksum, at) => checksum !== second[at] && (allAgree || isLast(at) && agrees[Math.floor(at / steps)] === true)
  );
  return index < 0 ? null : { ...placeOf(index, steps), isLastOfEpoch: isLast(index) };
}
function firstStep(reference, candidate, perEpoch, before) {
  if (reference.trace === null || candidate.trace === null) return null;
  const other = candidate.trace.checksums;
  const index = reference.trace.checksums.subarray(0, before).findIndex((checksum, at) => checksum !== other[at]);
  return index < 0 ? null : placeOf(index, perEpoch);
}
function placeOf(index, perEpoch) {
  return { epoch: Math.floor(index / perEpoch) + 1, step: index % perEpoch + 1 };
}
function isBefore(one, other) {
  return one.epoch < other.epoch || one.epoch === other.epoch && one.step < other.step;
}
function commonCheckpoints(reference, candidate) {
  const key = ({ epoch, step }) => `${epoch}:${step}`;
  const others = new Map(candidate.checkpoints.map((checkpoint) => [key(checkpoint), checkpoint]));
  return reference.checkpoints.flatMap((checkpoint) => {
    const other = others.get(key(checkpoint));
    return other === void 0 ? [] : [[checkpoint, other]];
  });
}
function firstElement({ recipe }, reference, candidate, place) {
  const [first, second] = [reference.weights(), candidate.weights()];
  const { epoch, step } = reference;
  let found;
  const sums = { differing: 0, elements: 0, largestDifference: 0, largestUlps: 0 };
  for (const [position, { name, shape }] of parametersOf(recipe).entries()) {
    const [a, b] = [first[position] ?? new Float32Array(), second[position] ?? new Float32Array()];
    const element = countDifferences(a, b, sums);
    if (found !== void 0 || element < 0) continue;
    const values = { reference: valueAt(a, element), candidate: valueAt(b, element) };
    const ulps = ulpDistance(bitsOf(a)[element] ?? 0, bitsOf(b)[element] ?? 0);
    found = { parameter: name, element, index: indexIn(shape, element), ...values, ulps };
  }
  if (found === void 0) return null;
  const atFirstStep = place !== null && place.epoch === epoch && place.step === step;
  const largestDifference = Number.isFinite(sums.largestDifference) ? sums.largestDifference : null;
  return { epoch, step, atFirstStep, ...found, ...sums, largestDifference };
}
function countDifferences(a, b, sums) {
  const [bitsOfA, bitsOfB] = [bitsOf(a), bitsOf(b)];
  let first = -1;
  sums.elements += a.length;
  for (let index = 0; index < bitsOfA.length; index++) {
    const [bits, other] = [bitsOfA[index] ?? 0, bitsOfB[index] ?? 0];
    if (bits === other) continue;
    if (first < 0) first = index;
    sums.differing++;
    sums.largestUlps = Math.max(sums.largestUlps, ulpDistance(bits, other));
    sums.largestDifference = Math.max(sums.largestDifference, Math.abs((a[index] ?? NaN) - (b[index] ?? NaN)));
  }
  return first;
}
function valueAt(values, element) {
  const number = values[element] ?? NaN;
  const bits = `0x${(bitsOf(values)[element] ?? 0).toString(16).padStart(8, "0")}`;
  return { number: Number.isFinite(number) ? number : null, bits };
}
function indexIn(shape, element) {
  let rest = element;
  return shape.map((_, axis) => {
    const stride = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const index = Math.floor(rest / stride);
    rest %= stride;
    return index;
  });
}

const IMAGES_PER_CHANGED_LABEL = 100;
function compareTrainings(reference, candidate, tolerance, texts) {
  const subject = { reference, candidate, tolerance, texts };
  const { parting, missing } = walkLadder(reference, candidate);
  const { firstDifference, unsound } = locate(subject, parting);
  const found = {
    firstDifference,
    accuracy: compareAccuracy(reference, candidate, tolerance),
    labels: compareLabels(reference, candidate)
  };
  const { verdict: verdict2, reasons } = judge(subject, found, missing, unsound);
  const names = { reference: reference.name, candidate: candidate.name };
  return { ...names, verdict: verdict2, reasons: [...reasons, ...faults(subject)], ...found };
}
function inconclusive(reference, candidate, reason) {
  return {
    reference,
    candidate,
    verdict: "inconclusive",
    reasons: [reason],
    firstDifference: null,
    accuracy: null,
    labels: null
  };
}
function locate({ reference, candidate, texts }, parting) {
  const wide = parting === null ? null : { ...parting, step: null, element: null };
  if (parting?.rung === "data" || parting?.rung === "recipe") return { firstDifference: wide, unsound: null };
  const found = contradiction(reference, candidate);
  if (found !== null) {
    const { epoch, step, isLastOfEpoch } = found;
    const sentence = texts.comparison.contradiction(epoch, isLastOfEpoch ? null : step);
    return { firstDifference: wide, unsound: sentence };
  }
  if (parting?.rung !== "weights" || parting.epoch === null) return { firstDifference: wide, unsound: null };
  try {
    const { place, element } = narrow(reference, candidate, parting.epoch);
    return { firstDifference: { ...parting, ...place ?? { step: null }, element }, unsound: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { firstDifference: wide, unsound: error.message };
  }
}
function judge(subject, found, missing, unsound) {
  const { reference, candidate, texts } = subject;
  const { comparison } = texts;
  const difference = found.firstDifference;
  const told = difference === null ? [] : [comparison.firstDifference(difference, reference.name, candidate.name)];
  if (difference?.rung === "data") {
    return verdict("inconclusive", comparison.otherData(differingData(reference, candidate)), ...told);
  }
  if (difference?.rung === "recipe") return verdict("inconclusive", comparison.otherRecipe, ...told);
  const unfinished = [reference, candidate].filter(({ finished }) => !finished).map(({ name }) => name);
  if (unfinished.length > 0) return verdict("inconclusive", ...unfinished.map(comparison.unfinished), ...told);
  if (unsound !== null) return verdict("inconclusive", unsound, ...told);
  if (difference === null) {
    return missing === null ? verdict("reproduced", comparison.reproduced) : verdict("inconclusive", comparison.missing(missing));
  }
  const { verdict: decided, reasons } = judgeDifference(subject, found);
  return verdict(decided, ...told, ...reasons, ...worth(subject, found));
}
function judgeDifference({ reference, candidate, tolerance, texts }, { accuracy, labels }) {
  const { comparison } = texts;
  const { promise } = reference;
  if (arePromisedEqual(promise, candidate.promise)) return verdict("diverged", comparison.promised(promise.kind));
  const separating = separates({ reference, candidate, texts });
  if (tolerance.reproducibility === "exact") return verdict("inconclusive", comparison.notPromised, ...separating);
  if (accuracy === null || labels === null) return verdict("inconclusive", comparison.missing("result.mistakes"));
  const fewChanged = labels.changed * IMAGES_PER_CHANGED_LABEL <= labels.images;
  if (accuracy.passed && fewChanged) return verdict("within-tolerance", comparison.withinTolerance, ...separating);
  const reasons = [
    ...accuracy.passed ? [] : [comparison.worse],
    ...fewChanged ? [] : [comparison.manyLabels(1 / IMAGES_PER_CHANGED_LABEL)]
  ];
  return verdict("diverged", ...reasons);
}
function separates({ reference, candidate, texts }) {
  const found = whatSeparates(reference.promise, candidate.promise);
  return found === null ? [] : [texts.comparison.separates(found, reference.name, candidate.name)];
}
function worth({ texts }, { accuracy, labels }) {
  return [
    ...labels === null ? [] : [texts.comparison.labels(labels.changed, labels.images)],
    ...accuracy === null ? [] : [texts.comparison.accuracy(accuracy)]
  ];
}
function faults({ reference, candidate, texts }) {
  return [reference, candidate].flatMap(
    ({ name, fault }) => fault === null ? [] : [texts.comparison.fault(name, fault)]
  );
}
function verdict(decided, ...reasons) {
  return { verdict: decided, reasons: [...reasons] };
}

export { compareTrainings as c, inconclusive as i, placeOf as p };
