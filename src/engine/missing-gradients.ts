import {
  backend,
  backend_util,
  Conv2DBackpropFilter,
  Conv3DBackpropFilterV2,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  getKernel,
  getKernelsForBackend,
  type KernelConfig,
  type NamedAttrMap,
  type NamedTensorInfoMap,
  registerKernel,
  type TensorInfo,
} from '@tensorflow/tfjs-core';

import { depthwiseFilterGradient, depthwiseInputGradient, type Extent } from './depthwise.js';

/** The backend whose kernels these complete. */
const BACKEND = 'wasm';

type Shape4 = [number, number, number, number];

/**
 * Registers the gradients of convolutions that TensorFlow.js's WebAssembly backend lacks, where it does; nothing that it
 * has is replaced.
 *
 * The gradient of a kernel by two dimensions is the one by three, which the backend has, at a depth of 1. Depthwise
 * kernels have none that would serve: plain arithmetic computes them.
 */
export function registerMissingGradients(): void {
  for (const kernel of KERNELS) {
    if (!isKnown(kernel.kernelName)) registerKernel({ ...kernel, backendName: BACKEND });
  }
}

function isKnown(name: string): boolean {
  // `getKernel` would do, but that there may be none is not in its type.
  return getKernelsForBackend(BACKEND).some(({ kernelName }) => kernelName === name);
}

const KERNELS: readonly Omit<KernelConfig, 'backendName'>[] = [
  {
    kernelName: Conv2DBackpropFilter,
    kernelFunc: ({ inputs, attrs, backend: own }) => {
      const { strides, pad, shape } = attributes(attrs, 'filterShape');
      const [gradient] = [
        getKernel(Conv3DBackpropFilterV2, BACKEND).kernelFunc({
          inputs: { x: withDepth(inputOf(inputs, 'x')), dy: withDepth(inputOf(inputs, 'dy')) },
          attrs: { strides: [1, ...strides], pad, filterShape: [1, ...shape] },
          backend: own,
        }),
      ].flat();
      if (gradient === undefined) throw new Error(`${Conv3DBackpropFilterV2} gave nothing`);
      return { dataId: gradient.dataId, dtype: gradient.dtype, shape };
    },
  },
  {
    kernelName: DepthwiseConv2dNativeBackpropFilter,
    kernelFunc: ({ inputs, attrs }) => {
      const [x, dy] = [inputOf(inputs, 'x'), inputOf(inputs, 'dy')];
      const given = attributes(attrs, 'filterShape');
      const extent = extentOf(fourOf(x.shape), given.shape, given);
      return written(given.shape, depthwiseFilterGradient(extent, read(x), read(dy)));
    },
  },
  {
    kernelName: DepthwiseConv2dNativeBackpropInput,
    kernelFunc: ({ inputs, attrs }) => {
      const [dy, filter] = [inputOf(inputs, 'dy'), inputOf(inputs, 'filter')];
      const given = attributes(attrs, 'inputShape');
      const extent = extentOf(given.shape, fourOf(filter.shape), given);
      return written(given.shape, depthwiseInputGradient(extent, read(dy), read(filter)));
    },
  },
];

function inputOf(inputs: NamedTensorInfoMap, name: string): TensorInfo {
  const found = inputs[name];
  if (found === undefined) throw new Error(`there is no input ${name}`);
  return found;
}

interface Attributes {
  readonly strides: [number, number];
  readonly pad: 'valid' | 'same';
  readonly shape: Shape4;
}

/** What the gradients of the layers of this action are called with. */
function attributes(attrs: NamedAttrMap | undefined, shapeName: 'filterShape' | 'inputShape'): Attributes {
  const strides = [attrs?.['strides']].flat(2);
  const pad = attrs?.['pad'];
  const [rows, columns = rows] = strides;
  if (typeof rows !== 'number' || typeof columns !== 'number' || !isPadding(pad)) {
    throw new Error(
      `a gradient is not known for strides ${JSON.stringify(strides)} and padding ${JSON.stringify(pad)}`,
    );
  }
  return { strides: [rows, columns], pad, shape: fourOf([attrs?.[shapeName]].flat(2)) };
}

function isPadding(pad: unknown): pad is 'valid' | 'same' {
  return pad === 'valid' || pad === 'same';
}

function fourOf(shape: readonly unknown[]): Shape4 {
  const [a, b, c, d] = shape;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') {
    throw new Error(`a shape of four sides was expected, not ${String(shape)}`);
  }
  return [a, b, c, d];
}

function withDepth({ shape: [batch = 0, ...rest], ...info }: TensorInfo): TensorInfo {
  return { ...info, shape: [batch, 1, ...rest] };
}

function extentOf(input: Shape4, filter: Shape4, { strides, pad }: Attributes): Extent {
  const found = backend_util.computeConv2DInfo(input, filter, strides, 1, pad, undefined, true);
  return {
    batch: found.batchSize,
    inRows: found.inHeight,
    inColumns: found.inWidth,
    channels: found.inChannels,
    outRows: found.outHeight,
    outColumns: found.outWidth,
    filterRows: found.filterHeight,
    filterColumns: found.filterWidth,
    multiplier: filter[3],
    strideRows: found.strideHeight,
    strideColumns: found.strideWidth,
    padRows: found.padInfo.top,
    padColumns: found.padInfo.left,
  };
}

function read({ dataId }: TensorInfo): Float32Array {
  const values = backend().readSync(dataId);
  if (!(values instanceof Float32Array)) throw new Error('a gradient needs float32');
  return values;
}

function written(shape: Shape4, values: Float32Array): TensorInfo {
  return { dataId: backend().write(values, shape, 'float32'), shape, dtype: 'float32' };
}
