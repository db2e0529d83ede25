import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import { statSync, existsSync, realpathSync, readlinkSync } from 'node:fs';
import { relative, isAbsolute, dirname, resolve, parse, join, basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { endianness, platform, arch } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { u as union, s as string, n as number, b as boolean, a as array, i as int, o as object, r as record, l as literal } from './zod.js';

var commonjsGlobal = typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : typeof global !== 'undefined' ? global : typeof self !== 'undefined' ? self : {};

function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

function getAugmentedNamespace(n) {
  if (Object.prototype.hasOwnProperty.call(n, '__esModule')) return n;
  var f = n.default;
	if (typeof f == "function") {
		var a = function a () {
			var isInstance = false;
      try {
        isInstance = this instanceof a;
      } catch (e) {}
			if (isInstance) {
        return Reflect.construct(f, arguments, this.constructor);
			}
			return f.apply(this, arguments);
		};
		a.prototype = f.prototype;
  } else a = {};
  Object.defineProperty(a, '__esModule', {value: true});
	Object.keys(n).forEach(function (k) {
		var d = Object.getOwnPropertyDescriptor(n, k);
		Object.defineProperty(a, k, d.get ? d : {
			enumerable: true,
			get: function () {
				return n[k];
			}
		});
	});
	return a;
}

const version$1 = "1.0.0";
const description = "A GitHub Action that trains a seeded MNIST model on the runner, proves that it is the same training to the last bit as on any other machine, gates the pull request on it and shows pictures of what it learned.";
var packageJson = {
	version: version$1,
	description: description};

class Refusal extends Error {
  name = "Refusal";
}
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
function sentenceOf(thrown) {
  return thrown instanceof Refusal ? thrown.message : `${messageOf(thrown)}.`;
}
function failInWords(thrown, host) {
  if (!(thrown instanceof Refusal) && thrown instanceof Error) host.info(thrown.stack ?? "");
  host.fail(messageOf(thrown));
}

function littleEndianBytes(array) {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  if (array.BYTES_PER_ELEMENT === 1 || endianness() === "LE") return bytes;
  return Buffer.from(bytes).swap32();
}
function littleEndianFloats(bytes) {
  const copy = Buffer.from(Uint8Array.from(bytes).buffer);
  if (endianness() === "BE") copy.swap32();
  return new Float32Array(copy.buffer, copy.byteOffset, copy.byteLength / Float32Array.BYTES_PER_ELEMENT);
}
function digest(...arrays) {
  const hash = createHash("sha256");
  for (const array of arrays) hash.update(littleEndianBytes(array));
  return hash.digest("hex");
}
const SHORT_DIGITS = 12;
function shortDigest(whole) {
  return whole.slice(0, SHORT_DIGITS);
}
function weightChecksum(weights) {
  let sum = 0;
  for (const array of weights) {
    const bits = new Int32Array(array.buffer, array.byteOffset, array.length);
    let partial = 0;
    for (let i = 0; i < bits.length; i++) partial = partial + (bits[i] ?? NaN) | 0;
    sum = sum + partial | 0;
  }
  return sum >>> 0;
}

const RECIPE_VERSION = 1;
const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
const LEARNING_RATES = {
  adam: 1e-3,
  sgd: 0.01,
  momentum: 0.01,
  rmsprop: 1e-3
};
function optimizerOf(name, learningRate) {
  switch (name) {
    case "adam":
      return { name, learningRate, ...ADAM };
    case "sgd":
      return { name, learningRate };
    case "momentum":
      return { name, learningRate, momentum: 0.9 };
    case "rmsprop":
      return { name, learningRate, rho: 0.9, momentum: 0, epsilon: 1e-7 };
  }
}
function networkInput({
  model,
  hiddenUnits
}) {
  return model === void 0 ? ["hidden-units", hiddenUnits.join(",") || "none"] : ["model", model.path];
}
const LOSS = "sparseCategoricalCrossentropy";
const PIXEL_VALUES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

function isContained(folder, path) {
  const way = relative(realPath(folder), realPath(path));
  return way === "" || !isAbsolute(way) && way.split(/[/\\]/)[0] !== "..";
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
function isFile$1(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
function canHoldFolder(path) {
  return existsSync(path) ? isFolder(path) : dirname(path) !== path && canHoldFolder(dirname(path));
}
const MAX_LINKS = 40;
function realPath(path, links = 0) {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const target = linkTarget(absolute);
    const parent = dirname(absolute);
    if (parent === absolute || links > MAX_LINKS) return parse(absolute).root;
    if (target !== void 0) return realPath(resolve(realPath(parent, links), target), links + 1);
    return join(realPath(parent, links), basename(absolute));
  }
}
function linkTarget(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
}

function distPath(name) {
  return fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
}
function assetPath(name) {
  return distPath(`assets/${name}`);
}

async function refuseDamagedDrawing() {
  const prefixes = ["fonts/", `canvas/canvas-${platform()}-${arch()}`];
  for (const [name, sum] of await checksums()) {
    if (prefixes.some((prefix) => name.startsWith(prefix))) await readAs(name, sum);
  }
}
async function readIntact(name) {
  return readAs(name, (await checksums()).get(name));
}
async function readAs(name, sum) {
  const content = await readFile(assetPath(name));
  if (digest(content) !== sum) throw new Error(`its file ${name} is damaged`);
  return content;
}
async function checksums() {
  const lines = (await readFile(assetPath("SHA256SUMS"), "utf8")).trim().split("\n");
  return new Map(lines.map((line) => line.split("  ")).map(([sum = "", name = ""]) => [name, sum]));
}

const BUNDLED = "mnist";
const ENGINES = ["wasm", "tfjs", "tensorflow"];
const OPTIMIZERS = ["adam", "sgd", "momentum", "rmsprop"];
const MAX_TRAININGS = 100;
const DEFAULT_SEED = 42;
const DEFAULT_HIDDEN_UNITS = "128";
const REPRODUCIBILITY = ["exact", "tolerance", "report"];
const TENSORFLOW_SOURCES = ["pip", "workspace"];
const COMMENT_MODES = ["off", "changes", "always"];

function numbersAsNames(classes) {
  return Array.from({ length: classes }, (_, label) => String(label));
}
function areNumbers(classNames) {
  return classNames.every((name, label) => name === String(label));
}

function codeOf(thrown) {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
}
function isAbsent(thrown) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(thrown));
}

function kerasShape({ rows, columns, channels }) {
  return channels === 1 ? [rows, columns] : [rows, columns, channels];
}
function shapeText({ rows, columns, channels }) {
  return `${rows} \xD7 ${columns} ${channels === 1 ? "" : "coloured "}pixels`;
}
function bytesPerImage({ rows, columns, channels }) {
  return rows * columns * channels;
}
function imageAt({ images, ...shape }, index) {
  const bytes = bytesPerImage(shape);
  return images.subarray(index * bytes, (index + 1) * bytes);
}

