import { a as readEvidence } from './evidence.js';
import { R as Refusal } from './leaves.js';
import { c as candidateBaseline } from './trainings.js';
import { r as readableJson } from './readable-json.js';

async function printBaseline(path) {
  try {
    process.stdout.write(readableJson(candidateBaseline(await readEvidence(path, path))));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`Error: ${error.message}
`);
    return 1;
  }
}

export { printBaseline };
