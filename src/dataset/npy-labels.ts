import { Refusal } from '../refusal.js';

/** Largest label: labels are kept as bytes. */
const MAX_LABEL = 255;

/** Bytes of an element of NumPy's integer types; `undefined` for all others. */
export function integerBytes(descr: string): number | undefined {
  const [, order, kind, size] = /^([<>|])([iu])([1248])$/.exec(descr) ?? [];
  if (kind === undefined || (order === '|' && size !== '1')) return undefined;
  return Number(size);
}

/**
 * Labels of any integer type, in either byte order, as bytes.
 *
 * @param name of the array in errors
 * @param descr one for which `integerBytes` has an answer
 * @throws Refusal when one is below 0 or above 255
 */
export function labelBytes(name: string, descr: string, elements: Uint8Array): Uint8Array {
  const size = integerBytes(descr) ?? 1;
  const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
  const littleEndian = !descr.startsWith('>');
  const isSigned = descr.includes('i');
  const read = (at: number): number | bigint => {
    if (size === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
    if (size === 2) return isSigned ? view.getInt16(at, littleEndian) : view.getUint16(at, littleEndian);
    if (size === 4) return isSigned ? view.getInt32(at, littleEndian) : view.getUint32(at, littleEndian);
    return isSigned ? view.getBigInt64(at, littleEndian) : view.getBigUint64(at, littleEndian);
  };
  return Uint8Array.from({ length: elements.length / size }, (_, index) => {
    const label = read(index * size);
    if (label >= 0 && label <= MAX_LABEL) return Number(label);
    throw new Refusal(`${name}: label ${index} is ${label.toString()}; labels from 0 to ${MAX_LABEL} are read.`);
  });
}
