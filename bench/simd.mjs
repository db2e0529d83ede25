/** How fast this machine does the SIMD operations of a training step, when nothing else holds it up. */
import { min } from 'simple-statistics';
import wabt from 'wabt';

/* global WebAssembly */

/** Independent chains in a loop: enough to hide each operation's latency, few enough for x64's 16 registers. */
const CHAINS = 12;
const ROW_VECTORS = 8;
const ITERATIONS = 20_000;
/** The first ones also let V8 compile the loops as well as it can. */
const REPETITIONS = 200;

/** Four lanes that differ a little, so that none is a special case of the divider's. */
const vector = (value) => `(v128.const f32x4 ${[0, 1, 2, 3].map((lane) => value * (1 + lane / 2 ** 16)).join(' ')})`;
const each = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join('\n');
const f32x4 = (operation, ...operands) => `(f32x4.${operation} ${operands.join(' ')})`;
const get = (name) => `(local.get $${name})`;
const set = (name, value) => `(local.set $${name} ${value})`;

/** A function that repeats `body` and returns something that depends on all of it, lest it be optimised away. */
function kernel(name, locals, body) {
  return `(func (export "${name}") (param $n i32) (result f32)
    (local $at i32) ${Object.keys(locals)
      .map((local) => `(local $${local} v128)`)
      .join(' ')}
    ${Object.entries(locals)
      .map(([local, value]) => set(local, vector(value)))
      .join('\n')}
    (loop $again
      ${body}
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (f32x4.extract_lane 0 ${Object.keys(locals)
      .map(get)
      .reduce((sum, local) => f32x4('add', sum, local))}))`;
}

const chains = (value) =>
  Object.fromEntries(Array.from({ length: CHAINS }, (_, index) => [`x${index}`, value + index / 8]));
const eachChain = (next) => each(CHAINS, (index) => set(`x${index}`, next(get(`x${index}`))));

/** Steps through 16 KB, half of a usual first-level cache, in jumps that are no pattern. */
const NEXT_ADDRESS = '(local.set $at (i32.and (i32.add (local.get $at) (i32.const 4736)) (i32.const 16256)))';
const load = (offset) => `(v128.load offset=${offset} (local.get $at))`;

/** One pixel's contribution to 32 units: what the first layer consists of, forward and backward. */
function row() {
  const sums = Object.fromEntries(Array.from({ length: ROW_VECTORS }, (_, index) => [`s${index}`, 0]));
  const body = `${NEXT_ADDRESS}
    (local.set $x (v128.load32_splat offset=128 (local.get $at)))
    ${each(ROW_VECTORS, (index) => set(`s${index}`, f32x4('add', get(`s${index}`), f32x4('mul', get('x'), load(16 * index)))))}`;
  return kernel('row', { x: 0, ...sums }, body);
}

/** Adam of one vector in TensorFlow.js's order after step 165, when 1 - beta1^t is 1: two divisions and a root. */
function adam() {
  const step = (index) => `
    ${set('g', load(16 * index))}
    ${set(`m${index}`, f32x4('add', f32x4('mul', get(`m${index}`), vector(0.9)), f32x4('mul', get('g'), vector(0.1))))}
    ${set(`v${index}`, f32x4('add', f32x4('mul', get(`v${index}`), vector(0.9)), f32x4('mul', f32x4('mul', get('g'), get('g')), vector(0.1))))}
    ${set(`w${index}`, f32x4('add', f32x4('mul', f32x4('div', get(`m${index}`), f32x4('add', f32x4('sqrt', f32x4('div', get(`v${index}`), vector(0.7))), vector(1e-7))), vector(-0.001)), get(`w${index}`)))}`;
  const state = { g: 0, m0: 0.5, v0: 0.5, w0: 0.5, m1: 0.5, v1: 0.5, w1: 0.5 };
  return kernel('adam', state, `${NEXT_ADDRESS}\n${each(2, step)}`);
}

/** What is measured, and how many vectors one turn of its loop handles. */
const KERNELS = {
  mul: {
    vectors: CHAINS,
    text: kernel(
      'mul',
      chains(1),
      eachChain((x) => f32x4('mul', x, vector(0.9999))),
    ),
  },
  add: {
    vectors: CHAINS,
    text: kernel(
      'add',
      chains(1),
      eachChain((x) => f32x4('add', x, vector(0.0001))),
    ),
  },
  div: {
    vectors: CHAINS,
    text: kernel(
      'div',
      chains(1),
      eachChain((x) => f32x4('div', vector(1.7), x)),
    ),
  },
  // Without the subtraction, which costs next to nothing beside a root, all values would soon be 1.
  sqrt: {
    vectors: CHAINS,
    text: kernel(
      'sqrt',
      chains(1),
      eachChain((x) => f32x4('sqrt', f32x4('sub', vector(5), x))),
    ),
  },
  row: { vectors: ROW_VECTORS, text: row() },
  adam: { vectors: 2, text: adam() },
};

/**
 * @returns {Promise<Record<'mul' | 'add' | 'div' | 'sqrt' | 'row' | 'adam', number>>} nanoseconds for one vector of
 *   four: the operation itself, `row` a multiplication with its addition and loads, `adam` a whole update. The best of
 *   many repetitions, since this is to be a limit.
 */
export async function measureSimd() {
  const names = Object.keys(KERNELS);
  const text = `(module (memory (export "memory") 1) ${names.map((name) => KERNELS[name].text).join('\n')})`;
  const { buffer } = (await wabt()).parseWat('simd.wat', text, { simd: true }).toBinary({});
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(buffer));
  const values = new Float32Array(exports.memory.buffer);
  for (const index of values.keys()) values[index] = 0.25 + (index % 61) / 64;
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    for (const name of names) {
      const started = performance.now();
      exports[name](ITERATIONS);
      times[name].push(((performance.now() - started) * 1e6) / ITERATIONS / KERNELS[name].vectors);
    }
  }
  return Object.fromEntries(names.map((name) => [name, min(times[name])]));
}
