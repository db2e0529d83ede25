/**
 * What tfjs-node takes of `@tensorflow/tfjs`; the build puts this module in that package's place. The package would
 * bring the backends of browsers along, a converter and a reader of datasets, which nothing here asks for.
 */
import * as core from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';

import { callable } from './callable.js';

export * from '@tensorflow/tfjs-core';
export * from '@tensorflow/tfjs-layers';

export const version = { 'tfjs-core': core.version_core, 'tfjs-layers': layers.version_layers };

/** The classes that tfjs-node extends. */
export const KernelBackend = callable(core.KernelBackend);
export const CustomCallback = callable(layers.CustomCallback);
