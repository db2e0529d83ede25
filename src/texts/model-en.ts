/** What reports say of the model, in English; its shape is what every other language must fill. */
export const modelEn = {
  /** What trained it, of engine `wasm`. */
  kernels: { fused: 'trained by the fused step', tfjs: 'trained by the kernels of TensorFlow.js' },
};
