import { s as setWasmPaths, v as version } from './tfjs-wasm.js';
import { cT as Conv2DBackpropFilter, cU as DepthwiseConv2dNativeBackpropFilter, cV as DepthwiseConv2dNativeBackpropInput, cy as registerKernel, e_ as getKernel, ag as Conv3DBackpropFilterV2, e$ as getKernelsForBackend, ac as computeConv2DInfo, dM as backend, cz as env, gO as setBackend, hR as dist, fQ as models, fh as layers } from './tfjs-layers.js';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { R as Refusal, J as assetPath, o as digest } from './leaves.js';
import { l as layersModelEngine } from './layers-model.js';

function depthwiseFilterGradient(extent, x, dy) {
  const outputs = extent.channels * extent.multiplier;
  const sums = new Float64Array(extent.filterRows * extent.filterColumns * outputs);
  eachMeeting(extent, (input, output, weight) => {
    for (let channel = 0; channel < extent.channels; channel++) {
      const value = x[input + channel] ?? NaN;
      for (let one = channel * extent.multiplier; one < (channel + 1) * extent.multiplier; one++) {
        sums[weight + one] = (sums[weight + one] ?? NaN) + value * (dy[output + one] ?? NaN);
      }
    }
  });
  return Float32Array.from(sums);
}
function depthwiseInputGradient(extent, dy, filter) {
  const sums = new Float64Array(extent.batch * extent.inRows * extent.inColumns * extent.channels);
  eachMeeting(extent, (input, output, weight) => {
    for (let channel = 0; channel < extent.channels; channel++) {
      let sum = sums[input + channel] ?? NaN;
      for (let one = channel * extent.multiplier; one < (channel + 1) * extent.multiplier; one++) {
        sum += (dy[output + one] ?? NaN) * (filter[weight + one] ?? NaN);
      }
      sums[input + channel] = sum;
    }
  });
  return Float32Array.from(sums);
}
function eachMeeting(extent, meet) {
  const { batch, inRows, inColumns, channels, outRows, outColumns, filterRows, filterColumns, multiplier } = extent;
  const outputs = channels * multiplier;
  let output = 0;
  for (let image = 0; image < batch; image++) {
    for (let outRow = 0; outRow < outRows; outRow++) {
      for (let outColumn = 0; outColumn < outColumns; outColumn++) {
        const top = outRow * extent.strideRows - extent.padRows;
        const left = outColumn * extent.strideColumns - extent.padColumns;
        for (let row = Math.max(0, -top); row < Math.min(filterRows, inRows - top); row++) {
          for (let column = Math.max(0, -left); column < Math.min(filterColumns, inColumns - left); column++) {
            const input = ((image * inRows + top + row) * inColumns + left + column) * channels;
            meet(input, output, (row * filterColumns + column) * outputs);
          }
        }
        output += outputs;
      }
    }
  }
}

