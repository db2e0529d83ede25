import { a0 as definitionSchema, U as TENSORFLOW_SOURCES, V as ENGINES, a1 as VERDICTS, R as Refusal, a2 as definitionOf, z as definitionDigest, x as RECIPE_VERSION } from './leaves.js';
import { s as string, i as int, n as number, d as discriminatedUnion, o as object, l as literal, a as array, _ as _enum, u as union, t as tuple, r as record, c as unknown, b as boolean, e as datetime } from './zod.js';
import { l as layersOf } from './parameters.js';
import { p as property, s as shown, M as MAX_SHOWN$1 } from './parsed.js';

const sha256 = string().regex(/^[0-9a-f]{64}$/).describe("SHA-256 as 64 hexadecimal digits");
const count = int().nonnegative();
const share = number().min(0).max(1);
const loss = number().describe("mean categorical cross-entropy in nats, rounded to eight decimals");
const seconds = number().nonnegative().describe("seconds");
const setting = number();
const optimizer = discriminatedUnion("name", [
  object({
    name: literal("adam"),
    learningRate: setting,
    beta1: setting,
    beta2: setting,
    epsilon: setting
  }),
  object({ name: literal("sgd"), learningRate: setting }),
  object({ name: literal("momentum"), learningRate: setting, momentum: setting }),
  object({ name: literal("rmsprop"), learningRate: setting, rho: setting, momentum: setting, epsilon: setting })
]);
const recipe = object({
  version: literal(1).describe("of the arithmetic; whatever changes a known answer changes it"),
  imageShape: union([tuple([count, count]), tuple([count, count, literal(3)])]).describe("rows and columns, and 3 for coloured images"),
  layers: array(object({ name: string(), units: count, activation: _enum(["relu", "softmax"]) })).describe("dense layers from the input on; empty where `model` has the layers"),
  model: object({
    sha256: sha256.describe("of the definition as JSON without spaces, its fields in this order"),
    definition: definitionSchema.describe("a Sequential model as Keras writes it, nothing left to a default")
  }).optional().describe("of a model file; without one the layers are those of `layers`"),
  seed: int().nonnegative(),
  epochs: count,
  batchSize: count,
  optimizer,
  loss: literal("sparseCategoricalCrossentropy")
}).describe("everything that decides the bits, with the data");
const part = object({ count, imagesSha256: sha256, labelsSha256: sha256 });
const data = object({
  name: string().describe("mnist, or the folder as the user named it"),
  classes: int().min(2).max(256),
  classNames: array(string()).min(2).max(256).optional().describe("where classes have names other than numbers"),
  testSplit: object({ share: number().gt(0).lt(1), seed: int().nonnegative() }).optional().describe("how the test part was drawn, where the data has none"),
  train: part,
  test: part,
  sha256: sha256.describe("of the raw bytes of training images, training labels, test images, test labels")
}).describe("what was trained and tested on");
const MAX_JOBS = 1024;
const MAX_DEPTH = 32;
function isShallow(value2) {
  let level = [value2];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const nested = level.filter((part2) => typeof part2 === "object" && part2 !== null);
    if (nested.length === 0) return true;
    level = nested.flatMap((part2) => Object.values(part2));
  }
  return false;
}
const environment = object({
  os: object({ platform: string(), type: string(), release: string() }),
  runnerImage: object({ os: string(), version: string() }).nullable(),
  cpu: object({
    arch: string(),
    endianness: _enum(["LE", "BE"]),
    model: string().nullable(),
    flags: array(string()).nullable().describe("sorted; null where the system does not tell"),
    cores: count,
    wasmSimd: boolean()
  }),
  memoryBytes: count,
  node: string(),
  v8: string(),
  engine: object({
    name: _enum(ENGINES),
    version: string(),
    promise: _enum(["portable", "same-machine"]).describe("portable: the same bits as every other portable engine, everywhere"),
    arithmetic: _enum(["simd", "scalar", "native"]).describe("scalar where WebAssembly SIMD is missing; the same bits"),
    threads: count.describe("that trained; no influence on the bits of a portable engine"),
    wasmSha256: sha256.nullable(),
    tensorflow: object({
      source: _enum(TENSORFLOW_SOURCES),
      version: string().describe("of the native library, as it says it"),
      librarySha256: sha256.nullable().describe("of the shared library; null where it was not found"),
      oneDnn: string().describe("what oneDNN was told by variables, sorted; as shipped where nothing")
    }).optional().describe("what else the bits of native TensorFlow depend on; other engines have none"),
    kernels: _enum(["fused", "tfjs"]).optional().describe("of engine wasm: the fused step, or those of TensorFlow.js for what it does not cover")
  }),
  timeZone: string(),
  locale: string(),
  run: object({
    leg: string(),
    job: string(),
    matrix: record(string(), unknown()).refine(isShallow, { error: `values nested at most ${MAX_DEPTH} deep` }).nullable().describe(`values of the leg, nested at most ${MAX_DEPTH} deep`),
    jobIndex: int().min(0).max(MAX_JOBS - 1).nullable().describe("counts from 0"),
    jobTotal: int().min(0).max(MAX_JOBS).nullable(),
    step: string(),
    id: string().nullable(),
    attempt: int().nullable(),
    sha: string().nullable()
  })
}).describe("where it ran; may differ between equal trainings");
const mistakes = record(string().regex(/^\d+$/), count).describe("the test images that it gets wrong, as index: predicted label, ascending");
const epoch = object({
  epoch: int().positive(),
  loss,
  accuracy: share,
  testLoss: loss,
  testAccuracy: share
});
const result = object({
  accuracy: share.nullable(),
  loss: loss.nullable(),
  epochs: array(epoch).describe("training loss and accuracy are taken before each step"),
  classes: array(
    object({
      label: count,
      precision: share.nullable(),
      recall: share.nullable(),
      f1: share.nullable(),
      support: count
    })
  ).nullable(),
  confusionMatrix: array(array(count)).nullable().describe("rows: true labels; columns: predicted labels"),
  predictions: array(count).nullable().describe("predicted label of each test image"),
  mistakes: mistakes.nullable()
}).describe("the trained model on the test images; all but epochs is null when unfinished");
const digests = object({
  initialWeights: sha256,
  epochs: array(object({ epoch: int().positive(), order: sha256, weights: sha256 })),
  weights: sha256.nullable().describe("after the last epoch; null when unfinished"),
  probabilities: sha256.nullable(),
  predictions: sha256.nullable()
}).describe("the ladder on which two trainings are compared");
const value = union([string(), number()]);
const gate = object({
  passed: boolean(),
  verdict: _enum(["", ...VERDICTS]).describe("the worst of all comparisons; empty when none was asked for"),
  checks: array(
    object({
      name: _enum(["threshold", "accuracy", "digest", "baseline", "finished", "fault", "repeats"]),
      passed: boolean(),
      expected: value,
      actual: value,
      sentence: string()
    })
  )
});
const timing = object({
  startedAt: datetime(),
  totalSeconds: seconds,
  epochs: array(object({ epoch: int().positive(), trainSeconds: seconds, testSeconds: seconds }))
});
const metricsSchema = object({
  schema: literal("mnist-action/metrics/v1"),
  action: string().describe("version of the action that wrote this file"),
  finished: boolean().describe("false when the run was cancelled before its last epoch ended"),
  fault: string().nullable().describe("the bit that was flipped on purpose, as the input inject-fault has it; null for an honest training"),
  recipe,
  data,
  environment,
  result,
  digests,
  gate,
  timing
}).describe("One training of mnist-action.");

