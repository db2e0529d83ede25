import type { modelEn } from './model-en.js';

/** What reports say of the model, in Spanish. */
export const modelEs: typeof modelEn = {
  kernels: { fused: 'entrenado con el paso fusionado', tfjs: 'entrenado con los núcleos de TensorFlow.js' },
};
