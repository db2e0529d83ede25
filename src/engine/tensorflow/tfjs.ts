/**
 * What tfjs-node takes of `@tensorflow/tfjs`; the build puts this module in that package's place. The package would
 * bring the backends of browsers along, a converter and a reader of datasets, which nothing here asks for.
 */
import * as core from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';

export * from '@tensorflow/tfjs-core';
export * from '@tensorflow/tfjs-layers';

export const version = { 'tfjs-core': core.version_core, 'tfjs-layers': layers.version_layers };

/** The classes that tfjs-node extends. */
export const KernelBackend = callable(core.KernelBackend);
export const CustomCallback = callable(layers.CustomCallback);

/**
 * A class that may also be called without `new`, as classes compiled to ECMAScript 5, which those of tfjs-node are, call
 * the one that they extend.
 */
function callable<T extends new (...all: never[]) => object>(base: T): T {
  return new Proxy(base, {
    apply: (_, self: object, all) => {
      const made: unknown = Reflect.construct(base, all, self.constructor);
      return made instanceof base ? made : self;
    },
  });
}