const seed = metricsSchema.shape.recipe.shape.seed;
const statistics = object({
  mean: number(),
  standardDeviation: number().describe("of the sample: n \u2212 1 in the denominator"),
  minimum: number(),
  maximum: number(),
  confidenceInterval: object({ level: number().describe("0.95"), low: number(), high: number() }).describe("of the mean, two-sided, by Student\u2019s t with n \u2212 1 degrees of freedom")
});
const aggregateSchema = object({
  schema: literal("mnist-action/aggregate/v1"),
  action: string().describe("version of the action that wrote this file"),
  finished: boolean().optional().describe("whether all that were asked for are listed and ended; in files of 1.1 on"),
  repeats: int().min(1).describe("how often each seed was to be trained; fewer trainings are listed when the run was cancelled"),
  seeds: object({
    asked: array(seed).min(2).describe("in the order in which they are trained"),
    finished: array(seed).describe("those whose first training ended, which the statistics are of"),
    accuracy: statistics.nullable().describe("on the test images; null of fewer than two seeds"),
    loss: statistics.nullable().describe("on the test images; null of fewer than two seeds")
  }).optional().describe("left out where the run has one seed"),
  gate: metricsSchema.shape.gate.describe(
    "of the run as a whole: the first training stands for it, or of several seeds the interval of their accuracies"
  ),
  trainings: array(
    object({
      seed: seed.optional().describe("left out where the run has one seed"),
      repeat: int().min(1).optional().describe("counts from 1, for each seed anew; left out where it is one"),
      metrics: string().describe("path of its metrics.json, relative to this file"),
      finished: boolean(),
      fault: metricsSchema.shape.fault,
      accuracy: metricsSchema.shape.result.shape.accuracy,
      loss: metricsSchema.shape.result.shape.loss,
      weights: metricsSchema.shape.digests.shape.weights
    })
  ).min(1).describe("in the order in which they were trained")
}).describe("Several trainings in one run: whether repeats are the same, and what several seeds come to.");

