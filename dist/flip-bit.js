function flipBit(array, element, bit) {
  const patterns = new Uint32Array(array.buffer, array.byteOffset, array.length);
  const old = patterns[element];
  if (old === void 0) throw new Error(`there is no element ${element} among ${array.length}`);
  const flipped = (old ^ 1 << bit) >>> 0;
  patterns[element] = flipped;
  return flipped - old | 0;
}

export { flipBit as f };
