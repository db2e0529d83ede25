import { R as Refusal } from './leaves.js';

function candidateBaseline({ name, finished, fault, result, ...evidence }) {
  const { accuracy, loss, epochs, mistakes } = result;
  if (!finished || accuracy === null || loss === null || mistakes === null) {
    throw new Refusal(`No baseline can be made of ${name}: its training was cancelled before it ended.`);
  }
  if (fault !== null) {
    throw new Refusal(`No baseline can be made of ${name}: a fault was injected into its training (${fault}).`);
  }
  const { recipe, data, promise, digests } = evidence;
  return {
    schema: "mnist-action/baseline/v1",
    recipe,
    data,
    promise,
    digests,
    accuracy,
    loss,
    epochs: epochs.map(({ epoch, testLoss, testAccuracy }) => ({ epoch, testLoss, testAccuracy })),
    mistakes: Object.fromEntries([...mistakes].map(([index, predicted]) => [String(index), predicted]))
  };
}
function baselineIn(file) {
  return file?.state === "read" ? file.baseline : void 0;
}

const SEPARATOR = " \xB7 ";
const UNKNOWN = "?";
const FLAGS = "CPU flags ";
function promiseOf({ engine, cpu }) {
  if (engine.promise === "portable") return { kind: "portable", scope: "portable" };
  const { name, version, threads, tensorflow } = engine;
  const library = tensorflow?.librarySha256?.slice(0, 12) ?? UNKNOWN;
  const parts = [
    `${name} ${version}`,
    `library ${tensorflow?.version ?? UNKNOWN} (${tensorflow?.source ?? UNKNOWN}, ${library})`,
    `oneDNN ${tensorflow?.oneDnn ?? UNKNOWN}`,
    `threads ${threads}`,
    `CPU ${cpu.model ?? UNKNOWN}`,
    FLAGS + (cpu.flags?.join(" ") ?? UNKNOWN)
  ];
  return { kind: "same-machine", scope: parts.join(SEPARATOR) };
}
function arePromisedEqual(one, other) {
  return one.kind === other.kind && one.scope === other.scope && !/[ (]\?|^\?/.test(one.scope);
}
function whatSeparates(one, other) {
  if (one.kind !== "same-machine" || other.kind !== "same-machine") return null;
  const others = other.scope.split(SEPARATOR);
  for (const [index, part] of one.scope.split(SEPARATOR).entries()) {
    const counterpart = others[index] ?? "";
    if (part === counterpart) continue;
    return part.startsWith(FLAGS) && counterpart.startsWith(FLAGS) ? [onlyIn(part, counterpart), onlyIn(counterpart, part)] : [part, counterpart];
  }
  return null;
}
function onlyIn(flags, others) {
  const known = new Set(others.split(" "));
  const own = flags.split(" ").filter((flag) => !known.has(flag));
  return FLAGS + (own.join(" ") || "\u2013");
}

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
function evidenceIn(file, name) {
  const baseline = baselineIn(file);
  return baseline && evidenceOfBaseline(baseline, name);
}
function withoutName({ classes, classNames, testSplit, train, test, sha256 }) {
  return { classes, ...classNames && { classNames }, ...testSplit && { testSplit }, train, test, sha256 };
}
function tested({ epoch, testLoss, testAccuracy }) {
  return { epoch, testLoss, testAccuracy };
}
function byImage(mistakes) {
  if (mistakes === null) return null;
  return new Map(Object.entries(mistakes).map(([index, predicted]) => [Number(index), predicted]));
}

function placesOf({ seeds, repeats }) {
  const each = seeds.length === 0 ? [null] : seeds;
  return each.flatMap((seed) => Array.from({ length: repeats }, (_, index) => ({ seed, repeat: index + 1 })));
}
function folderOf({ seed, repeat }, { repeats }) {
  const parts = [...seed === null ? [] : [`seed-${seed}`], ...repeats === 1 ? [] : [`repeat-${repeat}`]];
  return parts.length === 0 ? "" : `runs/${parts.join("-")}/`;
}
const FOLDER = String.raw`runs/(seed-\d{1,16}|repeat-\d{1,3}|seed-\d{1,16}-repeat-\d{1,3})/`;
const FIRST_FOLDER = String.raw`runs/(?:repeat-1|seed-(?:0|[1-9]\d{0,15})(?:-repeat-1)?)/`;
function seedOfFolder(folder) {
  const [, seed] = /^runs\/seed-(\d+)/.exec(folder) ?? [];
  return seed === void 0 ? null : Number(seed);
}
function nameOfTraining({ seed, repeat }, { repeats }, { seeds, gate }) {
  if (seed === null) return gate.repeat(repeat);
  return repeats === 1 ? seeds.name(seed) : seeds.nameOfRepeat(seed, repeat);
}

export { FIRST_FOLDER as F, STEP_BYTES as S, FOLDER as a, baselineIn as b, candidateBaseline as c, evidenceIn as d, encodeTrace as e, promiseOf as f, folderOf as g, arePromisedEqual as h, evidenceOfMetrics as i, decodeTrace as j, keptOf as k, nameOfTraining as n, placesOf as p, seedOfFolder as s, whatSeparates as w };
