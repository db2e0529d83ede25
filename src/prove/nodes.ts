import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import type { FoundNode } from './condition.js';

/** The oldest Node that runs the command line. */
const OLDEST_MAJOR = 20;

/** Milliseconds in which a Node must say its version. */
const PROBE_TIMEOUT_MS = 10_000;

const NODE = platform() === 'win32' ? 'node.exe' : 'node';

/**
 * The Nodes on this machine, one of each version but this process's own, the oldest first: those on PATH, and those that
 * a runner's tool cache, nvm, fnm, volta and asdf keep.
 *
 * @param environment where PATH and the folders of these tools are named
 */
export async function findNodes(environment: Readonly<Record<string, string | undefined>>): Promise<FoundNode[]> {
  const paths = new Set(candidates(environment).flatMap(realPathOf));
  const versions = await Promise.all([...paths].map(async (path) => ({ path, version: await versionOf(path) })));
  const found = new Map(versions.filter(({ version }) => isOther(version)).map((one) => [one.version, one]));
  return [...found.values()].sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}

function isOther(version: string): boolean {
  return Number(version.split('.')[0]) >= OLDEST_MAJOR && version !== process.versions.node;
}

function candidates(environment: Readonly<Record<string, string | undefined>>): string[] {
  const home = environment['HOME'] ?? homedir();
  const folder = (variable: string, ...otherwise: string[]): string =>
    environment[variable] ?? join(home, ...otherwise);
  const bin = platform() === 'win32' ? '' : 'bin';
  const cache = environment['RUNNER_TOOL_CACHE'];
  return [
    ...(environment['PATH'] ?? '').split(delimiter).map((path) => join(path, NODE)),
    ...(cache === undefined ? [] : below(join(cache, 'node')).flatMap(below)).map((path) => join(path, bin, NODE)),
    ...below(join(folder('NVM_DIR', '.nvm'), 'versions', 'node')).map((path) => join(path, bin, NODE)),
    ...[folder('FNM_DIR', '.local', 'share', 'fnm'), join(home, 'Library', 'Application Support', 'fnm')]
      .flatMap((fnm) => below(join(fnm, 'node-versions')))
      .map((path) => join(path, 'installation', bin, NODE)),
    ...below(join(folder('VOLTA_HOME', '.volta'), 'tools', 'image', 'node')).map((path) => join(path, bin, NODE)),
    ...below(join(folder('ASDF_DATA_DIR', '.asdf'), 'installs', 'nodejs')).map((path) => join(path, bin, NODE)),
  ];
}

function below(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function realPathOf(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}

/** Empty where it is no Node. */
async function versionOf(path: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ['-p', 'process.versions.node'], {
      env: {},
      timeout: PROBE_TIMEOUT_MS,
    });
    return /^\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '';
  } catch {
    return '';
  }
}
