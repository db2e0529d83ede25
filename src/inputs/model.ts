import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { DEFAULT_HIDDEN_UNITS } from '../choices.js';
import { Refusal } from '../refusal.js';
import { readTopology } from '../topology/read.js';
import type { Topology } from '../topology/shapes.js';
import { refuse } from './parse.js';

/** A model that a file describes. */
export interface ModelFile {
  /** As the user wrote it, relative to the workspace; what sentences call the model. */
  readonly path: string;
  readonly topology: Topology;
}

/** Hundreds of layers, as the most talkative writer describes them. */
const MAX_FILE_BYTES = 1024 ** 2;

/**
 * Reads the input `model`: the file that it names, of which no more than the limit is ever in memory.
 *
 * @param hiddenUnits the input that it takes the place of
 * @returns `undefined` where the input is empty
 * @throws Refusal when both inputs are given, and naming file, layer and reason when it cannot be trained
 */
export function modelFile(value: string, hiddenUnits: string, workspace: string): ModelFile | undefined {
  if (value === '') return undefined;
  if (hiddenUnits !== DEFAULT_HIDDEN_UNITS) {
    throw new Refusal(
      `Inputs 'model' and 'hidden-units' must not both be given, but got '${value}' and '${hiddenUnits}'.`,
    );
  }
  const text = textOf(resolve(workspace, value), value);
  return { path: value, topology: readTopology(text, value) };
}

function textOf(path: string, value: string): string {
  const allowed = 'empty or the path of a model as Keras or TensorFlow.js writes it in JSON';
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return refuse('model', value, `${allowed}, a file that can be read`);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) refuse('model', value, `${allowed}, a file that can be read`);
    if (found.size > MAX_FILE_BYTES) {
      throw new Refusal(`${value} must have at most ${MAX_FILE_BYTES} bytes, but has ${found.size}.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${value} is not text in UTF-8, as JSON must be.`);
    throw error;
  } finally {
    closeSync(file);
  }
}
