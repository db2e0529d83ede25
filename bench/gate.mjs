/** Where a program waits for its turn, when it is one of several that take turns (turns.mjs). */
import { readSync, writeSync } from 'node:fs';

/** Descriptor that the program is started with, a socket: it writes that it waits, and reads that it may go on. */
const GATE = 3;

/** Waits, and blocks its thread meanwhile; returns at once in a program that takes no turns. */
export function awaitTurn() {
  if (process.env.BENCH_TURNS === undefined) return;
  writeSync(GATE, '.');
  readSync(GATE, Buffer.alloc(1));
}
