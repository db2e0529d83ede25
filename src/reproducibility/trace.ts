import type { Steps } from '../engine.js';

/** Bytes of a step in a trace: the loss as float32, the weight checksum as uint32. */
const STEP_BYTES = 8;

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
