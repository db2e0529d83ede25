/** How fast this machine does the SIMD operations of a training step, when nothing else holds it up. */
import { min } from 'simple-statistics';
import wabt from 'wabt';

/* global WebAssembly */

/** Independent chains in a loop: enough to hide each operation's latency, few enough for x64's 16 registers. */
const CHAINS = 12;
/** A block of 32 units. */
const ROW_VECTORS = 8;
const ADAM_VECTORS = 2;
const ITERATIONS = 20_000;
/** The first ones also let V8 compile the loops as well as it can. */
const REPETITIONS = 200;
/** Where the initial values lie, behind the 32 KB that the loops read. */
const INITIAL_VALUES = 32768;

const each = (count, text) => Array.from({ length: count }, (_, index) => text(index));
const get = (name) => `(local.get $${name})`;
const set = (name, value) => `(local.set $${name} ${value})`;
const operation =
  (name) =>
  (...operands) =>
    `(f32x4.${name} ${operands.join(' ')})`;
const [add, sub, mul, div, sqrt] = ['add', 'sub', 'mul', 'div', 'sqrt'].map(operation);

/** Steps through 16 KB, half of a usual first-level cache, in jumps that are no pattern. */
const NEXT_ADDRESS = '(local.set $at (i32.and (i32.add (local.get $at) (i32.const 4736)) (i32.const 16256)))';
const load = (offset) => `(v128.load offset=${offset} (local.get $at))`;

/**
 * @typedef {object} Kernel
 * @property {number} vectors that one turn of the loop handles
 * @property {Record<string, number>} initial values of its variables, the same in all four lanes
 * @property {readonly string[]} body of the loop, as WebAssembly text
 */

/** Chains of one operation each: x becomes next(x) over and over. */
function chains(next) {
  const names = each(CHAINS, (index) => `x${index}`);
  return {
    vectors: CHAINS,
    initial: { c: 0.9999, ...Object.fromEntries(names.map((name, index) => [name, 1 + index / 8])) },
    body: names.map((name) => set(name, next(get(name)))),
  };
}

/** One lit pixel in a block of units, which is what the first layer consists of, forward and in its gradient. */
function row() {
  const names = each(ROW_VECTORS, (index) => `sum${index}`);
  return {
    vectors: ROW_VECTORS,
    initial: { x: 0, ...Object.fromEntries(names.map((name) => [name, 0])) },
    body: [
      NEXT_ADDRESS,
      set('x', '(v128.load32_splat offset=128 (local.get $at))'),
      ...names.map((name, index) => set(name, add(get(name), mul(get('x'), load(16 * index))))),
    ],
  };
}

/** Adam in TensorFlow.js's order after step 165, when 1 - beta1^t is 1: two divisions and a root a vector. */
function adam() {
  const [keep1, take1, keep2, take2, correction, epsilon, rate, g] = [
    ...['keep1', 'take1', 'keep2', 'take2', 'correction', 'epsilon', 'rate', 'g'].map(get),
  ];
  const update = (index) => {
    const [m, v, w] = ['m', 'v', 'w'].map((name) => `${name}${index}`);
    const root = sqrt(div(get(v), correction));
    return [
      set('g', load(16 * index)),
      set(m, add(mul(get(m), keep1), mul(g, take1))),
      set(v, add(mul(get(v), keep2), mul(mul(g, g), take2))),
      set(w, add(mul(div(get(m), add(root, epsilon)), rate), get(w))),
    ];
  };
  const constants = {
    keep1: 0.9,
    take1: 0.1,
    keep2: 0.999,
    take2: 0.001,
    correction: 0.7,
    epsilon: 1e-7,
    rate: -0.001,
  };
  const state = Object.fromEntries(
    each(ADAM_VECTORS, (i) => ['m', 'v', 'w'].map((name) => [`${name}${i}`, 0.5])).flat(),
  );
  return {
    vectors: ADAM_VECTORS,
    initial: { g: 0, ...constants, ...state },
    body: [NEXT_ADDRESS, each(ADAM_VECTORS, update)].flat(2),
  };
}

/** @type {Record<string, Kernel>} */
const KERNELS = {
  mul: chains((x) => mul(x, get('c'))),
  add: chains((x) => add(x, get('c'))),
  div: chains((x) => div(get('c'), x)),
  // Without the subtraction, which goes on beside the root, every value would soon be 1.
  sqrt: chains((x) => sqrt(sub(get('c'), x))),
  row: row(),
  adam: adam(),
};
KERNELS.sqrt.initial.c = 5;

/**
 * A function that repeats the body n times and returns something that depends on all of it, lest it be left out.
 * Variables start from memory: V8 builds a constant anew at each use, which takes longer than multiplying by it.
 */
function functionText(name, { initial, body }) {
  const names = Object.keys(initial);
  const start = names.map((local, index) =>
    set(local, `(v128.load32_splat offset=${INITIAL_VALUES + 4 * index} (i32.const 0))`),
  );
  return `(func (export "${name}") (param $n i32) (result f32)
    (local $at i32) ${names.map((local) => `(local $${local} v128)`).join(' ')}
    ${start.join('\n')}
    (loop $again
      ${body.join('\n')}
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (f32x4.extract_lane 0 ${names.map(get).reduce((sum, local) => add(sum, local))}))`;
}

/**
 * @returns {Promise<Record<'mul' | 'add' | 'div' | 'sqrt' | 'row' | 'adam', number>>} nanoseconds for one vector of
 *   four: the operation itself, `row` a multiplication with its addition and load, `adam` a whole update. The best of
 *   many repetitions, since this is to be a limit.
 */
export async function measureSimd() {
  const functions = Object.entries(KERNELS).map(([name, kernel]) => functionText(name, kernel));
  const text = `(module (memory (export "memory") 1) ${functions.join('\n')})`;
  const { buffer } = (await wabt()).parseWat('simd.wat', text, { simd: true }).toBinary({});
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(buffer));
  const values = new Float32Array(exports.memory.buffer);
  for (const index of values.keys()) values[index] = 0.25 + (index % 61) / 64;
  const times = Object.fromEntries(Object.keys(KERNELS).map((name) => [name, []]));
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    for (const [name, { initial, vectors }] of Object.entries(KERNELS)) {
      values.set(Object.values(initial), INITIAL_VALUES / Float32Array.BYTES_PER_ELEMENT);
      const started = performance.now();
      exports[name](ITERATIONS);
      times[name].push(((performance.now() - started) * 1e6) / ITERATIONS / vectors);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, samples]) => [name, min(samples)]));
}
