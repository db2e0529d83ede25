import { Refusal } from '../refusal.js';
import { printable } from './printable.js';

/** What the header of a `.npy` file says of its array. */
export interface NpyHeader {
  /** NumPy's name of the type of an element: `|u1`, `<i8`. */
  readonly descr: string;
  readonly shape: readonly number[];
  /** Where the elements begin. */
  readonly length: number;
}

/** A header as NumPy writes it has 128 bytes in all. */
export const MAX_HEADER_BYTES = 1024;

const MAGIC = Buffer.from('\x93NUMPY', 'latin1');

/** NumPy writes at most 64 dimensions; images have four. */
const MAX_DIMENSIONS = 8;

/** An entry of the Python dictionary that a header is, with the comma that may follow. */
const ENTRY = /\s*'(\w+)'\s*:\s*('[^'\\]*'|True|False|\([\d\s,]*\)|\[[^\]]*\])\s*(,|$)/y;

/**
 * Reads the header of a `.npy` file, of any of the versions 1.0 to 3.0
 * (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html). It is a Python literal; nothing of it is
 * run, and arrays of pickled objects are refused.
 *
 * @param name of the array in errors
 * @param beginning the file, or its first `MAX_HEADER_BYTES`
 * @throws Refusal when it is no such header, or the array is not in C order
 */
export function parseNpyHeader(name: string, beginning: Uint8Array): NpyHeader {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  const version = bytes[MAGIC.length] ?? 0;
  const sizeBytes = version === 1 ? 2 : 4;
  const start = MAGIC.length + 2 + sizeBytes;
  if (!MAGIC.equals(bytes.subarray(0, MAGIC.length)) || bytes.length < start) throw noNpy(name, 'it has no header');
  if (version < 1 || version > 3) throw noNpy(name, `its version is ${version}`);
  const length = start + bytes.readUIntLE(MAGIC.length + 2, sizeBytes);
  if (length > MAX_HEADER_BYTES) throw noNpy(name, `its header has ${length} bytes`);
  if (length > bytes.length) throw noNpy(name, 'it is truncated');
  const entries = parseDictionary(name, bytes.toString('utf8', start, length));
  if (entries.get('fortran_order') === 'True') {
    throw new Refusal(`${name} is in Fortran order; save it by numpy.ascontiguousarray, in C order.`);
  }
  const descr = entries.get('descr') ?? '';
  if (/^'\|?O/.test(descr)) throw new Refusal(`${name} holds pickled Python objects, which are never loaded.`);
  if (!descr.startsWith("'")) throw new Refusal(`${name} holds records; numbers are read.`);
  return { descr: descr.slice(1, -1), shape: parseShape(name, entries.get('shape') ?? ''), length };
}

function parseDictionary(name: string, header: string): Map<string, string> {
  const inside = /^\{(.*)\}\s*$/s.exec(header)?.[1]?.trimEnd();
  if (inside === undefined) throw noNpy(name, 'its header is no dictionary');
  const entries = new Map<string, string>();
  for (ENTRY.lastIndex = 0; ENTRY.lastIndex < inside.length;) {
    const at = ENTRY.lastIndex;
    const [, key = '', value = ''] = ENTRY.exec(inside) ?? [];
    if (key === '' || entries.has(key))
      throw noNpy(name, `its header is not understood from '${printable(inside.slice(at, at + 40).trim())}' on`);
    entries.set(key, value);
  }
  const keys = [...entries.keys()].sort().join(', ');
  if (keys !== 'descr, fortran_order, shape') throw noNpy(name, `its header has the keys ${keys}`);
  if (!/^(True|False)$/.test(entries.get('fortran_order') ?? '')) throw noNpy(name, 'its order is not given');
  return entries;
}

function parseShape(name: string, tuple: string): number[] {
  if (!/^\((\s*\d{1,15}\s*,)*(\s*\d{1,15}\s*)?\)$/.test(tuple)) throw noNpy(name, `its shape is ${printable(tuple)}`);
  const shape = tuple
    .slice(1, -1)
    .split(',')
    .map((size) => size.trim())
    .filter((size) => size !== '')
    .map(Number);
  if (shape.length > MAX_DIMENSIONS) throw noNpy(name, `it has ${shape.length} dimensions`);
  return shape;
}

/** @param reason the end of the sentence, without a full stop */
function noNpy(name: string, reason: string): Refusal {
  return new Refusal(`${name} is no sound .npy file: ${reason}.`);
}