const baselineSchema = object({
  schema: literal("mnist-action/baseline/v1"),
  recipe: metricsSchema.shape.recipe,
  data: metricsSchema.shape.data.omit({ name: true }),
  promise: object({
    kind: _enum(["portable", "same-machine"]),
    scope: string().describe("portable, or what the bits depend on: library, oneDNN setting, threads, CPU model and flags")
  }),
  digests: metricsSchema.shape.digests,
  accuracy: number().min(0).max(1),
  loss: number(),
  epochs: array(object({ epoch: int().positive(), testLoss: number(), testAccuracy: number() })),
  mistakes
}).describe("What a repository holds its training to.");

const MAX_SHOWN = 80;
function refuseContradiction(claims, file, result = "result.") {
  for (const [field, problem] of contradictions(claims, result)) {
    throw new Refusal(`${file}: ${field} ${problem}.`);
  }
}
function* contradictions({ finished, recipe, data, promise, digests, result }, path) {
  if (promise !== void 0 && promise.kind === "portable" !== (promise.scope === "portable")) {
    const demand = "must be 'portable' where promise.kind is portable, and nowhere else";
    yield ["promise.scope", `${demand}, but is '${promise.scope.slice(0, MAX_SHOWN)}'`];
  }
  yield* modelContradictions(recipe);
  const trained = digests.epochs.length;
  if (trained > recipe.epochs) yield ["digests.epochs", `has ${trained} epochs, but the recipe has ${recipe.epochs}`];
  for (const [field, epochs] of [
    ["digests.epochs", digests.epochs],
    [`${path}epochs`, result.epochs]
  ]) {
    if (epochs.length !== trained) yield [field, `has ${epochs.length} epochs, but digests.epochs has ${trained}`];
    const wrong = epochs.findIndex(({ epoch }, index) => epoch !== index + 1);
    if (wrong >= 0) yield [`${field}[${wrong}].epoch`, `must be ${wrong + 1}, but is ${epochs[wrong]?.epoch ?? ""}`];
  }
  if (!finished) return;
  if (trained < recipe.epochs) yield ["digests.epochs", `has ${trained} epochs, but the recipe has ${recipe.epochs}`];
  const last = digests.epochs.at(-1)?.weights;
  if (digests.weights !== last) yield ["digests.weights", "is not the digest of the last epoch"];
  const { accuracy, loss, mistakes } = result;
  const { probabilities, predictions } = digests;
  for (const [field, value] of Object.entries({
    "digests.probabilities": probabilities,
    "digests.predictions": predictions,
    [`${path}accuracy`]: accuracy,
    [`${path}loss`]: loss,
    [`${path}mistakes`]: mistakes
  })) {
    if (value === null) yield [field, "is null, though the training finished"];
  }
  yield* mistakenMistakes(accuracy ?? 0, mistakes ?? {}, data, path);
}
function* mistakenMistakes(accuracy, mistakes, { classes, test }, path) {
  const wrong = Object.entries(mistakes);
  for (const [image, predicted] of wrong) {
    if (Number(image) >= test.count)
      yield [`${path}mistakes[${image}]`, `is of no test image: there are ${test.count}`];
    if (predicted >= classes) yield [`${path}mistakes[${image}]`, `is ${predicted}, but there are ${classes} classes`];
  }
  const right = test.count - wrong.length;
  if (Math.round(accuracy * test.count) !== right) {
    yield [`${path}accuracy`, `is ${accuracy}, but ${right} of ${test.count} images are not in ${path}mistakes`];
  }
}
function* modelContradictions({ model, layers, imageShape }) {
  if (model === void 0) return;
  if (layers.length > 0) yield ["recipe.layers", "must be empty where recipe.model has the layers"];
  const { definition, sha256 } = model;
  const canonical = definitionOf(layersOf(model, imageShape));
  if (JSON.stringify(canonical) !== JSON.stringify(definition)) {
    yield ["recipe.model.definition", "is not in the canonical form"];
  } else if (definitionDigest(canonical) !== sha256) {
    yield ["recipe.model.sha256", "is not the digest of recipe.model.definition"];
  }
}

