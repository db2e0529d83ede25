import { s as simd } from './wasm-feature-detect.js';

async function hasWasmSimd() {
  return "WebAssembly" in globalThis && await simd();
}

export { hasWasmSimd as h };
