/** Variables of oneDNN, and of TensorFlow about oneDNN, whatever they are called. */
const ONEDNN = /^(ONEDNN|DNNL)_|_(ONEDNN|MKL)(_|$)/;

/** Those that change what is written or measured and no bit. */
const WITHOUT_INFLUENCE = /_(VERBOSE|VERBOSE_TIMESTAMP|JIT_DUMP|JIT_PROFILE|JITDUMPDIR)$/;

/** What {@link oneDnnSetting} says where nothing is set. */
export const AS_SHIPPED = 'as shipped';

/**
 * How oneDNN, which adds up most of TensorFlow's sums, was told to work: `ONEDNN_MAX_CPU_ISA=AVX2`, several of them
 * sorted and separated by spaces, or `as shipped`.
 *
 * @param environment variables of the process
 */
export function oneDnnSetting(environment: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(environment)
    .filter(([name, value]) => ONEDNN.test(name) && !WITHOUT_INFLUENCE.test(name) && value !== undefined)
    .map(([name, value = '']) => `${name}=${value}`)
    .sort();
  return set.length === 0 ? AS_SHIPPED : set.join(' ');
}

/**
 * Sets what TensorFlow reads while it is loaded: how many threads compute, and that it reports errors alone, unless the
 * user said otherwise.
 */
export function setUp(environment: NodeJS.ProcessEnv, threads: number): void {
  environment['TF_NUM_INTRAOP_THREADS'] = String(threads);
  environment['TF_NUM_INTEROP_THREADS'] = String(threads);
  environment['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
}
