import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { arch, availableParallelism, cpus, endianness, platform, release, totalmem, type } from 'node:os';
import { promisify } from 'node:util';

import type { EngineDescription } from '../engine.js';
import type { Host } from '../host.js';
import type { Leg } from '../inputs/leg.js';
import type { Environment } from './metrics-schema.js';
import { hasWasmSimd } from './wasm-simd.js';

/** Where and with what a training ran: everything that may explain why two runs differ. Nothing in it is compared. */
export async function describeEnvironment(host: Host, engine: EngineDescription, leg: Leg): Promise<Environment> {
  const { environment } = host;
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return {
    os: { platform: platform(), type: type(), release: release() },
    runnerImage: runnerImage(environment['ImageOS'], environment['ImageVersion']),
    cpu: {
      arch: arch(),
      endianness: endianness(),
      model: cpuModel(),
      flags: await cpuFlags(),
      cores: availableParallelism(),
      wasmSimd: await hasWasmSimd(),
    },
    memoryBytes: totalmem(),
    node: process.versions.node,
    v8: process.versions.v8,
    engine: { ...engine },
    timeZone,
    locale,
    run: {
      leg: leg.name,
      job: leg.job,
      matrix: leg.matrix,
      jobIndex: leg.jobIndex,
      jobTotal: leg.jobTotal,
      step: leg.step,
      id: orNull(environment['GITHUB_RUN_ID']),
      attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 0) || null,
      sha: orNull(environment['GITHUB_SHA']),
    },
  };
}

function runnerImage(os: string | undefined, version: string | undefined): Environment['runnerImage'] {
  return os === undefined ? null : { os, version: version ?? '' };
}

function orNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** As the system names it; `null` where it does not, as Linux on Arm. */
function cpuModel(): string | null {
  const model = cpus()[0]?.model.trim();
  return model === undefined || model === '' || model === 'unknown' ? null : model;
}

/**
 * The instruction sets that the CPU reports, sorted; `null` where the system does not tell without a tool.
 *
 * Linux: `flags` (x86) or `Features` (Arm) of /proc/cpuinfo. macOS: sysctl.
 */
async function cpuFlags(): Promise<string[] | null> {
  try {
    if (platform() === 'linux') {
      const text = await readFile('/proc/cpuinfo', 'utf8');
      return words(/^(?:flags|Features)\s*:(.*)$/m.exec(text)?.[1]);
    }
    if (platform() === 'darwin') return words(await macFlags());
  } catch {
    // A system that hides its CPU is not worth failing for.
  }
  return null;
}

async function macFlags(): Promise<string> {
  const { stdout } = await promisify(execFile)('/usr/sbin/sysctl', ['machdep.cpu', 'hw.optional']);
  const intel = [...stdout.matchAll(/^machdep\.cpu\.(?:leaf7_)?features: (.*)$/gm)].map((match) => match[1] ?? '');
  const arm = [...stdout.matchAll(/^hw\.optional\.(?:arm\.)?(\S+): 1$/gm)].map((match) => match[1] ?? '');
  return [...intel, ...arm].join(' ');
}

function words(text: string | undefined): string[] | null {
  const found =
    text
      ?.trim()
      .split(/\s+/)
      .filter((word) => word !== '') ?? [];
  return found.length === 0 ? null : [...new Set(found)].sort();
}