const BACKEND = "wasm";
function registerMissingGradients() {
  for (const kernel of KERNELS) {
    if (!isKnown(kernel.kernelName)) registerKernel({ ...kernel, backendName: BACKEND });
  }
}
function isKnown(name) {
  return getKernelsForBackend(BACKEND).some(({ kernelName }) => kernelName === name);
}
const KERNELS = [
  {
    kernelName: Conv2DBackpropFilter,
    kernelFunc: ({ inputs, attrs, backend: own }) => {
      const { strides, pad, shape } = attributes(attrs, "filterShape");
      const [gradient] = [
        getKernel(Conv3DBackpropFilterV2, BACKEND).kernelFunc({
          inputs: { x: withDepth(inputOf(inputs, "x")), dy: withDepth(inputOf(inputs, "dy")) },
          attrs: { strides: [1, ...strides], pad, filterShape: [1, ...shape] },
          backend: own
        })
      ].flat();
      if (gradient === void 0) throw new Error(`${Conv3DBackpropFilterV2} gave nothing`);
      return { dataId: gradient.dataId, dtype: gradient.dtype, shape };
    }
  },
  {
    kernelName: DepthwiseConv2dNativeBackpropFilter,
    kernelFunc: ({ inputs, attrs }) => {
      const [x, dy] = [inputOf(inputs, "x"), inputOf(inputs, "dy")];
      const given = attributes(attrs, "filterShape");
      const extent = extentOf(fourOf(x.shape), given.shape, given);
      return written(given.shape, depthwiseFilterGradient(extent, read(x), read(dy)));
    }
  },
  {
    kernelName: DepthwiseConv2dNativeBackpropInput,
    kernelFunc: ({ inputs, attrs }) => {
      const [dy, filter] = [inputOf(inputs, "dy"), inputOf(inputs, "filter")];
      const given = attributes(attrs, "inputShape");
      const extent = extentOf(given.shape, fourOf(filter.shape), given);
      return written(given.shape, depthwiseInputGradient(extent, read(dy), read(filter)));
    }
  }
];
function inputOf(inputs, name) {
  const found = inputs[name];
  if (found === void 0) throw new Error(`there is no input ${name}`);
  return found;
}
function attributes(attrs, shapeName) {
  const strides = [attrs?.["strides"]].flat(2);
  const pad = attrs?.["pad"];
  const [rows, columns = rows] = strides;
  if (typeof rows !== "number" || typeof columns !== "number" || !isPadding(pad)) {
    throw new Error(
      `a gradient is not known for strides ${JSON.stringify(strides)} and padding ${JSON.stringify(pad)}`
    );
  }
  return { strides: [rows, columns], pad, shape: fourOf([attrs?.[shapeName]].flat(2)) };
}
function isPadding(pad) {
  return pad === "valid" || pad === "same";
}
function fourOf(shape) {
  const [a, b, c, d] = shape;
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof d !== "number") {
    throw new Error(`a shape of four sides was expected, not ${String(shape)}`);
  }
  return [a, b, c, d];
}
function withDepth({ shape: [batch = 0, ...rest], ...info }) {
  return { ...info, shape: [batch, 1, ...rest] };
}
function extentOf(input, filter, { strides, pad }) {
  const found = computeConv2DInfo(input, filter, strides, 1, pad, void 0, true);
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
    padColumns: found.padInfo.left
  };
}
function read({ dataId }) {
  const values = backend().readSync(dataId);
  if (!(values instanceof Float32Array)) throw new Error("a gradient needs float32");
  return values;
}
function written(shape, values) {
  return { dataId: backend().write(values, shape, "float32"), shape, dtype: "float32" };
}

const SIMD_WASM = "tfjs/tfjs-backend-wasm-simd.wasm";
async function startTfjs(task) {
  return startKernels({ name: "tfjs", version, promise: "portable" }, task);
}
async function startKernels(presented, task) {
  const { name } = presented;
  const what = presented.kernels === void 0 ? "" : " for this model and optimizer";
  if (!("WebAssembly" in globalThis) || !await env().getAsync("WASM_HAS_SIMD_SUPPORT")) {
    throw new Refusal(
      `Engine '${name}' needs WebAssembly SIMD${what}, which this Node or CPU does not have; without it TensorFlow.js computes other bits.`
    );
  }
  const wasmPath = assetPath(SIMD_WASM);
  setWasmPaths(`${dirname(wasmPath)}/`);
  if (!await setBackend("wasm")) throw new Refusal(`Engine '${name}' could not load ${wasmPath}.`);
  registerMissingGradients();
  const wasmSha256 = digest(await readFile(wasmPath));
  const { dispose, mul, serialization, tensor, tensor1d, tidy, train } = dist;
  return layersModelEngine(
    { dispose, layers, models, mul, serialization, tensor, tensor1d, tidy, train },
    { ...presented, arithmetic: "simd", threads: 1, wasmSha256 },
    task
  );
}

export { startKernels, startTfjs };
