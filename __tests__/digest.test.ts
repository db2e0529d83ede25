import { describe, expect, test } from 'vitest';

import { epochOrder, stream } from '../src/random.js';
import { digest, weightChecksum } from '../src/reproducibility/digest.js';
import { encodeTrace } from '../src/reproducibility/trace.js';
import { glorotUniform } from './support/glorot.js';

describe('a digest', () => {
  test('is SHA-256 of the little-endian bytes of the arrays, one after the other', () => {
    // printf '\x00\x00\x80\x3f\x01\x00\x00\x00\x07' | sha256sum
    expect(digest(Float32Array.of(1), Uint32Array.of(1), Uint8Array.of(7))).toBe(
      'a976de108ea3d1b76d469532828185905d7e240060594b5abaca0e770905e48c',
    );
  });

  test('sees only its part of a larger buffer', () => {
    const whole = Float32Array.of(1, 2, 3);
    expect(digest(whole.subarray(1, 2))).toBe(digest(Float32Array.of(2)));
    expect(digest(whole.subarray(1, 2))).not.toBe(digest(whole));
  });
});

describe('the weight checksum', () => {
  test('is the wrapping sum of the bit patterns', () => {
    // 1.0 is 0x3f800000, −2.0 is 0xc0000000, −0.0 is 0x80000000
    expect(weightChecksum([Float32Array.of(1), Float32Array.of(-2)])).toBe(0xff800000);
    expect(weightChecksum([Float32Array.of(-2, -0)])).toBe(0x40000000);
  });

  test('changes with a single bit', () => {
    const weights = Float32Array.of(0.1, 0.2, 0.3);
    const before = weightChecksum([weights]);
    const bits = new Uint32Array(weights.buffer);
    bits[1] = (bits[1] ?? 0) ^ 1;
    expect(Math.abs(weightChecksum([weights]) - before)).toBe(1);
  });
});

describe('a trace', () => {
  test('is eight little-endian bytes a step: the loss as float32, the checksum as uint32', () => {
    const epochs = [
      { losses: Float32Array.of(1), checksums: Uint32Array.of(0x01020304), correct: 0 },
      { losses: Float32Array.of(-2), checksums: Uint32Array.of(0xfffefdfc), correct: 0 },
    ];
    expect(Buffer.from(encodeTrace(epochs)).toString('hex')).toBe('0000803f04030201000000c0fcfdfeff');
  });
});

describe('a stream', () => {
  test('depends on its label alone', () => {
    const [one, other] = [stream('42/epoch_1'), stream('42/epoch_2')];
    const first = one();
    expect(other()).not.toBe(first);
    expect(stream('42/epoch_1')()).toBe(first);
  });

  test('gives the published order of the first epoch', () => {
    expect(digest(epochOrder(42, 1, 60_000))).toBe('f915dc430a75746c1855ac832f27b61ca41a05e6917abd341c31792f799fc6cc');
  });

  test('gives orders that hold every image once', () => {
    expect([...epochOrder(0, 3, 100)].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  test('gives the published initial weights', () => {
    const weights = [
      glorotUniform('42/dense_1/kernel', 784, 128),
      new Float32Array(128),
      glorotUniform('42/dense_2/kernel', 128, 10),
      new Float32Array(10),
    ];
    expect(digest(...weights)).toBe('1f5307f5c673675474c34c97e3ac0e1e4185f32e017b8550f60242f6bbba6d17');
  });

  test('takes seed 0 as a seed like any other', () => {
    expect([...glorotUniform('0/dense_1/kernel', 2, 2)]).toEqual([...glorotUniform('0/dense_1/kernel', 2, 2)]);
    expect([...glorotUniform('0/dense_1/kernel', 2, 2)]).not.toEqual([...glorotUniform('1/dense_1/kernel', 2, 2)]);
  });
});
