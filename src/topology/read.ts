import { type z } from 'zod';

import { entries, MAX_SHOWN, property, shown, text } from '../parsed.js';
import { Refusal } from '../refusal.js';
import { batchShape, float32 } from './fields.js';
import { inputLayer, type Layer, layer, LAYER_CLASSES } from './layers.js';
import type { Topology } from './shapes.js';

/** Deeper models are trained on larger machines. */
const MAX_LAYERS = 256;

/** Where Keras has its own layers; a custom one says another place. */
const KERAS_MODULE = /^(tf_)?keras(\.|$)/;

/**
 * Reads a Sequential model as Keras 3, Keras 2 and TensorFlow.js write it: what `model.to_json()` and `model.toJSON()`
 * return, and the `model.json` of a saved model.
 *
 * Strict: a field that is not known here, and not null, is refused, since it may change what the model computes.
 *
 * @param file what sentences call the model
 * @throws Refusal naming the layer and the reason
 */
export function readTopology(json: string, file: string): Topology {
  return topologyOf(parsed(json, file), file);
}

/**
 * Reads a model that was parsed from JSON.
 *
 * @throws Refusal as `readTopology` does
 */
export function topologyOf(json: unknown, file: string): Topology {
  const found = sequential(json, file);
  const [first, ...others] = layersIn(found, file);
  const isInput = text(property(first, 'class_name')) === 'InputLayer';
  const inputShape = isInput ? readInputLayer(first, file) : shapeIn(first);
  const computing = isInput ? others : [first, ...others];
  if (computing.length === 0) throw new Refusal(`${file}: the model has no layers besides its input.`);
  const layers = computing.map((written, index) => readLayer(written, index + (isInput ? 2 : 1), file));
  refuseSameNames(layers, file);
  return { inputShape, layers };
}

function parsed(json: string, file: string): unknown {
  const parse = (source: string): unknown => {
    try {
      return JSON.parse(source);
    } catch {
      throw new Refusal(`${file} is not JSON: it begins with ${shown(source.slice(0, MAX_SHOWN))}.`);
    }
  };
  const value = parse(json);
  // TensorFlow.js's toJSON() returns a text, which people may write as JSON once more.
  return typeof value === 'string' ? parse(value) : value;
}

/** The configuration of the Sequential model, out of whatever wraps it. */
function sequential(json: unknown, file: string): unknown {
  const saved = property(json, 'modelTopology') ?? json;
  const model = property(saved, 'model_config') ?? saved;
  const className = property(model, 'class_name');
  if (className === 'Sequential') return property(model, 'config');
  if (typeof className !== 'string') throw new Refusal(`${file} holds no Keras model: it has no 'class_name'.`);
  throw new Refusal(
    `${file}: the model must be a Sequential one, whose layers follow one another, but is a ${shown(className)}.`,
  );
}

function layersIn(config: unknown, file: string): readonly [unknown, ...unknown[]] {
  refuseOtherTypes(config, `${file}: the model`);
  // Early versions wrote the layers in place of the configuration.
  const found = Array.isArray(config) ? config : property(config, 'layers');
  const layers: readonly unknown[] = Array.isArray(found) ? found : [];
  const [first, ...others] = layers;
  if (layers.length === 0) throw new Refusal(`${file}: the model has no layers.`);
  if (layers.length > MAX_LAYERS) {
    throw new Refusal(`${file}: the model must have at most ${MAX_LAYERS} layers, but has ${layers.length}.`);
  }
  return [first, ...others];
}

function refuseOtherTypes(config: unknown, what: string): void {
  const dtype = property(config, 'dtype') ?? 'float32';
  if (!float32.safeParse(dtype).success) {
    throw new Refusal(
      `${what} must have the dtype 'float32', as everything is trained in it, but has ${shown(dtype)}.`,
    );
  }
}

function readInputLayer(written: unknown, file: string): readonly number[] | null {
  const config = fieldsOf(written);
  const read = inputLayer.safeParse(config, { reportInput: true });
  if (!read.success) throw complaint(read.error, config, place(written, 1, file));
  return oneImage(read.data.batch_shape ?? read.data.batch_input_shape);
}

/** The shape that the first layer says where there is no InputLayer. */
function shapeIn(written: unknown): readonly number[] | null {
  return oneImage(batchShape.safeParse(property(property(written, 'config'), 'batch_input_shape')).data);
}

function oneImage(shape: readonly (number | null)[] | undefined): readonly number[] | null {
  return shape?.filter((side) => side !== null) ?? null;
}

/** @param position counts from 1 */
function readLayer(written: unknown, position: number, file: string): Layer {
  const className = property(written, 'class_name');
  const where = place(written, position, file);
  if (typeof className !== 'string' || !LAYER_CLASSES.includes(className)) {
    throw new Refusal(`${where} is none of the layers that can be trained here: ${LAYER_CLASSES.join(', ')}.`);
  }
  const registered = property(written, 'registered_name') ?? className;
  const module = property(written, 'module') ?? 'keras.layers';
  if (registered !== className || typeof module !== 'string' || !KERAS_MODULE.test(module)) {
    throw new Refusal(`${where} is a custom layer: it is registered as ${shown(registered)} of ${shown(module)}.`);
  }
  const config = fieldsOf(written);
  const read = layer.safeParse({ class_name: className, config }, { reportInput: true });
  if (read.success) return read.data;
  throw complaint(read.error, config, where);
}

/** A layer's configuration without what is null: there Keras writes what a layer does not have. */
function fieldsOf(written: unknown): Record<string, unknown> {
  return Object.fromEntries(entries(property(written, 'config')).filter(([, value]) => value !== null));
}

/** What sentences call a layer: its name where it has one, else its place. */
function place(written: unknown, position: number, file: string): string {
  const name = property(property(written, 'config'), 'name');
  const className = property(written, 'class_name');
  const which = typeof name === 'string' ? shown(name) : String(position);
  return `${file}: layer ${which}${typeof className === 'string' ? ` (${shown(className).replaceAll("'", '')})` : ''}`;
}

function complaint(error: z.ZodError, config: Readonly<Record<string, unknown>>, where: string): Refusal {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return new Refusal(
      `${where} has ${shown(key)}, which cannot be trained here: ${shown(property(config, key))}; only null is allowed.`,
    );
  }
  const field = issue?.path.find((part) => part !== 'config');
  const found = property(config, String(field ?? ''));
  return new Refusal(
    `${where}: ${shown(String(field ?? ''))} must be ${issue?.message ?? ''}, but is ${shown(found)}.`,
  );
}

function refuseSameNames(layers: readonly Layer[], file: string): void {
  const names = new Set<string>();
  for (const { config } of layers) {
    if (names.has(config.name)) throw new Refusal(`${file}: two layers are called ${shown(config.name)}.`);
    names.add(config.name);
  }
}
