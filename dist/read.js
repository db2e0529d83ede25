import { t as text, p as property, s as shown, e as entries, M as MAX_SHOWN } from './parsed.js';
import { R as Refusal } from './leaves.js';
import { n as number, c as unknown, f as strictObject, p as preprocess, _ as _enum, u as union, s as string, o as object, r as record, N as NEVER, l as literal, t as tuple, i as int, g as _null, b as boolean, a as array, d as discriminatedUnion } from './zod.js';

const MODES = ["fan_in", "fan_out", "fan_avg"];
const DISTRIBUTIONS = ["uniform", "truncated_normal"];
const CASES = {
  GlorotUniform: { scale: 1, mode: "fan_avg", distribution: "uniform" },
  GlorotNormal: { scale: 1, mode: "fan_avg", distribution: "truncated_normal" },
  HeUniform: { scale: 2, mode: "fan_in", distribution: "uniform" },
  HeNormal: { scale: 2, mode: "fan_in", distribution: "truncated_normal" },
  LecunUniform: { scale: 1, mode: "fan_in", distribution: "uniform" },
  LecunNormal: { scale: 1, mode: "fan_in", distribution: "truncated_normal" }
};
const CLASSES = [
  ...["Zeros", "Ones", "Constant", "RandomUniform", "RandomNormal", "TruncatedNormal", "VarianceScaling"],
  ...Object.keys(CASES)
];
function className(identifier) {
  return identifier.replaceAll(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
}
const ALLOWED = `one of ${CLASSES.join(", ")}, with finite settings`;
const MAX_MAGNITUDE = 1e6;
const magnitude = number().min(-MAX_MAGNITUDE).max(MAX_MAGNITUDE);
const positive = number().min(0).max(MAX_MAGNITUDE);
const seed = unknown().optional();
const settings = {
  Zeros: strictObject({}),
  Ones: strictObject({}),
  Constant: strictObject({ value: magnitude.default(0) }),
  RandomUniform: strictObject({ minval: magnitude.default(-0.05), maxval: magnitude.default(0.05), seed }),
  normal: strictObject({ mean: magnitude.default(0), stddev: positive.default(0.05), seed }),
  VarianceScaling: strictObject({
    scale: number().gt(0).max(MAX_MAGNITUDE).default(1),
    mode: preprocess(pythonic, _enum(MODES)).default("fan_in"),
    distribution: preprocess((name) => name === "normal" ? "truncated_normal" : pythonic(name), _enum(DISTRIBUTIONS)).default("truncated_normal"),
    seed
  }),
  case: strictObject({ seed })
};
function pythonic(value) {
  return typeof value === "string" ? value.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : value;
}
const written = union([
  string().transform((identifier) => ({ class_name: className(identifier), config: {} })),
  object({ class_name: string(), config: record(string(), unknown()) })
]);
const initializer = unknown().transform((value, context) => {
  const read = written.safeParse(value);
  const found = read.success ? canonical(read.data.class_name, withoutNulls(read.data.config)) : void 0;
  if (found !== void 0) return found;
  context.issues.push({ code: "custom", message: ALLOWED, input: value });
  return NEVER;
});
function initializerOr(fallback) {
  return initializer.prefault({ class_name: fallback, config: {} });
}
function canonical(name, config) {
  if (isCase(name)) {
    return settings.case.safeParse(config).success ? { class_name: "VarianceScaling", config: { ...CASES[name] } } : void 0;
  }
  switch (name) {
    case "Zeros":
    case "Ones":
      return settings[name].safeParse(config).success ? { class_name: name, config: {} } : void 0;
    case "Constant": {
      const { data } = settings.Constant.safeParse(config);
      return data && { class_name: name, config: data };
    }
    case "RandomUniform": {
      const { data } = settings.RandomUniform.safeParse(config);
      return data && { class_name: name, config: { minval: data.minval, maxval: data.maxval } };
    }
    case "RandomNormal":
    case "TruncatedNormal": {
      const { data } = settings.normal.safeParse(config);
      return data && { class_name: name, config: { mean: data.mean, stddev: data.stddev } };
    }
    case "VarianceScaling": {
      const { data } = settings.VarianceScaling.safeParse(config);
      if (data === void 0) return void 0;
      const { scale, mode, distribution } = data;
      return { class_name: name, config: { scale, mode, distribution } };
    }
    default:
      return void 0;
  }
}
function isCase(name) {
  return Object.hasOwn(CASES, name);
}
function withoutNulls(config) {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
}

const MAX_SIZE = 2 ** 24;
const ACTIVATIONS = ["linear", "relu", "relu6", "elu", "sigmoid", "tanh", "softmax"];
function must(allowed, make) {
  return make({ error: allowed });
}
const sizeText = `a whole number from 1 to ${MAX_SIZE}`;
const size = must(sizeText, (error) => int(error).min(1, error).max(MAX_SIZE, error));
const pair = must(
  `${sizeText}, or two of them`,
  (error) => union([size, tuple([size, size])], error).transform((value) => {
    return typeof value === "number" ? [value, value] : value;
  })
);
const flag = must("true or false", (error) => boolean(error));
const only = (value, reason) => must(`${JSON.stringify(value)}: ${reason}`, (error) => literal(value, error)).optional();
const share = must("a number from 0 to below 1", (error) => number(error).min(0, error).lt(1, error));
const activation = must(`one of ${ACTIVATIONS.join(", ")}`, (error) => _enum(ACTIVATIONS, error));
const padding = must("'valid' or 'same'", (error) => _enum(["valid", "same"], error));
const layerName = must(
  "a name of 1 to 100 letters, digits, '_', '-' and '.', the first no '_' or '-'",
  (error) => string(error).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, error)
);
const float32 = must(
  "'float32', as everything is trained in it",
  (error) => union(
    [literal("float32"), object({ class_name: string(), config: object({ name: literal("float32") }) })],
    error
  )
);
const batchShape = must(
  "null and one to three whole numbers",
  (error) => tuple([_null(error)], int(error).min(1, error)).refine(({ length }) => length >= 2 && length <= 4, error)
);
const undilated = must(
  "1: a dilated convolution cannot be trained by TensorFlow.js",
  (error) => union([literal(1), tuple([literal(1), literal(1)])], error)
).optional();
const common = {
  name: layerName,
  trainable: only(true, "a frozen layer would keep its random weights"),
  dtype: float32.optional(),
  // Of the first layer only; `shapes.ts` compares it with the data.
  batch_input_shape: batchShape.optional(),
  data_format: only("channels_last", "the engines have channels last"),
  // TensorFlow.js and Keras write these, for layers of every class.
  autocast: only(true, "there is nothing to cast"),
  ragged: only(false, "images all have one shape"),
  sparse: only(false, "images are dense")
};
const kernel = {
  activation: activation.default("linear"),
  use_bias: flag.default(true),
  bias_initializer: initializerOr("Zeros")
};
const window = { padding: padding.default("valid") };
const convolution = {
  ...kernel,
  ...window,
  kernel_size: pair,
  strides: pair.prefault(1),
  dilation_rate: undilated,
  groups: only(1, "TensorFlow.js cannot train other groups"),
  rank: only(2, "images have two dimensions")
};
const depthwise = {
  depth_multiplier: size.default(1),
  depthwise_initializer: initializerOr("GlorotUniform"),
  // Keras 2 writes one for layers that have no such kernel.
  kernel_initializer: unknown().optional()
};
const axis = must(
  "the last axis",
  (error) => union([int(error), tuple([int(error)]).transform(([only2]) => only2)], error).default(-1)
);

