import { entries } from '../../parsed.js';
import type { TensorFlow } from '../layers-model.js';

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
  const functions = ['dispose', 'tensor', 'tensor1d', 'sequential', 'setBackend', 'backend'];
  const objects = ['train', 'layers', 'version'];
  return (
    functions.every((name) => typeof parts.get(name) === 'function') &&
    objects.every((name) => typeof parts.get(name) === 'object' || typeof parts.get(name) === 'function')
  );
}
