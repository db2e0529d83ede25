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
  #lost: Error | undefined;
  #onLoss: (error: Error) => void = () => {};

  private constructor(workers: readonly Worker[], control: Int32Array) {
    this.#workers = workers;
    this.#control = control;
    for (const worker of workers) {
      worker.on('error', (error) => {
        this.#lose(new Error(`a thread of the engine failed: ${String(error)}`));
      });
      worker.on('exit', () => {
        this.#lose(new Error('a thread of the engine ended before its work was done'));
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
    await team.#all(() => {});
    return team;
  }

  /** Steps of the present call that are done. */
  get stepsDone(): number {
    return Atomics.load(this.#control, PROGRESS);
  }

  /**
   * Trains on so many images of the plan's order.
   *
   * @throws the signal's reason soon after it is aborted; an Error when a thread dies. Either leaves the team of no use.
   */
  async train(count: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    Atomics.store(this.#control, PROGRESS, 0);
    const stop = (): void => {
      this.#stop();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const whole = await this.#all((worker) => {
        worker.postMessage(count);
      });
      if (!whole) signal.throwIfAborted();
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async dispose(): Promise<void> {
    this.#lost ??= new Error('the engine was disposed of');
    this.#stop();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** Asks every worker and waits for an answer of each; true when all said true. */
  #all(ask: (worker: Worker) => void): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (this.#lost !== undefined) {
        reject(this.#lost);
        return;
      }
      this.#onLoss = reject;
      const answers: boolean[] = [];
      for (const worker of this.#workers) {
        worker.ref();
        worker.once('message', (answer: boolean) => {
          worker.unref();
          answers.push(answer);
          if (answers.length === this.#workers.length) resolve(answers.every(Boolean));
        });
        ask(worker);
      }
    });
  }

  #lose(error: Error): void {
    if (this.#lost !== undefined) return;
    this.#lost = error;
    this.#stop();
    this.#onLoss(error);
  }

  /** Lets no thread wait at a barrier for one that will not come. */
  #stop(): void {
    Atomics.store(this.#control, STOPPED, 1);
    Atomics.add(this.#control, GENERATION, 1);
    Atomics.notify(this.#control, GENERATION);
  }
}
