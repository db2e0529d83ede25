/**
 * The part of the WebAssembly JavaScript interface that this engine uses. TypeScript declares it with the DOM, which
 * does not belong into a program for Node.
 */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { readonly initial: number; readonly maximum: number; readonly shared: true });
    readonly buffer: SharedArrayBuffer;
    grow(pages: number): number;
  }

  class Module {
    private constructor();
    readonly [Symbol.toStringTag]: string;
  }

  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
    /** This module exports functions of numbers only. */
    readonly exports: Readonly<Record<string, (...values: readonly number[]) => number | undefined>>;
  }

  function compile(code: Uint8Array): Promise<Module>;
}
