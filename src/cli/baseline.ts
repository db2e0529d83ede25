import { readEvidence } from '../evidence.js';
import { Refusal } from '../refusal.js';
import { candidateBaseline } from '../reproducibility/baseline.js';
import { readableJson } from '../reproducibility/readable-json.js';

/**
 * Prints the baseline that a run would propose, and nothing else, so that it can go straight into a file.
 *
 * @param path of a finished run: its folder, its `metrics.json` or its artifact
 * @returns the exit status; 1, after one sentence, where there is no such run
 */
export async function printBaseline(path: string): Promise<number> {
  try {
    process.stdout.write(readableJson(candidateBaseline(await readEvidence(path, path))));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`Error: ${error.message}\n`);
    return 1;
  }
}