var alea$1 = {exports: {}};

var alea = alea$1.exports;

var hasRequiredAlea;

function requireAlea () {
	if (hasRequiredAlea) return alea$1.exports;
	hasRequiredAlea = 1;
	(function (module) {
		// A port of an algorithm by Johannes Baagøe <baagoe@baagoe.com>, 2010
		// http://baagoe.com/en/RandomMusings/javascript/
		// https://github.com/nquinlan/better-random-numbers-for-javascript-mirror
		// Original work is under MIT license -

		// Copyright (C) 2010 by Johannes Baagøe <baagoe@baagoe.org>
		//
		// Permission is hereby granted, free of charge, to any person obtaining a copy
		// of this software and associated documentation files (the "Software"), to deal
		// in the Software without restriction, including without limitation the rights
		// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
		// copies of the Software, and to permit persons to whom the Software is
		// furnished to do so, subject to the following conditions:
		//
		// The above copyright notice and this permission notice shall be included in
		// all copies or substantial portions of the Software.
		//
		// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
		// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
		// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
		// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
		// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
		// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
		// THE SOFTWARE.



		(function(global, module, define) {

		function Alea(seed) {
		  var me = this, mash = Mash();

		  me.next = function() {
		    var t = 2091639 * me.s0 + me.c * 2.3283064365386963e-10; // 2^-32
		    me.s0 = me.s1;
		    me.s1 = me.s2;
		    return me.s2 = t - (me.c = t | 0);
		  };

		  // Apply the seeding algorithm from Baagoe.
		  me.c = 1;
		  me.s0 = mash(' ');
		  me.s1 = mash(' ');
		  me.s2 = mash(' ');
		  me.s0 -= mash(seed);
		  if (me.s0 < 0) { me.s0 += 1; }
		  me.s1 -= mash(seed);
		  if (me.s1 < 0) { me.s1 += 1; }
		  me.s2 -= mash(seed);
		  if (me.s2 < 0) { me.s2 += 1; }
		  mash = null;
		}

		function copy(f, t) {
		  t.c = f.c;
		  t.s0 = f.s0;
		  t.s1 = f.s1;
		  t.s2 = f.s2;
		  return t;
		}

		function impl(seed, opts) {
		  var xg = new Alea(seed),
		      state = opts && opts.state,
		      prng = xg.next;
		  prng.int32 = function() { return (xg.next() * 0x100000000) | 0; };
		  prng.double = function() {
		    return prng() + (prng() * 0x200000 | 0) * 1.1102230246251565e-16; // 2^-53
		  };
		  prng.quick = prng;
		  if (state) {
		    if (typeof(state) == 'object') copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		function Mash() {
		  var n = 0xefc8249d;

		  var mash = function(data) {
		    data = String(data);
		    for (var i = 0; i < data.length; i++) {
		      n += data.charCodeAt(i);
		      var h = 0.02519603282416938 * n;
		      n = h >>> 0;
		      h -= n;
		      h *= n;
		      n = h >>> 0;
		      h -= n;
		      n += h * 0x100000000; // 2^32
		    }
		    return (n >>> 0) * 2.3283064365386963e-10; // 2^-32
		  };

		  return mash;
		}


		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.alea = impl;
		}

		})(
		  alea,
		  module); 
	} (alea$1));
	return alea$1.exports;
}

var xor128$1 = {exports: {}};

var xor128 = xor128$1.exports;

var hasRequiredXor128;

function requireXor128 () {
	if (hasRequiredXor128) return xor128$1.exports;
	hasRequiredXor128 = 1;
	(function (module) {
		// A Javascript implementaion of the "xor128" prng algorithm by
		// George Marsaglia.  See http://www.jstatsoft.org/v08/i14/paper

		(function(global, module, define) {

		function XorGen(seed) {
		  var me = this, strseed = '';

		  me.x = 0;
		  me.y = 0;
		  me.z = 0;
		  me.w = 0;

		  // Set up generator function.
		  me.next = function() {
		    var t = me.x ^ (me.x << 11);
		    me.x = me.y;
		    me.y = me.z;
		    me.z = me.w;
		    return me.w ^= (me.w >>> 19) ^ t ^ (t >>> 8);
		  };

		  if (seed === (seed | 0)) {
		    // Integer seed.
		    me.x = seed;
		  } else {
		    // String seed.
		    strseed += seed;
		  }

		  // Mix in string seed, then discard an initial batch of 64 values.
		  for (var k = 0; k < strseed.length + 64; k++) {
		    me.x ^= strseed.charCodeAt(k) | 0;
		    me.next();
		  }
		}

		function copy(f, t) {
		  t.x = f.x;
		  t.y = f.y;
		  t.z = f.z;
		  t.w = f.w;
		  return t;
		}

		function impl(seed, opts) {
		  var xg = new XorGen(seed),
		      state = opts && opts.state,
		      prng = function() { return (xg.next() >>> 0) / 0x100000000; };
		  prng.double = function() {
		    do {
		      var top = xg.next() >>> 11,
		          bot = (xg.next() >>> 0) / 0x100000000,
		          result = (top + bot) / (1 << 21);
		    } while (result === 0);
		    return result;
		  };
		  prng.int32 = xg.next;
		  prng.quick = prng;
		  if (state) {
		    if (typeof(state) == 'object') copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.xor128 = impl;
		}

		})(
		  xor128,
		  module); 
	} (xor128$1));
	return xor128$1.exports;
}

var xorwow$1 = {exports: {}};

var xorwow = xorwow$1.exports;

var hasRequiredXorwow;

function requireXorwow () {
	if (hasRequiredXorwow) return xorwow$1.exports;
	hasRequiredXorwow = 1;
	(function (module) {
		// A Javascript implementaion of the "xorwow" prng algorithm by
		// George Marsaglia.  See http://www.jstatsoft.org/v08/i14/paper

		(function(global, module, define) {

		function XorGen(seed) {
		  var me = this, strseed = '';

		  // Set up generator function.
		  me.next = function() {
		    var t = (me.x ^ (me.x >>> 2));
		    me.x = me.y; me.y = me.z; me.z = me.w; me.w = me.v;
		    return (me.d = (me.d + 362437 | 0)) +
		       (me.v = (me.v ^ (me.v << 4)) ^ (t ^ (t << 1))) | 0;
		  };

		  me.x = 0;
		  me.y = 0;
		  me.z = 0;
		  me.w = 0;
		  me.v = 0;

		  if (seed === (seed | 0)) {
		    // Integer seed.
		    me.x = seed;
		  } else {
		    // String seed.
		    strseed += seed;
		  }

		  // Mix in string seed, then discard an initial batch of 64 values.
		  for (var k = 0; k < strseed.length + 64; k++) {
		    me.x ^= strseed.charCodeAt(k) | 0;
		    if (k == strseed.length) {
		      me.d = me.x << 10 ^ me.x >>> 4;
		    }
		    me.next();
		  }
		}

		function copy(f, t) {
		  t.x = f.x;
		  t.y = f.y;
		  t.z = f.z;
		  t.w = f.w;
		  t.v = f.v;
		  t.d = f.d;
		  return t;
		}

		function impl(seed, opts) {
		  var xg = new XorGen(seed),
		      state = opts && opts.state,
		      prng = function() { return (xg.next() >>> 0) / 0x100000000; };
		  prng.double = function() {
		    do {
		      var top = xg.next() >>> 11,
		          bot = (xg.next() >>> 0) / 0x100000000,
		          result = (top + bot) / (1 << 21);
		    } while (result === 0);
		    return result;
		  };
		  prng.int32 = xg.next;
		  prng.quick = prng;
		  if (state) {
		    if (typeof(state) == 'object') copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.xorwow = impl;
		}

		})(
		  xorwow,
		  module); 
	} (xorwow$1));
	return xorwow$1.exports;
}

var xorshift7$1 = {exports: {}};

var xorshift7 = xorshift7$1.exports;

var hasRequiredXorshift7;

function requireXorshift7 () {
	if (hasRequiredXorshift7) return xorshift7$1.exports;
	hasRequiredXorshift7 = 1;
	(function (module) {
		// A Javascript implementaion of the "xorshift7" algorithm by
		// François Panneton and Pierre L'ecuyer:
		// "On the Xorgshift Random Number Generators"
		// http://saluc.engr.uconn.edu/refs/crypto/rng/panneton05onthexorshift.pdf

		(function(global, module, define) {

		function XorGen(seed) {
		  var me = this;

		  // Set up generator function.
		  me.next = function() {
		    // Update xor generator.
		    var X = me.x, i = me.i, t, v;
		    t = X[i]; t ^= (t >>> 7); v = t ^ (t << 24);
		    t = X[(i + 1) & 7]; v ^= t ^ (t >>> 10);
		    t = X[(i + 3) & 7]; v ^= t ^ (t >>> 3);
		    t = X[(i + 4) & 7]; v ^= t ^ (t << 7);
		    t = X[(i + 7) & 7]; t = t ^ (t << 13); v ^= t ^ (t << 9);
		    X[i] = v;
		    me.i = (i + 1) & 7;
		    return v;
		  };

		  function init(me, seed) {
		    var j, X = [];

		    if (seed === (seed | 0)) {
		      // Seed state array using a 32-bit integer.
		      X[0] = seed;
		    } else {
		      // Seed state using a string.
		      seed = '' + seed;
		      for (j = 0; j < seed.length; ++j) {
		        X[j & 7] = (X[j & 7] << 15) ^
		            (seed.charCodeAt(j) + X[(j + 1) & 7] << 13);
		      }
		    }
		    // Enforce an array length of 8, not all zeroes.
		    while (X.length < 8) X.push(0);
		    for (j = 0; j < 8 && X[j] === 0; ++j);
		    if (j == 8) X[7] = -1; else X[j];

		    me.x = X;
		    me.i = 0;

		    // Discard an initial 256 values.
		    for (j = 256; j > 0; --j) {
		      me.next();
		    }
		  }

		  init(me, seed);
		}

		function copy(f, t) {
		  t.x = f.x.slice();
		  t.i = f.i;
		  return t;
		}

		function impl(seed, opts) {
		  if (seed == null) seed = +(new Date);
		  var xg = new XorGen(seed),
		      state = opts && opts.state,
		      prng = function() { return (xg.next() >>> 0) / 0x100000000; };
		  prng.double = function() {
		    do {
		      var top = xg.next() >>> 11,
		          bot = (xg.next() >>> 0) / 0x100000000,
		          result = (top + bot) / (1 << 21);
		    } while (result === 0);
		    return result;
		  };
		  prng.int32 = xg.next;
		  prng.quick = prng;
		  if (state) {
		    if (state.x) copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.xorshift7 = impl;
		}

		})(
		  xorshift7,
		  module); 
	} (xorshift7$1));
	return xorshift7$1.exports;
}

var xor4096$1 = {exports: {}};

var xor4096 = xor4096$1.exports;

var hasRequiredXor4096;

function requireXor4096 () {
	if (hasRequiredXor4096) return xor4096$1.exports;
	hasRequiredXor4096 = 1;
	(function (module) {
		// A Javascript implementaion of Richard Brent's Xorgens xor4096 algorithm.
		//
		// This fast non-cryptographic random number generator is designed for
		// use in Monte-Carlo algorithms. It combines a long-period xorshift
		// generator with a Weyl generator, and it passes all common batteries
		// of stasticial tests for randomness while consuming only a few nanoseconds
		// for each prng generated.  For background on the generator, see Brent's
		// paper: "Some long-period random number generators using shifts and xors."
		// http://arxiv.org/pdf/1004.3115v1.pdf
		//
		// Usage:
		//
		// var xor4096 = require('xor4096');
		// random = xor4096(1);                        // Seed with int32 or string.
		// assert.equal(random(), 0.1520436450538547); // (0, 1) range, 53 bits.
		// assert.equal(random.int32(), 1806534897);   // signed int32, 32 bits.
		//
		// For nonzero numeric keys, this impelementation provides a sequence
		// identical to that by Brent's xorgens 3 implementaion in C.  This
		// implementation also provides for initalizing the generator with
		// string seeds, or for saving and restoring the state of the generator.
		//
		// On Chrome, this prng benchmarks about 2.1 times slower than
		// Javascript's built-in Math.random().

		(function(global, module, define) {

		function XorGen(seed) {
		  var me = this;

		  // Set up generator function.
		  me.next = function() {
		    var w = me.w,
		        X = me.X, i = me.i, t, v;
		    // Update Weyl generator.
		    me.w = w = (w + 0x61c88647) | 0;
		    // Update xor generator.
		    v = X[(i + 34) & 127];
		    t = X[i = ((i + 1) & 127)];
		    v ^= v << 13;
		    t ^= t << 17;
		    v ^= v >>> 15;
		    t ^= t >>> 12;
		    // Update Xor generator array state.
		    v = X[i] = v ^ t;
		    me.i = i;
		    // Result is the combination.
		    return (v + (w ^ (w >>> 16))) | 0;
		  };

		  function init(me, seed) {
		    var t, v, i, j, w, X = [], limit = 128;
		    if (seed === (seed | 0)) {
		      // Numeric seeds initialize v, which is used to generates X.
		      v = seed;
		      seed = null;
		    } else {
		      // String seeds are mixed into v and X one character at a time.
		      seed = seed + '\0';
		      v = 0;
		      limit = Math.max(limit, seed.length);
		    }
		    // Initialize circular array and weyl value.
		    for (i = 0, j = -32; j < limit; ++j) {
		      // Put the unicode characters into the array, and shuffle them.
		      if (seed) v ^= seed.charCodeAt((j + 32) % seed.length);
		      // After 32 shuffles, take v as the starting w value.
		      if (j === 0) w = v;
		      v ^= v << 10;
		      v ^= v >>> 15;
		      v ^= v << 4;
		      v ^= v >>> 13;
		      if (j >= 0) {
		        w = (w + 0x61c88647) | 0;     // Weyl.
		        t = (X[j & 127] ^= (v + w));  // Combine xor and weyl to init array.
		        i = (0 == t) ? i + 1 : 0;     // Count zeroes.
		      }
		    }
		    // We have detected all zeroes; make the key nonzero.
		    if (i >= 128) {
		      X[(seed && seed.length || 0) & 127] = -1;
		    }
		    // Run the generator 512 times to further mix the state before using it.
		    // Factoring this as a function slows the main generator, so it is just
		    // unrolled here.  The weyl generator is not advanced while warming up.
		    i = 127;
		    for (j = 4 * 128; j > 0; --j) {
		      v = X[(i + 34) & 127];
		      t = X[i = ((i + 1) & 127)];
		      v ^= v << 13;
		      t ^= t << 17;
		      v ^= v >>> 15;
		      t ^= t >>> 12;
		      X[i] = v ^ t;
		    }
		    // Storing state as object members is faster than using closure variables.
		    me.w = w;
		    me.X = X;
		    me.i = i;
		  }

		  init(me, seed);
		}

		function copy(f, t) {
		  t.i = f.i;
		  t.w = f.w;
		  t.X = f.X.slice();
		  return t;
		}
		function impl(seed, opts) {
		  if (seed == null) seed = +(new Date);
		  var xg = new XorGen(seed),
		      state = opts && opts.state,
		      prng = function() { return (xg.next() >>> 0) / 0x100000000; };
		  prng.double = function() {
		    do {
		      var top = xg.next() >>> 11,
		          bot = (xg.next() >>> 0) / 0x100000000,
		          result = (top + bot) / (1 << 21);
		    } while (result === 0);
		    return result;
		  };
		  prng.int32 = xg.next;
		  prng.quick = prng;
		  if (state) {
		    if (state.X) copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.xor4096 = impl;
		}

		})(
		  xor4096,                                     // window object or global
		  module); 
	} (xor4096$1));
	return xor4096$1.exports;
}

var tychei$1 = {exports: {}};

var tychei = tychei$1.exports;

var hasRequiredTychei;

function requireTychei () {
	if (hasRequiredTychei) return tychei$1.exports;
	hasRequiredTychei = 1;
	(function (module) {
		// A Javascript implementaion of the "Tyche-i" prng algorithm by
		// Samuel Neves and Filipe Araujo.
		// See https://eden.dei.uc.pt/~sneves/pubs/2011-snfa2.pdf

		(function(global, module, define) {

		function XorGen(seed) {
		  var me = this, strseed = '';

		  // Set up generator function.
		  me.next = function() {
		    var b = me.b, c = me.c, d = me.d, a = me.a;
		    b = (b << 25) ^ (b >>> 7) ^ c;
		    c = (c - d) | 0;
		    d = (d << 24) ^ (d >>> 8) ^ a;
		    a = (a - b) | 0;
		    me.b = b = (b << 20) ^ (b >>> 12) ^ c;
		    me.c = c = (c - d) | 0;
		    me.d = (d << 16) ^ (c >>> 16) ^ a;
		    return me.a = (a - b) | 0;
		  };

		  /* The following is non-inverted tyche, which has better internal
		   * bit diffusion, but which is about 25% slower than tyche-i in JS.
		  me.next = function() {
		    var a = me.a, b = me.b, c = me.c, d = me.d;
		    a = (me.a + me.b | 0) >>> 0;
		    d = me.d ^ a; d = d << 16 ^ d >>> 16;
		    c = me.c + d | 0;
		    b = me.b ^ c; b = b << 12 ^ d >>> 20;
		    me.a = a = a + b | 0;
		    d = d ^ a; me.d = d = d << 8 ^ d >>> 24;
		    me.c = c = c + d | 0;
		    b = b ^ c;
		    return me.b = (b << 7 ^ b >>> 25);
		  }
		  */

		  me.a = 0;
		  me.b = 0;
		  me.c = 2654435769 | 0;
		  me.d = 1367130551;

		  if (seed === Math.floor(seed)) {
		    // Integer seed.
		    me.a = (seed / 0x100000000) | 0;
		    me.b = seed | 0;
		  } else {
		    // String seed.
		    strseed += seed;
		  }

		  // Mix in string seed, then discard an initial batch of 64 values.
		  for (var k = 0; k < strseed.length + 20; k++) {
		    me.b ^= strseed.charCodeAt(k) | 0;
		    me.next();
		  }
		}

		function copy(f, t) {
		  t.a = f.a;
		  t.b = f.b;
		  t.c = f.c;
		  t.d = f.d;
		  return t;
		}
		function impl(seed, opts) {
		  var xg = new XorGen(seed),
		      state = opts && opts.state,
		      prng = function() { return (xg.next() >>> 0) / 0x100000000; };
		  prng.double = function() {
		    do {
		      var top = xg.next() >>> 11,
		          bot = (xg.next() >>> 0) / 0x100000000,
		          result = (top + bot) / (1 << 21);
		    } while (result === 0);
		    return result;
		  };
		  prng.int32 = xg.next;
		  prng.quick = prng;
		  if (state) {
		    if (typeof(state) == 'object') copy(state, xg);
		    prng.state = function() { return copy(xg, {}); };
		  }
		  return prng;
		}

		if (module && module.exports) {
		  module.exports = impl;
		} else {
		  this.tychei = impl;
		}

		})(
		  tychei,
		  module); 
	} (tychei$1));
	return tychei$1.exports;
}

var seedrandom$3 = {exports: {}};

/*
Copyright 2019 David Bau.

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

*/
var seedrandom$2 = seedrandom$3.exports;

var hasRequiredSeedrandom$1;

function requireSeedrandom$1 () {
	if (hasRequiredSeedrandom$1) return seedrandom$3.exports;
	hasRequiredSeedrandom$1 = 1;
	(function (module) {
		(function (global, pool, math) {
		//
		// The following constants are related to IEEE 754 limits.
		//

		var width = 256,        // each RC4 output is 0 <= x < 256
		    chunks = 6,         // at least six RC4 outputs for each double
		    digits = 52,        // there are 52 significant digits in a double
		    rngname = 'random', // rngname: name for Math.random and Math.seedrandom
		    startdenom = math.pow(width, chunks),
		    significance = math.pow(2, digits),
		    overflow = significance * 2,
		    mask = width - 1,
		    nodecrypto;         // node.js crypto module, initialized at the bottom.

		//
		// seedrandom()
		// This is the seedrandom function described above.
		//
		function seedrandom(seed, options, callback) {
		  var key = [];
		  options = (options == true) ? { entropy: true } : (options || {});

		  // Flatten the seed string or build one from local entropy if needed.
		  var shortseed = mixkey(flatten(
		    options.entropy ? [seed, tostring(pool)] :
		    (seed == null) ? autoseed() : seed, 3), key);

		  // Use the seed to initialize an ARC4 generator.
		  var arc4 = new ARC4(key);

		  // This function returns a random double in [0, 1) that contains
		  // randomness in every bit of the mantissa of the IEEE 754 value.
		  var prng = function() {
		    var n = arc4.g(chunks),             // Start with a numerator n < 2 ^ 48
		        d = startdenom,                 //   and denominator d = 2 ^ 48.
		        x = 0;                          //   and no 'extra last byte'.
		    while (n < significance) {          // Fill up all significant digits by
		      n = (n + x) * width;              //   shifting numerator and
		      d *= width;                       //   denominator and generating a
		      x = arc4.g(1);                    //   new least-significant-byte.
		    }
		    while (n >= overflow) {             // To avoid rounding up, before adding
		      n /= 2;                           //   last byte, shift everything
		      d /= 2;                           //   right using integer math until
		      x >>>= 1;                         //   we have exactly the desired bits.
		    }
		    return (n + x) / d;                 // Form the number within [0, 1).
		  };

		  prng.int32 = function() { return arc4.g(4) | 0; };
		  prng.quick = function() { return arc4.g(4) / 0x100000000; };
		  prng.double = prng;

		  // Mix the randomness into accumulated entropy.
		  mixkey(tostring(arc4.S), pool);

		  // Calling convention: what to return as a function of prng, seed, is_math.
		  return (options.pass || callback ||
		      function(prng, seed, is_math_call, state) {
		        if (state) {
		          // Load the arc4 state from the given state if it has an S array.
		          if (state.S) { copy(state, arc4); }
		          // Only provide the .state method if requested via options.state.
		          prng.state = function() { return copy(arc4, {}); };
		        }

		        // If called as a method of Math (Math.seedrandom()), mutate
		        // Math.random because that is how seedrandom.js has worked since v1.0.
		        if (is_math_call) { math[rngname] = prng; return seed; }

		        // Otherwise, it is a newer calling convention, so return the
		        // prng directly.
		        else return prng;
		      })(
		  prng,
		  shortseed,
		  'global' in options ? options.global : (this == math),
		  options.state);
		}

		//
		// ARC4
		//
		// An ARC4 implementation.  The constructor takes a key in the form of
		// an array of at most (width) integers that should be 0 <= x < (width).
		//
		// The g(count) method returns a pseudorandom integer that concatenates
		// the next (count) outputs from ARC4.  Its return value is a number x
		// that is in the range 0 <= x < (width ^ count).
		//
		function ARC4(key) {
		  var t, keylen = key.length,
		      me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];

		  // The empty key [] is treated as [0].
		  if (!keylen) { key = [keylen++]; }

		  // Set up S using the standard key scheduling algorithm.
		  while (i < width) {
		    s[i] = i++;
		  }
		  for (i = 0; i < width; i++) {
		    s[i] = s[j = mask & (j + key[i % keylen] + (t = s[i]))];
		    s[j] = t;
		  }

		  // The "g" method returns the next (count) outputs as one number.
		  (me.g = function(count) {
		    // Using instance members instead of closure state nearly doubles speed.
		    var t, r = 0,
		        i = me.i, j = me.j, s = me.S;
		    while (count--) {
		      t = s[i = mask & (i + 1)];
		      r = r * width + s[mask & ((s[i] = s[j = mask & (j + t)]) + (s[j] = t))];
		    }
		    me.i = i; me.j = j;
		    return r;
		    // For robust unpredictability, the function call below automatically
		    // discards an initial batch of values.  This is called RC4-drop[256].
		    // See http://google.com/search?q=rsa+fluhrer+response&btnI
		  })(width);
		}

		//
		// copy()
		// Copies internal state of ARC4 to or from a plain object.
		//
		function copy(f, t) {
		  t.i = f.i;
		  t.j = f.j;
		  t.S = f.S.slice();
		  return t;
		}
		//
		// flatten()
		// Converts an object tree to nested arrays of strings.
		//
		function flatten(obj, depth) {
		  var result = [], typ = (typeof obj), prop;
		  if (depth && typ == 'object') {
		    for (prop in obj) {
		      try { result.push(flatten(obj[prop], depth - 1)); } catch (e) {}
		    }
		  }
		  return (result.length ? result : typ == 'string' ? obj : obj + '\0');
		}

		//
		// mixkey()
		// Mixes a string seed into a key that is an array of integers, and
		// returns a shortened string seed that is equivalent to the result key.
		//
		function mixkey(seed, key) {
		  var stringseed = seed + '', smear, j = 0;
		  while (j < stringseed.length) {
		    key[mask & j] =
		      mask & ((smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++));
		  }
		  return tostring(key);
		}

		//
		// autoseed()
		// Returns an object for autoseeding, using window.crypto and Node crypto
		// module if available.
		//
		function autoseed() {
		  try {
		    var out;
		    if (nodecrypto && (out = nodecrypto.randomBytes)) {
		      // The use of 'out' to remember randomBytes makes tight minified code.
		      out = out(width);
		    } else {
		      out = new Uint8Array(width);
		      (global.crypto || global.msCrypto).getRandomValues(out);
		    }
		    return tostring(out);
		  } catch (e) {
		    var browser = global.navigator,
		        plugins = browser && browser.plugins;
		    return [+new Date, global, plugins, global.screen, tostring(pool)];
		  }
		}

		//
		// tostring()
		// Converts an array of charcodes to a string
		//
		function tostring(a) {
		  return String.fromCharCode.apply(0, a);
		}

		//
		// When seedrandom.js is loaded, we immediately mix a few bits
		// from the built-in RNG into the entropy pool.  Because we do
		// not want to interfere with deterministic PRNG state later,
		// seedrandom will not call math.random on its own again after
		// initialization.
		//
		mixkey(math.random(), pool);

		//
		// Nodejs and AMD support: export the implementation as a module using
		// either convention.
		//
		if (module.exports) {
		  module.exports = seedrandom;
		  // When in node.js, try using crypto package for autoseeding.
		  try {
		    nodecrypto = require('crypto');
		  } catch (ex) {}
		} else {
		  // When included as a plain script, set up Math.seedrandom global.
		  math['seed' + rngname] = seedrandom;
		}


		// End anonymous scope, and pass initial values.
		})(
		  // global: `self` in browsers (including strict mode and web workers),
		  // otherwise `this` in Node and other environments
		  (typeof self !== 'undefined') ? self : seedrandom$2,
		  [],     // pool: entropy pool starts empty
		  Math    // math: package containing random, pow, and seedrandom
		); 
	} (seedrandom$3));
	return seedrandom$3.exports;
}

var seedrandom$1;
var hasRequiredSeedrandom;

function requireSeedrandom () {
	if (hasRequiredSeedrandom) return seedrandom$1;
	hasRequiredSeedrandom = 1;
	// A library of seedable RNGs implemented in Javascript.
	//
	// Usage:
	//
	// var seedrandom = require('seedrandom');
	// var random = seedrandom(1); // or any seed.
	// var x = random();       // 0 <= x < 1.  Every bit is random.
	// var x = random.quick(); // 0 <= x < 1.  32 bits of randomness.

	// alea, a 53-bit multiply-with-carry generator by Johannes Baagøe.
	// Period: ~2^116
	// Reported to pass all BigCrush tests.
	var alea = requireAlea();

	// xor128, a pure xor-shift generator by George Marsaglia.
	// Period: 2^128-1.
	// Reported to fail: MatrixRank and LinearComp.
	var xor128 = requireXor128();

	// xorwow, George Marsaglia's 160-bit xor-shift combined plus weyl.
	// Period: 2^192-2^32
	// Reported to fail: CollisionOver, SimpPoker, and LinearComp.
	var xorwow = requireXorwow();

	// xorshift7, by François Panneton and Pierre L'ecuyer, takes
	// a different approach: it adds robustness by allowing more shifts
	// than Marsaglia's original three.  It is a 7-shift generator
	// with 256 bits, that passes BigCrush with no systmatic failures.
	// Period 2^256-1.
	// No systematic BigCrush failures reported.
	var xorshift7 = requireXorshift7();

	// xor4096, by Richard Brent, is a 4096-bit xor-shift with a
	// very long period that also adds a Weyl generator. It also passes
	// BigCrush with no systematic failures.  Its long period may
	// be useful if you have many generators and need to avoid
	// collisions.
	// Period: 2^4128-2^32.
	// No systematic BigCrush failures reported.
	var xor4096 = requireXor4096();

	// Tyche-i, by Samuel Neves and Filipe Araujo, is a bit-shifting random
	// number generator derived from ChaCha, a modern stream cipher.
	// https://eden.dei.uc.pt/~sneves/pubs/2011-snfa2.pdf
	// Period: ~2^127
	// No systematic BigCrush failures reported.
	var tychei = requireTychei();

	// The original ARC4-based prng included in this library.
	// Period: ~2^1600
	var sr = requireSeedrandom$1();

	sr.alea = alea;
	sr.xor128 = xor128;
	sr.xorwow = xorwow;
	sr.xorshift7 = xorshift7;
	sr.xor4096 = xor4096;
	sr.tychei = tychei;

	seedrandom$1 = sr;
	return seedrandom$1;
}

var seedrandomExports = requireSeedrandom();
var seedrandom = /*@__PURE__*/getDefaultExportFromCjs(seedrandomExports);

function stream(label) {
  return seedrandom.alea(label);
}
function epochOrder(seed, epoch, count) {
  return shuffle(
    Uint32Array.from({ length: count }, (_, index) => index),
    stream(`${seed}/epoch_${epoch}`)
  );
}
function shuffle(order, next) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const LN_2 = 0.6931471805599453;
const TERMS = 12;
function logarithm(x) {
  let m = x;
  let exponent = 0;
  for (; m > Math.SQRT2; m /= 2) exponent++;
  for (; m < Math.SQRT1_2; m *= 2) exponent--;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return exponent * LN_2 + 2 * s * sum;
}

const CENTRE = [
  [
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  ],
  [
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  ]
];
const MIDDLE = [
  [
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    7745450142783414e-19
  ],
  [
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    5475938084995345e-19,
    10507500716444169e-25
  ]
];
const TAIL = [
  [
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    27115555687434876e-21,
    20103343992922881e-23
  ],
  [
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    7868691311456133e-19,
    18463183175100548e-21,
    1421511758316446e-22,
    20442631033899397e-31
  ]
];
function normalQuantile(probability) {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const root = Math.sqrt(-logarithm(q < 0 ? probability : 1 - probability));
  const distance = root <= 5 ? ratio(MIDDLE, root - 1.6) : ratio(TAIL, root - 5);
  return q < 0 ? -distance : distance;
}
function ratio([above, below], x) {
  return horner(above, x) / horner(below, x);
}
function horner(coefficients, x) {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function sizeOf({ shape }) {
  return shape.reduce((product, size) => product * size, 1);
}

const CUT = 0.022750131948179195;
const TRUNCATED_DEVIATION = 0.8796256610342398;
const HALF_STEP = 2 ** -33;
function initialise(label, spec, initializer) {
  const values = new Float32Array(sizeOf(spec));
  const next = stream(label);
  const value = distribution(initializer, spec.shape);
  for (let index = 0; index < values.length; index++) values[index] = value(next);
  return values;
}
function distribution(initializer, shape) {
  switch (initializer.class_name) {
    case "Zeros":
      return () => 0;
    case "Ones":
      return () => 1;
    case "Constant": {
      const { value } = initializer.config;
      return () => value;
    }
    case "RandomUniform":
      return uniform(initializer.config.minval, initializer.config.maxval);
    case "RandomNormal": {
      const { mean, stddev } = initializer.config;
      return (next) => mean + stddev * normalQuantile(next() + HALF_STEP);
    }
    case "TruncatedNormal":
      return truncated(initializer.config.mean, initializer.config.stddev);
    case "VarianceScaling": {
      const { scale, mode, distribution: form } = initializer.config;
      const variance = scale / fans(shape)[mode];
      if (form === "truncated_normal") return truncated(0, Math.sqrt(variance) / TRUNCATED_DEVIATION);
      const limit = Math.sqrt(3 * variance);
      return uniform(-limit, limit);
    }
  }
}
function uniform(least, most) {
  return (next) => least + (most - least) * next();
}
function truncated(mean, deviation) {
  return (next) => mean + deviation * normalQuantile(CUT + (1 - 2 * CUT) * (next() + HALF_STEP));
}
function fans(shape) {
  const window = shape.slice(0, -2).reduce((product, side) => product * side, 1);
  const fan_out = window * (shape.at(-1) ?? 1);
  const fan_in = window * (shape.at(-2) ?? shape.at(-1) ?? 1);
  return { fan_in, fan_out, fan_avg: (fan_in + fan_out) / 2 };
}

const value = union([
  string(),
  number(),
  boolean(),
  array(int().nullable()),
  object({ class_name: string(), config: record(string(), union([number(), string()])) })
]);
const fields = record(string(), value);
const definitionSchema = object({
  class_name: literal("Sequential"),
  config: object({
    name: literal("sequential"),
    layers: array(object({ class_name: string(), config: fields }))
  })
});
function definitionOf(layers) {
  return {
    class_name: "Sequential",
    config: {
      name: "sequential",
      layers: layers.map(({ layer: { class_name, config }, input }, index) => ({
        class_name,
        config: fields.parse({
          ...index === 0 ? { batch_input_shape: [null, ...input] } : {},
          ...config
        })
      }))
    }
  };
}
function definitionDigest(definition) {
  return digest(Buffer.from(JSON.stringify(definition)));
}

const MAX_LAYERS = 17;
const MAX_UNITS = 16384;
const GLOROT = {
  class_name: "VarianceScaling",
  config: { scale: 1, mode: "fan_avg", distribution: "uniform" }
};
const ZEROS = { class_name: "Zeros", config: {} };
function denseTopology(sizes) {
  const dense = sizes.map((units, index) => ({
    class_name: "Dense",
    config: {
      name: `dense_${index + 1}`,
      units,
      activation: index === sizes.length - 1 ? "softmax" : "relu",
      use_bias: true,
      kernel_initializer: GLOROT,
      bias_initializer: ZEROS
    }
  }));
  return { inputShape: null, layers: [{ class_name: "Flatten", config: { name: "flatten" } }, ...dense] };
}
function denseLayers(layers) {
  const computing = layers.filter(({ layer }) => layer.class_name !== "Flatten");
  if (computing.length > MAX_LAYERS) return null;
  const dense = [];
  for (const [index, { layer, input }] of computing.entries()) {
    if (layer.class_name !== "Dense" || !layer.config.use_bias || layer.config.units > MAX_UNITS) return null;
    const activation = index === computing.length - 1 ? "softmax" : "relu";
    if (layer.config.activation !== activation) return null;
    dense.push({ name: layer.config.name, inputs: input[0] ?? 0, units: layer.config.units, activation });
  }
  return dense;
}
function fusedLayers({ dense }, optimizer) {
  return optimizer === "adam" ? dense : null;
}

function weightsOf(layer, input) {
  const weight = (name, shape, initializer, isTrained = true) => ({
    name: `${layer.config.name}/${name}`,
    shape,
    initializer,
    isTrained
  });
  const channels = input.at(-1) ?? 0;
  switch (layer.class_name) {
    case "Dense": {
      const { units, use_bias, kernel_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight("bias", [units], bias_initializer)] : [];
      return [weight("kernel", [channels, units], kernel_initializer), ...bias];
    }
    case "Conv2D": {
      const { filters, kernel_size, use_bias, kernel_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight("bias", [filters], bias_initializer)] : [];
      return [weight("kernel", [...kernel_size, channels, filters], kernel_initializer), ...bias];
    }
    case "DepthwiseConv2D": {
      const { kernel_size, depth_multiplier, use_bias, depthwise_initializer, bias_initializer } = layer.config;
      const bias = use_bias ? [weight("bias", [channels * depth_multiplier], bias_initializer)] : [];
      return [weight("depthwise_kernel", [...kernel_size, channels, depth_multiplier], depthwise_initializer), ...bias];
    }
    case "SeparableConv2D": {
      const { filters, kernel_size, depth_multiplier, use_bias, bias_initializer } = layer.config;
      const { depthwise_initializer, pointwise_initializer } = layer.config;
      return [
        weight("depthwise_kernel", [...kernel_size, channels, depth_multiplier], depthwise_initializer),
        weight("pointwise_kernel", [1, 1, channels * depth_multiplier, filters], pointwise_initializer),
        ...use_bias ? [weight("bias", [filters], bias_initializer)] : []
      ];
    }
    case "BatchNormalization": {
      return [
        weight("gamma", [channels], layer.config.gamma_initializer),
        weight("beta", [channels], layer.config.beta_initializer),
        weight("moving_mean", [channels], layer.config.moving_mean_initializer, false),
        weight("moving_variance", [channels], layer.config.moving_variance_initializer, false)
      ];
    }
    case "Activation":
    case "AveragePooling2D":
    case "Dropout":
    case "Flatten":
    case "GlobalAveragePooling2D":
    case "MaxPooling2D":
    case "ReLU":
    case "Reshape":
    case "Softmax":
      return [];
  }
}

const MAX_WEIGHTS = 2 ** 24;
const MAX_OUTPUTS = 2 ** 24;
function shapeLayers({ inputShape, layers }, image, file) {
  let input = inputOf(inputShape, image, file);
  let weights = 0;
  let outputs = 0;
  return layers.map((given) => {
    const layer = withLastAxis(given, input, file);
    const output = outputOf(layer, input, file);
    const shaped = { layer, input, output, weights: weightsOf(layer, input) };
    weights += shaped.weights.reduce((sum, weight) => sum + sizeOf(weight), 0);
    outputs += count(output);
    if (weights > MAX_WEIGHTS) throw refused(layer, file, `brings the model to more than ${MAX_WEIGHTS} weights`);
    if (outputs > MAX_OUTPUTS) {
      throw refused(layer, file, `brings the outputs of all layers to more than ${MAX_OUTPUTS} numbers an image`);
    }
    input = output;
    return shaped;
  });
}
function weightSpecs(layers) {
  const all = layers.flatMap(({ weights }) => weights);
  return [...all.filter(({ isTrained }) => isTrained), ...all.filter(({ isTrained }) => !isTrained)];
}
function count(shape) {
  return shape.reduce((product, side) => product * side, 1);
}
function inputOf(given, image, file) {
  const { rows, columns, channels } = image;
  const full = [rows, columns, channels];
  if (given === null) return full;
  if ([full, kerasShape(image)].some((shape) => String(shape) === String(given))) return given;
  throw new Refusal(`${file}: the model takes images of ${shown(given)}, but those of the data are ${shown(full)}.`);
}
function withLastAxis(layer, input, file) {
  if (layer.class_name !== "BatchNormalization" && layer.class_name !== "Softmax") return layer;
  const { axis } = layer.config;
  if (axis !== -1 && axis !== input.length) {
    throw refused(layer, file, `'axis' must be -1 or ${input.length}, the last one, but is ${axis}`);
  }
  return layer.class_name === "Softmax" ? { ...layer, config: { ...layer.config, axis: -1 } } : { ...layer, config: { ...layer.config, axis: -1 } };
}
function outputOf(layer, input, file) {
  switch (layer.class_name) {
    case "Flatten":
      return [count(input)];
    case "Reshape":
      return reshaped(layer, layer.config.target_shape, input, file);
    case "Dense":
      if (input.length !== 1) {
        throw refused(layer, file, `must take a flat input, but takes ${shown(input)}: put a Flatten before it`);
      }
      return [layer.config.units];
    case "Conv2D":
    case "SeparableConv2D":
      return [...windows(layer, layer.config.kernel_size, layer.config, input, file), layer.config.filters];
    case "DepthwiseConv2D": {
      const sides = windows(layer, layer.config.kernel_size, layer.config, input, file);
      return [...sides, (input[2] ?? 0) * layer.config.depth_multiplier];
    }
    case "MaxPooling2D":
    case "AveragePooling2D":
      return [...windows(layer, layer.config.pool_size, layer.config, input, file), input[2] ?? 0];
    case "GlobalAveragePooling2D":
      return [threeOf(layer, input, file)[2]];
    case "Activation":
    case "ReLU":
    case "Softmax":
    case "BatchNormalization":
    case "Dropout":
      return input;
  }
}
function reshaped(layer, target, input, file) {
  const known = count(target.filter((side) => side !== -1));
  const output = target.map((side) => side === -1 ? count(input) / known : side);
  if (output.every(Number.isInteger) && count(output) === count(input)) return output;
  throw refused(layer, file, `cannot make ${shown(target)} of ${shown(input)}`);
}
function windows(layer, size, { strides, padding }, input, file) {
  const [rows, columns] = threeOf(layer, input, file);
  const along = (side, width, stride) => padding === "same" ? Math.ceil(side / stride) : Math.floor((side - width) / stride) + 1;
  const output = [along(rows, size[0], strides[0]), along(columns, size[1], strides[1])];
  if (output[0] >= 1 && output[1] >= 1) return output;
  throw refused(layer, file, `has windows of ${shown(size)}, but takes only ${rows} \xD7 ${columns}`);
}
function threeOf(layer, input, file) {
  const [rows, columns, channels] = input;
  if (rows === void 0 || columns === void 0 || channels === void 0) {
    throw refused(layer, file, `must take rows, columns and channels, but takes ${shown(input)}`);
  }
  return [rows, columns, channels];
}
function refused({ class_name, config }, file, reason) {
  return new Refusal(`${file}: layer '${config.name}' (${class_name}) ${reason}.`);
}
function shown(shape) {
  return shape.join(" \xD7 ");
}

function defineModel(network, seed, dataset) {
  const { rows, columns, channels } = dataset.train;
  const imageShape = { rows, columns, channels };
  const file = isFile(network) ? network.path : "Input 'hidden-units'";
  const topology = isFile(network) ? network.topology : hiddenLayers(network, dataset);
  const layers = shapeLayers(topology, imageShape, file);
  refuseOtherOutput(layers, dataset.classes, file);
  const defined = { imageShape, layers, definition: definitionOf(layers), isFromFile: isFile(network) };
  return seeded({ ...defined, dense: denseLayers(layers), weights: weightSpecs(layers) }, seed);
}
function seeded(network, seed) {
  const initialWeights = network.weights.map((spec) => initialise(`${seed}/${spec.name}`, spec, spec.initializer));
  return { ...network, initialWeights, seed };
}
function hiddenLayers(hiddenUnits, { classes, train }) {
  const sizes = [...hiddenUnits, classes];
  const inputs = [bytesPerImage(train), ...hiddenUnits];
  const weights = sizes.reduce((sum, units, index) => sum + ((inputs[index] ?? 0) + 1) * units, 0);
  if (weights <= MAX_WEIGHTS) return { ...denseTopology(sizes), inputShape: kerasShape(train) };
  throw new Refusal(
    `Input 'hidden-units' must give a model of at most ${MAX_WEIGHTS} weights, but '${hiddenUnits.join(",")}' on images of ${train.rows} \xD7 ${train.columns} pixels has ${weights}.`
  );
}
function isFile(network) {
  return "topology" in network;
}
function refuseOtherOutput(layers, classes, file) {
  const last = layers.at(-1);
  if (last === void 0) throw new Refusal(`${file}: the model has no layers.`);
  const { layer, output } = last;
  const demand = `${file}: the last layer, '${layer.config.name}' (${layer.class_name}), must be a softmax over the ${classes} classes of the data, but`;
  if (!isSoftmax(layer)) {
    const activation = "activation" in layer.config ? `has the activation '${layer.config.activation}'` : "is none";
    throw new Refusal(`${demand} ${activation}.`);
  }
  if (output.length !== 1 || output[0] !== classes) throw new Refusal(`${demand} gives ${output.join(" \xD7 ")}.`);
}
function isSoftmax({ class_name, config }) {
  return class_name === "Softmax" || "activation" in config && config.activation === "softmax";
}

const VERDICTS = ["inconclusive", "diverged", "within-tolerance", "reproduced"];
function worstVerdict(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "";
}
const PASSING = {
  exact: ["reproduced"],
  tolerance: ["reproduced", "within-tolerance"],
  report: VERDICTS
};
function verdictPasses(verdict, reproducibility) {
  return PASSING[reproducibility].includes(verdict);
}

const version = "6.2.1";
var require$$0 = {
	version: version};

export { isAbsent as $, seeded as A, BUNDLED as B, bytesPerImage as C, distPath as D, fusedLayers as E, sizeOf as F, littleEndianFloats as G, shuffle as H, stream as I, assetPath as J, shapeText as K, LOSS as L, numbersAsNames as M, DEFAULT_HIDDEN_UNITS as N, OPTIMIZERS as O, LEARNING_RATES as P, DEFAULT_SEED as Q, Refusal as R, MAX_TRAININGS as S, isFile$1 as T, TENSORFLOW_SOURCES as U, ENGINES as V, COMMENT_MODES as W, canHoldFolder as X, REPRODUCIBILITY as Y, require$$0 as Z, codeOf as _, getAugmentedNamespace as a, definitionSchema as a0, VERDICTS as a1, definitionOf as a2, weightSpecs as a3, shapeLayers as a4, littleEndianBytes as a5, ADAM as a6, PIXEL_VALUES as a7, logarithm as a8, count as a9, readIntact as aa, shortDigest as b, commonjsGlobal as c, defineModel as d, groupBy as e, failInWords as f, getDefaultExportFromCjs as g, sentenceOf as h, isFolder as i, isContained as j, imageAt as k, epochOrder as l, messageOf as m, networkInput as n, digest as o, packageJson as p, weightChecksum as q, refuseDamagedDrawing as r, seedrandomExports as s, optimizerOf as t, areNumbers as u, verdictPasses as v, worstVerdict as w, RECIPE_VERSION as x, kerasShape as y, definitionDigest as z };
