import { simd } from 'wasm-feature-detect';

/** Whether this machine's Node has WebAssembly with SIMD; `--jitless` takes all of WebAssembly away. */
export async function hasWasmSimd(): Promise<boolean> {
  return 'WebAssembly' in globalThis && (await simd());
}
