/** What the compiled assembly/ exports. */
export interface Kernels {
  heapBase: () => number;
  countLit: (bytes: number, count: number) => number;
  listImages: (
    images: number,
    first: number,
    count: number,
    inputs: number,
    segmentPixels: number,
    entries: number,
    starts: number,
  ) => void;
  train: (plan: number, thread: number, threads: number, count: number) => number;
  wake: (plan: number, block: number, row: number) => void;
  predict: (
    plan: number,
    entries: number,
    starts: number,
    order: number,
    images: number,
    out: number,
    scratch: number,
  ) => void;
}

/** An instance of the module on the shared memory; each thread has its own. */
export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const call =
    (name: string) =>
    (...values: readonly number[]): number => {
      const exported: unknown = exports[name];
      if (!isNumeric(exported)) throw new Error(`the engine's WebAssembly has no function ${name}`);
      return exported(...values) ?? 0;
    };
  return {
    heapBase: call('heapBase'),
    // As WebAssembly returns them, addresses and counts above 2³¹ are negative.
    countLit: (...values) => call('countLit')(...values) >>> 0,
    listImages: call('listImages'),
    train: call('train'),
    wake: call('wake'),
    predict: call('predict'),
  };
}

function isNumeric(exported: unknown): exported is (...values: readonly number[]) => number | undefined {
  return typeof exported === 'function';
}
