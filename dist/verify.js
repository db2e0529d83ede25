import { b as runTrials, j as judgeTrials, d as deliver, c as report } from './trials.js';
import { d as defineModel, R as Refusal, f as failInWords, B as BUNDLED, v as verdictPasses } from './leaves.js';
import { r as readInputs, l as loadDataset, M as MAX_PLACES } from './inputs.js';
import { b as readTraining } from './evidence.js';
import { c as compareTrainings } from './comparison2.js';
import { s as stepsPerEpoch } from './parameters.js';
import { t as textsIn } from './html.js';
import { t as topologyOf } from './read.js';

async function verify(path, host) {
  try {
    const startedAt = /* @__PURE__ */ new Date();
    const recorded = await host.group("Recording", () => readRecorded(path, host));
    const asked = readInputs({ ...host, input: (name) => inputFor(name, recorded, host) });
    const inputs = {
      ...asked,
      testSplit: recorded.metrics.data.testSplit,
      model: recordedModel(path, recorded.metrics)
    };
    const dataset = await host.group("Dataset", () => loadDataset(inputs, host));
    refuseOtherData(path, recorded.metrics, dataset);
    const model = defineModel(inputs.model ?? inputs.hiddenUnits, inputs.seed, dataset);
    const course = { inputs, baseline: null, dataset, model, startedAt };
    const trials = await runTrials(course, host);
    if (host.input("output-directory") !== "") {
      const findings = judgeTrials(course, trials);
      await host.group("Report", async () => deliver(inputs, await report(findings), host));
    }
    const { training, environment, evidence } = trials.first;
    if (!training.finished) throw new Refusal("The training was cancelled, so there is nothing to compare.");
    const comparison = compare(recorded.evidence, evidence, inputs);
    await host.group("Verdict", () => {
      tell(comparison, placeOf(environment), placeOf(recorded.metrics.environment), inputs, host);
    });
  } catch (error) {
    failInWords(error, host);
  }
}
async function readRecorded(path, host) {
  const { metrics, evidence } = await readTraining(path, path);
  if (!metrics.finished) {
    throw new Refusal(
      `${path}: this training was cancelled before its last epoch ended, so it has no result to verify.`
    );
  }
  const { name } = metrics.data;
  if (name !== BUNDLED && host.input("dataset") === "") {
    throw new Refusal(
      `${path}: this training is of the dataset '${name}', which does not ship with the action: name it by --dataset.`
    );
  }
  const { environment, digests } = metrics;
  host.info(`${path}: engine ${environment.engine.name} on ${placeOf(environment)}, weights ${digests.weights ?? ""}`);
  return { metrics, evidence };
}
function inputFor(name, { metrics, evidence }, host) {
  const { recipe, environment, data } = metrics;
  const steps = stepsPerEpoch(recipe, data.train.count);
  const places = evidence.checkpoints.filter(({ step }) => step < steps).map(({ epoch, step }) => `${epoch}:${step}`);
  const hiddenUnits = recipe.layers.slice(0, -1).map(({ units }) => units);
  const decided = {
    model: "",
    "hidden-units": hiddenUnits.join() || "none",
    seed: String(recipe.seed),
    epochs: String(recipe.epochs),
    "batch-size": String(recipe.batchSize),
    optimizer: recipe.optimizer.name,
    "learning-rate": String(recipe.optimizer.learningRate),
    // So that the very weight can be named, wherever the recording kept some.
    checkpoints: places.slice(0, MAX_PLACES).join() || "epochs",
    "accuracy-threshold": "0",
    pictures: "false",
    upload: "false"
  };
  const following = {
    dataset: BUNDLED,
    engine: environment.engine.name,
    tensorflow: environment.engine.tensorflow?.source ?? "pip",
    "output-directory": "mnist-report"
  };
  return decided[name] ?? (host.input(name) || (following[name] ?? ""));
}
function recordedModel(path, { recipe }) {
  if (recipe.model === void 0) return void 0;
  const name = `${path}: recipe.model`;
  return { path: name, topology: topologyOf(recipe.model.definition, name) };
}
function refuseOtherData(path, { data }, { name, digests }) {
  if (digests.all === data.sha256) return;
  throw new Refusal(
    `Dataset '${name}' has the digest ${digests.all}, but ${path} was trained on '${data.name}' with the digest ${data.sha256}: name that data by --dataset.`
  );
}
function compare(recorded, evidence, inputs) {
  const { reproducibility, maxAccuracyDrop, significance, language } = inputs;
  const texts = textsIn(language);
  return compareTrainings(
    { ...recorded, name: texts.verify.recorded },
    { ...evidence, name: texts.verify.here },
    { reproducibility, maxAccuracyDrop, significance },
    texts
  );
}
function placeOf({ os, cpu }) {
  return `${os.platform}-${cpu.arch}`;
}
function tell({ verdict, reasons }, here, there, { language, reproducibility }, host) {
  const sentence = textsIn(language).verify[verdict](here, there);
  if (!verdictPasses(verdict, reproducibility)) {
    host.fail([sentence, ...reasons].join(" "));
    return;
  }
  for (const line of [sentence, ...reasons]) host.info(line);
}

export { verify };
