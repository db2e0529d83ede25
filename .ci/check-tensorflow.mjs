/**
 * Trains with engine `tensorflow` as users do, from an empty tool cache, and looks at what comes out: accuracy, digests
 * over runs, threads and versions of Node, memory, what separates it from the other engines and from itself on another
 * CPU.
 *
 * Usage: node .ci/check-tensorflow.mjs ACTION, where ACTION is the folder that stands in for the action. NODE_20 and NODE_24 name folders with a Node; pip's index must be there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers';
import { isDeepStrictEqual } from 'node:util';

import { check } from './results.mjs';
import { compare, everythingSaid, train } from './tensorflow-leg.mjs';
import { checkTensors } from './tensorflow-tensors.mjs';
import { checkWorkspace } from './tensorflow-workspace.mjs';

const ENGINE = { engine: 'tensorflow' };
const MAX_KILOBYTES = 900 * 1000;
const MAX_FIND_SECONDS = 2;
const MAX_CANCEL_SECONDS = 1;
/** Of the weights after 200 steps, by those of `wasm`. */
const MAX_RELATIVE_RMS = 1e-5;
const MAX_ACCURACY_DIFFERENCE = 0.005;

/** What a run says that found its library, and in how many seconds. */
const FOUND = /from the tool cache, its SHA-256 as pinned: .*, ([0-9.]+) s$/m;

/** The newest instructions that the CPU has and oneDNN is not to use. */
const OLDER_CPU = /^flags\s*:.* avx512f /m.test(readFileSync('/proc/cpuinfo', 'utf8')) ? 'AVX2' : 'SSE41';

const floats = (path) => new Float32Array(new Uint8Array(readFileSync(path)).buffer);
const sameDigests = (one, other) => isDeepStrictEqual(one?.metrics?.digests, other?.metrics?.digests);
const weightsOf = ({ metrics }) => metrics?.digests.weights ?? 'nothing';

/** Root mean square of the differences, by that of the reference. */
function relativeRms(reference, candidate) {
  const sum = (values) => values.reduce((total, value) => total + value * value, 0);
  return Math.sqrt(sum(candidate.map((value, index) => value - reference[index])) / sum(reference));
}

async function fiveEpochs() {
  const place = { checkpoints: '1:200' };
  const first = await train('five/first', { ...ENGINE, ...place });
  const accuracy = first.metrics?.result.accuracy;
  check(
    'from an empty tool cache it trains on Node 24',
    first.code === 0 && /Fetching tensorflow-cpu/.test(first.said),
    first.said,
  );
  check('its accuracy after five epochs is at least 0.97', accuracy >= 0.97, String(accuracy));
  check(`it takes less than ${MAX_KILOBYTES} KB`, first.kilobytes < MAX_KILOBYTES, `${first.kilobytes} KB`);

  const second = await train('five/second', ENGINE, { major: 20, offline: true });
  check(
    'the second run, on Node 20 and without a network, gives the same digests',
    sameDigests(first, second),
    weightsOf(second),
  );
  check('it has the library from the tool cache', FOUND.test(second.said), second.said);

  const wasm = await train('wasm-five', { ...place });
  const difference = Math.abs(wasm.metrics.result.accuracy - accuracy);
  check('its accuracy is within half a point of wasm', difference <= MAX_ACCURACY_DIFFERENCE, String(difference));
  const [own, others] = [first, wasm].map(({ metrics: { digests } }) => ({
    start: digests.initialWeights,
    orders: digests.epochs.map(({ order }) => order),
  }));
  check('initial weights and orders are those of wasm', isDeepStrictEqual(own, others));
  const [reference, candidate] = [wasm, first].map(({ folder }) =>
    floats(join(folder, 'checkpoints/epoch-1-step-200.bin')),
  );
  const rms = relativeRms(reference, candidate);
  check(
    `after 200 steps its weights are within ${MAX_RELATIVE_RMS} of wasm and not the same`,
    rms > 0 && rms < MAX_RELATIVE_RMS,
    String(rms),
  );
}

/** TensorFlow turns oneDNN's operations on by itself only where the CPU has instructions for neural networks. */
async function threads() {
  const how = { variables: { TF_ENABLE_ONEDNN_OPTS: '1' } };
  const one = await train('threads/one', { ...ENGINE, threads: '1', epochs: '1' }, how);
  const two = await train('threads/two', { ...ENGINE, threads: '2', epochs: '1' }, how);
  check('with oneDNN on, two threads give the digests of one', one.code === 0 && sameDigests(one, two), weightsOf(two));
}

