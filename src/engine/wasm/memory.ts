import { Refusal } from '../../refusal.js';

/** Bytes of a page of WebAssembly memory. */
const PAGE_BYTES = 65_536;

/** What 32-bit addresses reach. */
const MAX_PAGES = 65_536;

/** Whatever starts on a cache line of its own is not slowed down by a neighbour that another thread writes. */
const ALIGNMENT = 128;

/** The memory that all threads share, given out from the bottom up and never back. */
export class SharedMemory {
  readonly memory = new WebAssembly.Memory({ initial: 16, maximum: MAX_PAGES, shared: true });
  #top = ALIGNMENT;

  /** @param from first address that may be given out */
  startAt(from: number): void {
    this.#top = from;
  }

  /**
   * Room for this many bytes, all zero.
   *
   * @throws Refusal when the task does not fit
   */
  allocate(bytes: number): number {
    const address = Math.ceil(this.#top / ALIGNMENT) * ALIGNMENT;
    this.#top = address + bytes;
    const missing = Math.ceil((this.#top - this.memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) this.#grow(missing);
    return address;
  }

  #grow(pages: number): void {
    try {
      this.memory.grow(pages);
    } catch {
      throw new Refusal(
        "Engine 'wasm' needs more than the 4 GiB that WebAssembly can address for these images, this batch-size and so " +
          "many threads; 'threads: 1' takes less, and so does engine 'tfjs'.",
      );
    }
  }

  /** View of the bytes at an address; good until the next `allocate`. */
  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, address, length);
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, length);
  }

  words(address: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, address, length);
  }
}
