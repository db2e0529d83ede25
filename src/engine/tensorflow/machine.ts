import { readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';

import { property } from '../../parsed.js';
import { lacking } from './lacking.js';
import { type Wheel, WHEELS } from './wheels.js';

/** What of a machine decides whether TensorFlow's library runs on it. */
export interface Machine {
  /** As Node names them: `linux`, `x64`. */
  readonly platform: string;
  readonly arch: string;
  /** Whether the C library is glibc; musl cannot load what is linked with it. */
  readonly hasGlibc: boolean;
  /** Text of `/proc/cpuinfo`; empty where there is none. */
  readonly cpuInfo: string;
}

/** The machine at hand. */
export async function thisMachine(): Promise<Machine> {
  return {
    platform: platform(),
    arch: arch(),
    hasGlibc: hasGlibc(),
    cpuInfo: platform() === 'linux' ? await readFile('/proc/cpuinfo', 'utf8').catch(() => '') : '',
  };
}

function hasGlibc(): boolean {
  if (platform() !== 'linux') return false;
  // Without it the report asks for the name of every open connection.
  Object.assign(process.report, { excludeNetwork: true });
  return typeof property(property(process.report.getReport(), 'header'), 'glibcVersionRuntime') === 'string';
}

/**
 * The wheel whose library runs on a machine.
 *
 * @throws Refusal naming what the machine is, or has not
 */
export function wheelFor({ platform: system, arch: processor, hasGlibc: isGlibc, cpuInfo }: Machine): Wheel {
  const wheel = WHEELS.get(`${system}-${processor}`);
  if (wheel === undefined) {
    throw lacking(
      `TensorFlow's library is fetched for ${[...WHEELS.keys()].join(' and ')} only, and this machine is ` +
        `${system}-${processor} (with 'tensorflow: workspace' it takes a @tensorflow/tfjs-node of your own)`,
    );
  }
  if (!isGlibc) {
    throw lacking(
      "TensorFlow's library needs the C library glibc, and this system has another one (musl, as in Alpine)",
    );
  }
  const flags = /^flags\s*:(.*)$/m.exec(cpuInfo)?.[1]?.trim().split(/\s+/);
  if (processor === 'x64' && flags !== undefined && !flags.includes('avx')) {
    // It would end the process, in words of its own or none.
    throw lacking("TensorFlow's library needs a processor with AVX, and this machine's has none");
  }
  return wheel;
}