function parseMetrics(text, file) {
  const metrics = parse(text, file, "mnist-action/metrics/v1", metricsSchema);
  refuseContradiction(metrics, file);
  return metrics;
}
function parseBaseline(text, file) {
  const baseline = parse(text, file, "mnist-action/baseline/v1", baselineSchema);
  const { accuracy, loss, epochs, mistakes } = baseline;
  refuseContradiction({ ...baseline, finished: true, result: { accuracy, loss, epochs, mistakes } }, file, "");
  return baseline;
}
function parseAggregate(text, file) {
  const aggregate = parse(text, file, "mnist-action/aggregate/v1", aggregateSchema);
  const { repeats, seeds } = aggregate;
  if (seeds === void 0 && repeats < 2) throw new Refusal(`${file}: repeats must be at least 2, but is ${repeats}.`);
  return aggregate;
}
function parse(text, file, schema, shape) {
  const json = parseJson(text, file);
  const found = property(json, "schema");
  if (found !== schema) throw new Refusal(`${file} must have schema '${schema}', but has ${shown(found)}.`);
  const version = property(property(json, "recipe"), "version");
  if (typeof version === "number" && version !== RECIPE_VERSION) {
    throw new Refusal(`${file} is of recipe version ${version}; this version of the action knows ${RECIPE_VERSION}.`);
  }
  const result = shape.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(`${file}: ${issue === void 0 ? "not of its schema." : sentence(issue)}`);
}
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is not JSON: it begins with ${shown(text.slice(0, MAX_SHOWN$1))}.`);
  }
}
function sentence(issue) {
  const field = issue.path.reduce(
    (path, key) => typeof key === "number" ? `${path}[${key}]` : `${path}${path === "" ? "" : "."}${String(key)}`,
    ""
  );
  return `${field || "the file"} must ${demand(issue)}, but is ${shown(issue.input)}.`;
}
function demand(issue) {
  switch (issue.code) {
    case "invalid_type":
      return `be ${article(issue.expected)}`;
    case "invalid_format":
      return issue.pattern === SHA256 ? "be 64 hexadecimal digits" : `match ${issue.pattern ?? issue.format}`;
    case "invalid_value":
      return `be ${issue.values.map((value) => shown(value)).join(" or ")}`;
    case "too_small":
      return `be at least ${issue.minimum}`;
    case "too_big":
      return `be at most ${issue.maximum}`;
    case "invalid_key":
      return "have a whole number for its name";
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_union":
    case "invalid_element":
    case "custom":
      return `be valid (${issue.message})`;
  }
}
const SHA256 = "/^[0-9a-f]{64}$/";
function article(type) {
  const name = { int: "whole number", record: "object", string: "text" }[type] ?? type;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

export { parseMetrics as a, parseBaseline as b, parseAggregate as p };
