/**
 * The bits of float32 numbers.
 *
 * @returns a view of the same memory, not a copy
 */
export function bitsOf(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

/**
 * How many float32 numbers lie between two, and one: the distance in units in the last place. Counted over the whole
 * line, from −∞ through the two zeros, which are the same place, to ∞.
 *
 * @param a bits of a float32
 * @param b bits of a float32
 */
export function ulpDistance(a: number, b: number): number {
  return Math.abs(placeOf(a) - placeOf(b));
}

/** Sign and magnitude as one number, which grows as the float32 does. */
function placeOf(bits: number): number {
  const magnitude = bits & 0x7fffffff;
  return bits > 0x7fffffff ? -magnitude : magnitude;
}
