import type { Progress } from '../host.js';

/** Seconds between two lines: a log should show life, not a film. */
const SECONDS_BETWEEN_LINES = 5;

/**
 * Progress for a log: a plain line every few seconds, none for what is quick.
 *
 * @param write prints one line
 */
export function progressLines(title: string, total: number, write: (line: string) => void): Progress {
  let last = performance.now();
  return {
    update(done, note) {
      if (performance.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
      last = performance.now();
      write(`${title}  ${String(Math.floor((100 * done) / total)).padStart(3)} %  ${note}`);
    },
    end() {},
  };
}