async function otherEngines() {
  for (const engine of ['wasm', 'tfjs', 'tensorflow']) await train(`engines/${engine}`, { engine, epochs: '1' });
  const exact = await compare('engines', 'exact');
  const groups = exact.groups.map(({ letter, legs }) => `${letter}: ${legs.join(' ')}`).join(', ');
  check(
    'legs wasm, tfjs and tensorflow fall into the groups A, A, B',
    groups === 'A: tfjs wasm, B: tensorflow',
    groups,
  );
  const [{ firstDifference, verdict } = {}] = exact.comparisons;
  const place = `${firstDifference?.rung} ${firstDifference?.epoch}:${firstDifference?.step}`;
  check('B parts in the weights of the first epoch, at a step', /^weights 1:[1-9]\d*$/.test(place), place);
  check('nothing was promised between them: inconclusive', verdict === 'inconclusive' && exact.code === 1, verdict);
  const tolerant = await compare('engines', 'tolerance');
  check(
    'within-tolerance where tolerance is asked for',
    tolerant.verdict === 'within-tolerance' && tolerant.code === 0,
    tolerant.said,
  );
}

async function otherCpu() {
  const variables = { ONEDNN_MAX_CPU_ISA: OLDER_CPU };
  const here = await train('cpus/here', { ...ENGINE, epochs: '1' });
  const older = await train('cpus/older', { ...ENGINE, epochs: '1' }, { variables });
  check(
    `under ONEDNN_MAX_CPU_ISA=${OLDER_CPU} it gets another digest`,
    older.code === 0 && weightsOf(here) !== weightsOf(older),
    weightsOf(older),
  );
  const tolerant = await compare('cpus', 'tolerance');
  check(
    'that is within-tolerance under reproducibility: tolerance',
    tolerant.verdict === 'within-tolerance' && tolerant.code === 0,
    tolerant.said,
  );
  const exact = await compare('cpus', 'exact');
  check('and inconclusive under exact', exact.verdict === 'inconclusive' && exact.code === 1, exact.said);
  const separating = exact.marks.filter(
    ({ separates, field }) => separates && !field.startsWith('run.') && field !== 'memoryBytes',
  );
  const names = [...new Set(separating.map(({ field }) => field))].join(' ');
  check(
    'the comparison names the field that separates the two, and no other',
    names === 'engine.tensorflow.oneDnn',
    names,
  );
  const sentence = `oneDNN as shipped in here, oneDNN ONEDNN_MAX_CPU_ISA=${OLDER_CPU} in older`;
  check('so does its sentence', exact.said.includes(sentence), exact.said);
}

async function faults() {
  const place = { ...ENGINE, 'hidden-units': '16', epochs: '1', checkpoints: '1:100' };
  const fault = 'epoch=1,step=100,parameter=dense_1/kernel,element=412,bit=0';
  await train('flipped/honest', place);
  await train('flipped/flipped', { ...place, 'inject-fault': fault });
  const { said, comparisons } = await compare('flipped', 'exact');
  const [{ firstDifference: { epoch, step, element } = {} } = {}] = comparisons;
  const found = `${epoch}:${step} ${element?.parameter} ${element?.element}, ${element?.differing} by ${element?.largestUlps} ULP`;
  check(
    'a bit that is flipped is found: step, weight and bit',
    found === '1:100 dense_1/kernel 412, 1 by 1 ULP',
    `${found} ${said}`,
  );
  check(
    'between two runs on one machine that is diverged',
    comparisons[0]?.verdict === 'diverged',
    comparisons[0]?.verdict,
  );
}

/** Other work on the machine can only make it longer: the quickest of three counts. */
async function cancelled() {
  let quickest = Infinity;
  for (let attempt = 0; attempt < 3 && quickest >= MAX_CANCEL_SECONDS; attempt++) {
    const { seconds, run } = await cancelledOnce();
    quickest = Math.min(quickest, seconds);
    check(
      'a run that is cancelled says that it is unfinished',
      run.metrics?.finished === false && run.code === 1,
      run.said,
    );
  }
  check(`it ends within ${MAX_CANCEL_SECONDS} s`, quickest < MAX_CANCEL_SECONDS, `${quickest} s`);
}

async function cancelledOnce() {
  let isTraining = false;
  let stoppedAt = NaN;
  const run = await train('cancelled', ENGINE, {
    heard(said, stop) {
      if (isTraining || !/^Training$/m.test(said)) return;
      isTraining = true;
      setTimeout(() => {
        stoppedAt = performance.now();
        stop();
      }, 1500);
    },
  });
  return { seconds: (performance.now() - stoppedAt) / 1000, run };
}

await fiveEpochs();
await threads();
await otherEngines();
await otherCpu();
await faults();
await cancelled();
await checkTensors();
await checkWorkspace();
const finding = Math.min(
  ...everythingSaid()
    .map((said) => Number(FOUND.exec(said)?.[1] ?? NaN))
    .filter((seconds) => seconds >= 0),
);
check(
  `the library is found and checked in under ${MAX_FIND_SECONDS} s, the quickest of all runs`,
  finding < MAX_FIND_SECONDS,
  `${finding} s`,
);
