/**
 * Flips one bit of a float32 where it lies.
 *
 * @param bit 0 is the lowest
 * @returns new minus old bits, what a running weight checksum changes by
 */
export function flipBit(array: Float32Array, element: number, bit: number): number {
  const patterns = new Uint32Array(array.buffer, array.byteOffset, array.length);
  const old = patterns[element];
  if (old === undefined) throw new Error(`there is no element ${element} among ${array.length}`);
  const flipped = (old ^ (1 << bit)) >>> 0;
  patterns[element] = flipped;
  return (flipped - old) | 0;
}