const pooling = strictObject({ ...common, ...window, pool_size: pair.prefault(2), strides: pair.optional() }).transform(({ name, pool_size, strides, padding }) => ({ name, pool_size, strides: strides ?? pool_size, padding }));
const target_shape = must(
  "one to three whole numbers, of which one may be -1",
  (error) => array(int(error).min(-1, error).max(MAX_SIZE, error), error).min(1, error).max(3, error).refine((shape) => !shape.includes(0) && shape.filter((side) => side === -1).length <= 1, error)
);
const learned = must("true: TensorFlow.js cannot train without it", (error) => literal(true, error)).default(true);
const CONFIGS = {
  Flatten: strictObject(common).transform(({ name }) => ({ name })),
  Reshape: strictObject({ ...common, target_shape }).transform(({ name, target_shape: target_shape2 }) => ({ name, target_shape: target_shape2 })),
  Dense: strictObject({ ...common, ...kernel, units: size, kernel_initializer: initializerOr("GlorotUniform") }).transform(({ name, units, activation: activation2, use_bias, kernel_initializer, bias_initializer }) => {
    return { name, units, activation: activation2, use_bias, kernel_initializer, bias_initializer };
  }),
  Conv2D: strictObject({ ...common, ...convolution, filters: size, kernel_initializer: initializerOr("GlorotUniform") }).transform(({ name, filters, kernel_size, strides, padding, activation: activation2, use_bias, ...read }) => {
    const { kernel_initializer, bias_initializer } = read;
    const kernel2 = { kernel_size, strides, padding, activation: activation2, use_bias };
    return { name, filters, ...kernel2, kernel_initializer, bias_initializer };
  }),
  DepthwiseConv2D: strictObject({ ...common, ...convolution, ...depthwise }).transform(({ name, depth_multiplier, kernel_size, strides, padding, activation: activation2, use_bias, ...read }) => {
    const { depthwise_initializer, bias_initializer } = read;
    const kernel2 = { kernel_size, strides, padding, activation: activation2, use_bias };
    return { name, depth_multiplier, ...kernel2, depthwise_initializer, bias_initializer };
  }),
  SeparableConv2D: strictObject({
    ...common,
    ...convolution,
    ...depthwise,
    filters: size,
    pointwise_initializer: initializerOr("GlorotUniform")
  }).transform(({ name, filters, depth_multiplier, kernel_size, strides, padding, activation: activation2, use_bias, ...read }) => {
    const { depthwise_initializer, pointwise_initializer, bias_initializer } = read;
    const kernel2 = { kernel_size, strides, padding, activation: activation2, use_bias };
    const initializers = { depthwise_initializer, pointwise_initializer, bias_initializer };
    return { name, filters, depth_multiplier, ...kernel2, ...initializers };
  }),
  MaxPooling2D: pooling,
  AveragePooling2D: pooling,
  GlobalAveragePooling2D: strictObject({ ...common, keepdims: only(false, "TensorFlow.js cannot keep them") }).transform(({ name }) => ({ name })),
  Activation: strictObject({ ...common, activation }).transform(({ name, activation: activation2 }) => ({ name, activation: activation2 })),
  ReLU: strictObject({
    ...common,
    max_value: must("a number above 0", (error) => number(error).gt(0, error)).optional(),
    negative_slope: only(0, "TensorFlow.js has no slope in it"),
    threshold: only(0, "TensorFlow.js has no threshold in it")
  }).transform(({ name, max_value }) => max_value === void 0 ? { name } : { name, max_value }),
  Softmax: strictObject({ ...common, axis }).transform(({ name, axis: axis2 }) => ({ name, axis: axis2 })),
  BatchNormalization: strictObject({
    ...common,
    axis,
    momentum: must("a number from 0 to 1", (error) => number(error).min(0, error).max(1, error)).default(0.99),
    epsilon: must("a number above 0 and at most 1", (error) => number(error).gt(0, error).max(1, error)).default(
      1e-3
    ),
    center: learned,
    scale: learned,
    beta_initializer: initializerOr("Zeros"),
    gamma_initializer: initializerOr("Ones"),
    moving_mean_initializer: initializerOr("Zeros"),
    moving_variance_initializer: initializerOr("Ones"),
    synchronized: only(false, "there is one machine"),
    renorm: only(false, "TensorFlow.js does not know it")
  }).transform(({ name, axis: axis2, momentum, epsilon, center, scale, ...read }) => {
    const { beta_initializer, gamma_initializer, moving_mean_initializer, moving_variance_initializer } = read;
    const initializers = {
      beta_initializer,
      gamma_initializer,
      moving_mean_initializer,
      moving_variance_initializer
    };
    return { name, axis: axis2, momentum, epsilon, center, scale, ...initializers };
  }),
  // The action draws masks from its own streams, whatever the seed in the file.
  Dropout: strictObject({ ...common, rate: share, seed: unknown().optional() }).transform(({ name, rate }) => ({ name, rate }))
};
const layer = discriminatedUnion("class_name", [
  object({ class_name: literal("Flatten"), config: CONFIGS.Flatten }),
  object({ class_name: literal("Reshape"), config: CONFIGS.Reshape }),
  object({ class_name: literal("Dense"), config: CONFIGS.Dense }),
  object({ class_name: literal("Conv2D"), config: CONFIGS.Conv2D }),
  object({ class_name: literal("DepthwiseConv2D"), config: CONFIGS.DepthwiseConv2D }),
  object({ class_name: literal("SeparableConv2D"), config: CONFIGS.SeparableConv2D }),
  object({ class_name: literal("MaxPooling2D"), config: CONFIGS.MaxPooling2D }),
  object({ class_name: literal("AveragePooling2D"), config: CONFIGS.AveragePooling2D }),
  object({ class_name: literal("GlobalAveragePooling2D"), config: CONFIGS.GlobalAveragePooling2D }),
  object({ class_name: literal("Activation"), config: CONFIGS.Activation }),
  object({ class_name: literal("ReLU"), config: CONFIGS.ReLU }),
  object({ class_name: literal("Softmax"), config: CONFIGS.Softmax }),
  object({ class_name: literal("BatchNormalization"), config: CONFIGS.BatchNormalization }),
  object({ class_name: literal("Dropout"), config: CONFIGS.Dropout })
]);
const LAYER_CLASSES = Object.keys(CONFIGS);
const inputLayer = strictObject({
  ...common,
  batch_shape: batchShape.optional(),
  optional: only(false, "there is always an image")
});

