import { entries } from '../../parsed.js';
import type { TensorFlow } from '../tensor-flow.js';

/** What the engine takes of tfjs-node, the bundled one or a user's own. */
export interface TfjsNode extends TensorFlow {
  setBackend(name: string): Promise<boolean>;
  /** The backend in use, which holds the addon. */
  backend(): object;
  readonly version: { readonly 'tfjs-node': string };
}

/** Whether a loaded package is tfjs-node, or one that can stand for it. */
export function isTfjsNode(loaded: unknown): loaded is TfjsNode {
  const parts = new Map(entries(loaded));
  const functions = ['dispose', 'mul', 'tensor', 'tensor1d', 'tidy', 'setBackend', 'backend'];
  const objects = ['train', 'layers', 'models', 'serialization', 'version'];
  return (
    functions.every((name) => typeof parts.get(name) === 'function') &&
    objects.every((name) => typeof parts.get(name) === 'object' || typeof parts.get(name) === 'function')
  );
}
