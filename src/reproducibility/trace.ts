import type { Steps } from '../engine.js';
import type { Trace } from './evidence.js';

/** Bytes of a step in a trace: the loss as float32, the weight checksum as uint32. */
export const STEP_BYTES = 8;

/**
 * `trace.bin`: for every step of every epoch, in order and little-endian, the batch's mean loss (float32) and the
 * checksum of all weights after the step (uint32).
 */
export function encodeTrace(epochs: readonly Steps[]): Uint8Array {
  const steps = epochs.reduce((sum, { losses }) => sum + losses.length, 0);
  const bytes = new Uint8Array(steps * STEP_BYTES);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { losses, checksums } of epochs) {
    for (const [step, loss] of losses.entries()) {
      view.setFloat32(at, loss, true);
      view.setUint32(at + 4, checksums[step] ?? 0, true);
      at += STEP_BYTES;
    }
  }
  return bytes;
}

/** Reads `trace.bin`; a rest that is no whole step is left out. */
export function decodeTrace(bytes: Uint8Array): Trace {
  const steps = Math.floor(bytes.length / STEP_BYTES);
  const trace = { losses: new Float32Array(steps), checksums: new Uint32Array(steps) };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let step = 0; step < steps; step++) {
    trace.losses[step] = view.getFloat32(step * STEP_BYTES, true);
    trace.checksums[step] = view.getUint32(step * STEP_BYTES + 4, true);
  }
  return trace;
}
