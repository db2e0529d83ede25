import { expect, test } from 'vitest';

import { oneDnnSetting, setUp } from '../src/engine/tensorflow/settings.js';

test.each<[string, Record<string, string>]>([
  ['as shipped', {}],
  ['as shipped', { PATH: '/bin', TF_CPP_MIN_LOG_LEVEL: '0', TF_NUM_INTRAOP_THREADS: '3', OMP_NUM_THREADS: '2' }],
  ['as shipped', { ONEDNN_VERBOSE: '1', DNNL_VERBOSE: '2', ONEDNN_JIT_DUMP: '1' }],
  ['ONEDNN_MAX_CPU_ISA=AVX2', { ONEDNN_MAX_CPU_ISA: 'AVX2', ONEDNN_VERBOSE: '0' }],
  ['TF_ENABLE_ONEDNN_OPTS=0', { TF_ENABLE_ONEDNN_OPTS: '0' }],
  [
    'DNNL_MAX_CPU_ISA=AVX ONEDNN_DEFAULT_FPMATH_MODE=BF16 TF_DISABLE_MKL=1',
    { TF_DISABLE_MKL: '1', ONEDNN_DEFAULT_FPMATH_MODE: 'BF16', DNNL_MAX_CPU_ISA: 'AVX' },
  ],
])('The setting of oneDNN is %j with the variables %j', (setting, variables) => {
  expect(oneDnnSetting(variables)).toBe(setting);
});

test('TensorFlow is told how many threads compute, whatever it was told before, and to report errors alone', () => {
  const environment: NodeJS.ProcessEnv = { TF_NUM_INTRAOP_THREADS: '7' };
  setUp(environment, 2);
  expect(environment).toEqual({ TF_NUM_INTRAOP_THREADS: '2', TF_NUM_INTEROP_THREADS: '2', TF_CPP_MIN_LOG_LEVEL: '2' });
});

test('Who wants to see what TensorFlow reports is not kept from it', () => {
  const environment: NodeJS.ProcessEnv = { TF_CPP_MIN_LOG_LEVEL: '0' };
  setUp(environment, 1);
  expect(environment['TF_CPP_MIN_LOG_LEVEL']).toBe('0');
});
