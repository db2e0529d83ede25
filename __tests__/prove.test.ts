import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { findNodes } from '../src/prove/nodes.js';
import { resultTable } from '../src/prove/table.js';
import { newFolder } from './support/folders.js';
import { type Ended, ROOT, start } from './support/spawned.js';

const TIMEOUT_MS = 180_000;

/** Runs `prove` on sixty images with exactly these variables. */
async function prove(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const all = [`${ROOT}/dist/cli.js`, 'prove', '--images', '60', ...args];
  return start(process.execPath, all, newFolder('elsewhere'), variables).ended;
}

function results(stdout: string): { condition: string; digest: string; agrees: boolean; hadEffect: unknown }[] {
  const parsed: unknown = JSON.parse(stdout);
  return [parsed].flat().map((result) => ({
    condition: String(property(result, 'condition')),
    digest: String(property(result, 'digest')),
    agrees: property(result, 'agrees') === true,
    hadEffect: property(result, 'hadEffect'),
  }));
}

/** A program that says it is this version of Node, and does something else when it is to train. */
function fakeNode(path: string, version: string, otherwise: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = -p ]; then echo ${version}; exit; fi\n${otherwise}\n`);
  chmodSync(path, 0o755);
}

describe('prove', () => {
  test(
    'trains under every condition, each with its effect, to one digest, and leaves no file',
    { timeout: TIMEOUT_MS },
    async () => {
      const temporary = newFolder('temporary');
      const { code, stdout, stderr } = await prove(['--json'], { TMPDIR: temporary, TEMP: temporary, TMP: temporary });
      expect([code, stderr.replace(/^ {2}Conditions {2}.*\n/gm, '')]).toEqual([0, '']);
      const found = results(stdout);
      expect(found.map(({ condition }) => condition)).toEqual([
        'as it is',
        '1 thread',
        '2 threads',
        '3 threads',
        'locale es-ES',
        'locale ar-EG',
        'time zone Pacific/Kiritimati',
        'time zone America/St_Johns',
        'an odd folder',
        '--liftoff-only',
        '--no-liftoff',
        '--no-wasm-tier-up',
        ...(arch() === 'x64' ? ['--no-enable-avx'] : []),
        '--max-old-space-size=64',
        ...(arch() === 'x64' ? ['--no-enable-sse4-1'] : []),
        '--jitless',
      ]);
      expect(new Set(found.map(({ digest }) => digest)).size).toBe(1);
      expect(found.every(({ agrees }) => agrees)).toBe(true);
      const shown = found.filter(({ hadEffect }) => hadEffect === true).map(({ condition }) => condition);
      expect(shown).toEqual(
        expect.arrayContaining(['1 thread', '2 threads', '3 threads', 'time zone Pacific/Kiritimati', '--jitless']),
      );
      // Windows takes its locale from the account.
      if (platform() !== 'win32') expect(found.filter(({ hadEffect }) => hadEffect === false)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  test.skipIf(platform() === 'win32')(
    'names the condition that disagrees and the one that fails, and hands on no variable',
    { timeout: TIMEOUT_MS },
    async () => {
      const nvm = newFolder('nvm');
      const node = (version: string): string => join(nvm, `versions/node/v${version}/bin/node`);
      fakeNode(node('97.0.0'), '97.0.0', `exec '${process.execPath}' "$@" --seed 7`);
      fakeNode(node('98.0.0'), '98.0.0', 'echo "Error: no such luck" >&2; exit 3');
      fakeNode(node('99.0.0'), '99.0.0', `env > '${nvm}/variables'; exec '${process.execPath}' "$@"`);
      const variables = {
        NVM_DIR: nvm,
        TZ: 'Asia/Tokyo',
        LC_ALL: 'de_DE.UTF-8',
        INPUT_SEED: '9',
        GITHUB_ACTIONS: 'true',
      };
      const { code, stdout, stderr } = await prove([], variables);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^Node 97\.0\.0 +[0-9a-f]{12} +\d+\.\d s {2}NO$/m);
      expect(stdout).toMatch(/^Node 98\.0\.0 +NO$/m);
      // A lie about its version shows in what the training says of itself.
      expect(stdout).toMatch(/^Node 99\.0\.0 .* yes, but it had no effect on this machine$/m);
      expect(stderr).toContain("Error: Condition 'Node 97.0.0': ");
      expect(stderr).toContain("Error: Condition 'Node 98.0.0': no such luck");
      expect(stderr).not.toContain('99.0.0');
      expect(readFileSync(join(nvm, 'variables'), 'utf8')).not.toMatch(
        /^(TZ|LC_ALL|LANG|NVM_DIR|INPUT_|GITHUB_|NODE_OPTIONS)/m,
      );
    },
  );

  test.each([
    [['--images', '0'], "Input 'images' must be a whole number from 1 to 60000, but got '0'."],
    [['--images', '60001'], "Input 'images' must be a whole number from 1 to 60000, but got '60001'."],
    [['--epochs', '0'], "Input 'epochs' must be a whole number from 1 to 1000, but got '0'."],
  ])('refuses %s before it trains', async (args, sentence) => {
    const { code, stderr } = await prove(args);
    expect([code, stderr]).toEqual([1, `\nError: ${sentence}\n`]);
  });
});

test.skipIf(platform() === 'win32')(
  'Nodes are found on PATH and where the usual tools keep them, once each',
  async () => {
    const home = newFolder('home');
    const places = [
      'path/node',
      'cache/node/21.0.1/x64/bin/node',
      '.nvm/versions/node/v21.0.2/bin/node',
      '.local/share/fnm/node-versions/v21.0.3/installation/bin/node',
      '.volta/tools/image/node/21.0.4/bin/node',
      '.asdf/installs/nodejs/21.0.5/bin/node',
    ];
    for (const [index, place] of places.entries()) fakeNode(join(home, place), `21.0.${index}`, '');
    fakeNode(join(home, 'again/node'), '21.0.3', '');
    fakeNode(join(home, 'old/node'), '18.20.8', '');
    fakeNode(join(home, 'same/node'), process.versions.node, '');
    fakeNode(join(home, 'broken/node'), 'no version', '');
    const found = await findNodes({
      HOME: home,
      RUNNER_TOOL_CACHE: join(home, 'cache'),
      PATH: ['path', 'again', 'old', 'same', 'broken', 'missing'].map((name) => join(home, name)).join(delimiter),
    });
    expect(found.map(({ version }) => version)).toEqual(places.map((_, index) => `21.0.${index}`));
  },
);

test('The table has a row for each condition, in columns', () => {
  const digest = 'ab'.repeat(32);
  expect(
    resultTable([
      { condition: 'as it is', digest, seconds: 1.04, agrees: true, hadEffect: null },
      { condition: '3 threads', digest, seconds: 10.5, agrees: true, hadEffect: false },
      { condition: '--jitless', digest: null, seconds: null, agrees: false, hadEffect: null },
    ]),
  ).toEqual([
    'condition  digest          time  agrees',
    'as it is   abababababab   1.0 s  yes',
    '3 threads  abababababab  10.5 s  yes, but it had no effect on this machine',
    '--jitless                        NO',
  ]);
});

test.each([
  ['--liftoff-only', 'true false'],
  ['--no-liftoff', 'false true'],
])('V8 compiles WebAssembly as %s says', async (flag, tiers) => {
  const code = `
    const { exports: { f } } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0,
      1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 6, 1, 4, 0, 65, 42, 11)));
    f();
    console.log(%IsLiftoffFunction(f), %IsTurboFanFunction(f));`;
  const { ended } = start(process.execPath, [flag, '--allow-natives-syntax', '-e', code], ROOT, {});
  expect((await ended).stdout.trim()).toBe(tiers);
});
