import { o as weightSpecs } from './leaves.js';

const STEP_BYTES = 8;
function encodeTrace(epochs) {
  const steps = epochs.reduce((sum, { losses }) => sum + losses.length, 0);
  const bytes = new Uint8Array(steps * STEP_BYTES);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { losses, checksums } of epochs) {
    for (const [step, loss] of losses.entries()) {
      view.setFloat32(at, loss, true);
      view.setUint32(at + 4, checksums[step] ?? 0, true);
      at += STEP_BYTES;
    }
  }
  return bytes;
}
function decodeTrace(bytes) {
  const steps = Math.floor(bytes.length / STEP_BYTES);
  const trace = { losses: new Float32Array(steps), checksums: new Uint32Array(steps) };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let step = 0; step < steps; step++) {
    trace.losses[step] = view.getFloat32(step * STEP_BYTES, true);
    trace.checksums[step] = view.getUint32(step * STEP_BYTES + 4, true);
  }
  return trace;
}

function evidenceOfMetrics(metrics, name, kept = { trace: null, checkpoints: [] }) {
  const { finished, recipe, data, environment, result, digests, fault } = metrics;
  const { accuracy, loss, epochs } = result;
  return {
    name,
    finished,
    recipe,
    data: withoutName(data),
    promise: promiseOf(environment),
    digests,
    result: { accuracy, loss, epochs: epochs.map(tested), mistakes: byImage(result.mistakes) },
    fault,
    environment,
    ...kept
  };
}
function keptOf(epochs) {
  return {
    trace: decodeTrace(encodeTrace(epochs.map(({ steps }) => steps))),
    checkpoints: epochs.flatMap(
      ({ epoch, steps, weights, checkpoints }) => [...checkpoints, { step: steps.checksums.length, weights }].map((kept) => ({
        epoch,
        step: kept.step,
        weights: () => kept.weights
      }))
    )
  };
}
function evidenceOfBaseline(baseline, name) {
  const { recipe, data, promise, digests, accuracy, loss, epochs, mistakes } = baseline;
  return {
    name,
    finished: true,
    recipe,
    data,
    promise,
    digests,
    result: { accuracy, loss, epochs, mistakes: byImage(mistakes) },
    fault: null,
    environment: null,
    trace: null,
    checkpoints: []
  };
}
function promiseOf({ engine, cpu }) {
  if (engine.promise === "portable") return { kind: "portable", scope: "portable" };
  const machine = [`${engine.name} ${engine.version}`, cpu.model ?? "?", cpu.flags?.join(" ") ?? "?"];
  return { kind: "same-machine", scope: machine.join(" \xB7 ") };
}
function withoutName({ classes, train, test, sha256 }) {
  return { classes, train, test, sha256 };
}
function tested({ epoch, testLoss, testAccuracy }) {
  return { epoch, testLoss, testAccuracy };
}
function byImage(mistakes) {
  if (mistakes === null) return null;
  return new Map(Object.entries(mistakes).map(([index, predicted]) => [Number(index), predicted]));
}

function folderOfRepeat(index) {
  return `runs/repeat-${index + 1}/`;
}
function repeatsAgree({ repeats, gate, trainings }) {
  const [first] = trainings;
  return trainings.length === repeats && trainings.every(({ finished, fault, weights }) => finished && fault === null && weights === first?.weights) && gate.checks.some(({ name, passed }) => name === "repeats" && passed);
}

function parametersOf({ imageShape, layers }) {
  const inputs = imageShape.reduce((product, size) => product * size, 1);
  return weightSpecs(
    layers.map(({ name, units }, index) => ({ name, units, inputs: layers[index - 1]?.units ?? inputs }))
  );
}
function sizeOf({ shape }) {
  return shape.reduce((product, size) => product * size, 1);
}
function stepsPerEpoch({ batchSize }, images) {
  return Math.ceil(images / batchSize);
}

export { STEP_BYTES as S, encodeTrace as a, parametersOf as b, sizeOf as c, evidenceOfMetrics as d, evidenceOfBaseline as e, folderOfRepeat as f, decodeTrace as g, keptOf as k, promiseOf as p, repeatsAgree as r, stepsPerEpoch as s };
