import { Worker } from 'node:worker_threads';

import { distPath } from '../../assets.js';
import type { Position } from './worker.js';

/** Places in the control block, as indices of 32-bit words; see assembly/barrier.ts. */
const GENERATION = 16;
const STOPPED = 48;
const PROGRESS = 64;

/** Bytes of the control block. */
export const CONTROL_BYTES = 384;

/** The threads that train. The thread that calls is not one of them: it stays free for signals and progress. */
export class Team {
  readonly #workers: readonly Worker[];
  readonly #control: Int32Array;
  /** Why no further work is done; the error that whoever waits gets, and whoever asks again. */
  #end: { readonly reason: unknown } | undefined;
  #onEnd: (reason: unknown) => void = () => {};

  private constructor(workers: readonly Worker[], control: Int32Array) {
    this.#workers = workers;
    this.#control = control;
    for (const worker of workers) {
      worker.on('error', (error) => {
        this.#stop(new Error(`a thread of the engine failed: ${String(error)}`));
      });
      worker.on('exit', () => {
        this.#stop(new Error('a thread of the engine ended before its work was done'));
      });
    }
  }

  /**
   * Starts the threads.
   *
   * @param control address of the control block
   */
  static async start(position: Omit<Position, 'thread'>, control: number): Promise<Team> {
    const words = new Int32Array(position.memory.buffer, control, CONTROL_BYTES / 4);
    const workers = Array.from({ length: position.threads }, (_, thread) => {
      const worker = new Worker(distPath('engine-worker.js'), { workerData: { ...position, thread } });
      // An engine that nobody disposed of must not keep the process alive.
      worker.unref();
      return worker;
    });
    const team = new Team(workers, words);
    await team.#each(() => {});
    return team;
  }

  /** Steps of the present call that are done. */
  get stepsDone(): number {
    return Atomics.load(this.#control, PROGRESS);
  }

  /**
   * Trains on so many images of the plan's order.
   *
   * @throws the signal's reason as soon as it is aborted, though the threads look up only at the next barrier, which a
   *   large batch keeps them from for seconds; an Error when a thread dies. Either leaves the team of no use.
   */
  async train(count: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    Atomics.store(this.#control, PROGRESS, 0);
    const stop = (): void => {
      this.#stop(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      await this.#each((worker) => {
        worker.postMessage(count);
      });
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the threads, wherever they are. */
  async dispose(): Promise<void> {
    this.#stop(new Error('the engine was disposed of'));
    // Whoever answers only now must not let the process end before all threads have.
    for (const worker of this.#workers) worker.removeAllListeners('message');
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** Asks every worker and waits for an answer of each. */
  #each(ask: (worker: Worker) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onEnd = reject;
      if (this.#end !== undefined) {
        this.#onEnd(this.#end.reason);
        return;
      }
      let waiting = this.#workers.length;
      for (const worker of this.#workers) {
        worker.ref();
        worker.once('message', () => {
          worker.unref();
          if (--waiting === 0) resolve();
        });
        ask(worker);
      }
    });
  }

  /** The first reason stands. Lets no thread wait at a barrier for one that will not come. */
  #stop(reason: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    Atomics.store(this.#control, STOPPED, 1);
    Atomics.add(this.#control, GENERATION, 1);
    Atomics.notify(this.#control, GENERATION);
    this.#onEnd(reason);
  }
}
