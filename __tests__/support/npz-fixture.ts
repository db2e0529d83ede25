import { ZipFile } from 'yazl';

/** The header of an array, as NumPy writes it where nothing else is said. */
export interface NpyOptions {
  readonly descr?: string;
  readonly shape: readonly number[];
  readonly fortran?: boolean;
  readonly version?: 1 | 2 | 3;
  /** The Python dictionary itself, instead of what would be made of the other options. */
  readonly dictionary?: string;
}

/** A `.npy` file. */
export function npyFile(options: NpyOptions, elements: Uint8Array): Buffer {
  const { descr = '|u1', shape, fortran = false, version = 1 } = options;
  const tuple = shape.length === 1 ? `(${shape.join()},)` : `(${shape.join(', ')})`;
  const order = fortran ? 'True' : 'False';
  const dictionary = options.dictionary ?? `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${tuple}, }`;
  const start = version === 1 ? 10 : 12;
  const padded = Buffer.from(
    dictionary.padEnd(Math.ceil((start + dictionary.length + 1) / 64) * 64 - start - 1) + '\n',
  );
  const head = Buffer.alloc(start);
  head.write('\x93NUMPY', 'latin1');
  head.writeUInt8(version, 6);
  head.writeUIntLE(padded.length, 8, version === 1 ? 2 : 4);
  return Buffer.concat([head, padded, elements]);
}

/** A zip archive of files by their paths. */
export async function zipFile(files: Readonly<Record<string, Buffer>>, compress = false): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(content, path, { compress });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The four arrays of a dataset of four training and two test images of 2 × 3 pixels, in two classes. */
export function smallArrays(): Record<'x_train.npy' | 'y_train.npy' | 'x_test.npy' | 'y_test.npy', Buffer> {
  return {
    'x_train.npy': npyFile(
      { shape: [4, 2, 3] },
      Uint8Array.from({ length: 24 }, (_, at) => 10 * at),
    ),
    'y_train.npy': npyFile({ shape: [4] }, Uint8Array.of(0, 1, 1, 0)),
    'x_test.npy': npyFile(
      { shape: [2, 2, 3] },
      Uint8Array.from({ length: 12 }, (_, at) => 20 * at),
    ),
    'y_test.npy': npyFile({ shape: [2] }, Uint8Array.of(1, 0)),
  };
}