const MAX_LAYERS = 256;
const KERAS_MODULE = /^(tf_)?keras(\.|$)/;
function readTopology(json, file) {
  return topologyOf(parsed(json, file), file);
}
function topologyOf(json, file) {
  const found = sequential(json, file);
  const [first, ...others] = layersIn(found, file);
  const isInput = text(property(first, "class_name")) === "InputLayer";
  const inputShape = isInput ? readInputLayer(first, file) : shapeIn(first);
  const computing = isInput ? others : [first, ...others];
  if (computing.length === 0) throw new Refusal(`${file}: the model has no layers besides its input.`);
  const layers = computing.map((written, index) => readLayer(written, index + (isInput ? 2 : 1), file));
  refuseSameNames(layers, file);
  return { inputShape, layers };
}
function parsed(json, file) {
  const parse = (source) => {
    try {
      return JSON.parse(source);
    } catch {
      throw new Refusal(`${file} is not JSON: it begins with ${shown(source.slice(0, MAX_SHOWN))}.`);
    }
  };
  const value = parse(json);
  return typeof value === "string" ? parse(value) : value;
}
function sequential(json, file) {
  const saved = property(json, "modelTopology") ?? json;
  const model = property(saved, "model_config") ?? saved;
  const className = property(model, "class_name");
  if (className === "Sequential") return property(model, "config");
  if (typeof className !== "string") throw new Refusal(`${file} holds no Keras model: it has no 'class_name'.`);
  throw new Refusal(
    `${file}: the model must be a Sequential one, whose layers follow one another, but is a ${shown(className)}.`
  );
}
function layersIn(config, file) {
  refuseOtherTypes(config, `${file}: the model`);
  const found = Array.isArray(config) ? config : property(config, "layers");
  const layers = Array.isArray(found) ? found : [];
  const [first, ...others] = layers;
  if (layers.length === 0) throw new Refusal(`${file}: the model has no layers.`);
  if (layers.length > MAX_LAYERS) {
    throw new Refusal(`${file}: the model must have at most ${MAX_LAYERS} layers, but has ${layers.length}.`);
  }
  return [first, ...others];
}
function refuseOtherTypes(config, what) {
  const dtype = property(config, "dtype") ?? "float32";
  if (!float32.safeParse(dtype).success) {
    throw new Refusal(
      `${what} must have the dtype 'float32', as everything is trained in it, but has ${shown(dtype)}.`
    );
  }
}
function readInputLayer(written, file) {
  const config = fieldsOf(written);
  const read = inputLayer.safeParse(config, { reportInput: true });
  if (!read.success) throw complaint(read.error, config, place(written, 1, file));
  return oneImage(read.data.batch_shape ?? read.data.batch_input_shape);
}
function shapeIn(written) {
  return oneImage(batchShape.safeParse(property(property(written, "config"), "batch_input_shape")).data);
}
function oneImage(shape) {
  return shape?.filter((side) => side !== null) ?? null;
}
function readLayer(written, position, file) {
  const className = property(written, "class_name");
  const where = place(written, position, file);
  if (typeof className !== "string" || !LAYER_CLASSES.includes(className)) {
    throw new Refusal(`${where} is none of the layers that can be trained here: ${LAYER_CLASSES.join(", ")}.`);
  }
  const registered = property(written, "registered_name") ?? className;
  const module = property(written, "module") ?? "keras.layers";
  if (registered !== className || typeof module !== "string" || !KERAS_MODULE.test(module)) {
    throw new Refusal(`${where} is a custom layer: it is registered as ${shown(registered)} of ${shown(module)}.`);
  }
  const config = fieldsOf(written);
  const read = layer.safeParse({ class_name: className, config }, { reportInput: true });
  if (read.success) return read.data;
  throw complaint(read.error, config, where);
}
function fieldsOf(written) {
  return Object.fromEntries(entries(property(written, "config")).filter(([, value]) => value !== null));
}
function place(written, position, file) {
  const name = property(property(written, "config"), "name");
  const className = property(written, "class_name");
  const which = typeof name === "string" ? shown(name) : String(position);
  return `${file}: layer ${which}${typeof className === "string" ? ` (${shown(className).replaceAll("'", "")})` : ""}`;
}
function complaint(error, config, where) {
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return new Refusal(
      `${where} has ${shown(key)}, which cannot be trained here: ${shown(property(config, key))}; only null is allowed.`
    );
  }
  const field = issue?.path.find((part) => part !== "config");
  const found = property(config, String(field ?? ""));
  return new Refusal(
    `${where}: ${shown(String(field ?? ""))} must be ${issue?.message ?? ""}, but is ${shown(found)}.`
  );
}
function refuseSameNames(layers, file) {
  const names = /* @__PURE__ */ new Set();
  for (const { config } of layers) {
    if (names.has(config.name)) throw new Refusal(`${file}: two layers are called ${shown(config.name)}.`);
    names.add(config.name);
  }
}

export { readTopology as r, topologyOf as t };
