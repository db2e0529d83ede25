import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { filesIn, newFolder } from './support/folders.js';
import { firstOfMnist, writeDataset } from './support/idx-fixture.js';
import { cli, optionsOf, type Spawned, startCli } from './support/spawned.js';

/** So many and so large checkpoints (1.6 MB) on so few images that writing takes as long as training. */
const EPOCHS = 8;
const RECIPE = { dataset: 'data', 'hidden-units': '512', epochs: '8', 'accuracy-threshold': '0', pictures: 'false' };
const CHECKPOINTS = 'mnist-report/checkpoints';

type Files = ReadonlyMap<string, Buffer>;

/** Of `metrics.json` only the training is compared: times differ between runs of one recipe. */
function training(metrics: Buffer | undefined): unknown {
  const parsed: unknown = JSON.parse(metrics?.toString() ?? 'null');
  return ['finished', 'recipe', 'result', 'digests', 'gate'].map((part) => property(parsed, part));
}

/** These tell times, which differ between runs of one recipe: only what is no number is compared. */
const TIMED: ReadonlySet<string> = new Set(['benchmark-smaller.json', 'junit.xml', 'report.html']);

function isWhole(name: string, content: Buffer, reference: Files): boolean {
  const whole = reference.get(name);
  if (whole === undefined) return false;
  return whole.equals(content) || (TIMED.has(name) && withoutNumbers(whole) === withoutNumbers(content));
}

function withoutNumbers(content: Buffer): string {
  return content.toString().replaceAll(/[\d.]+/g, '#');
}

/**
 * Waits until the earlier `metrics.json` is gone and so many checkpoints are there, old ones or new ones; or until the
 * run is over, when it was too quick to be seen in this state.
 */
async function untilWriting(run: Spawned, folder: string, checkpoints: number): Promise<void> {
  const over = run.ended.then(() => true);
  do {
    const hasMetrics = readdirSync(join(folder, 'mnist-report')).includes('metrics.json');
    if (!hasMetrics && readdirSync(join(folder, CHECKPOINTS)).length === checkpoints) return;
  } while (!(await Promise.race([over, sleep(1, false)])));
}

describe('a run that is killed while it writes over an earlier one', () => {
  const earlier = newFolder('earlier');
  let old: Files;
  let fresh: Files;

  beforeAll(async () => {
    const other = newFolder('fresh');
    for (const [folder, seed] of [
      [earlier, '1'],
      [other, '2'],
    ] as const) {
      writeDataset(join(folder, 'data'), firstOfMnist(32, 10));
      expect(await cli(['train', ...optionsOf({ ...RECIPE, seed })], folder)).toMatchObject({ code: 0 });
    }
    old = filesIn(join(earlier, 'mnist-report'));
    fresh = filesIn(join(other, 'mnist-report'));
    expect(old.size).toBe(EPOCHS + 9);
    expect([...fresh.keys()]).toEqual([...old.keys()]);
    const trained = [...fresh].filter(([name]) => name.endsWith('.bin'));
    expect(trained.filter(([name, content]) => isWhole(name, content, old))).toEqual([]);
  });

  /** A copy of the earlier run's folder after a run over it that was killed when so many checkpoints were there. */
  async function killedAt(checkpoints: number): Promise<string> {
    const folder = newFolder('killed');
    cpSync(earlier, folder, { recursive: true });
    const run = startCli(['train', ...optionsOf({ ...RECIPE, seed: '2' })], folder);
    await untilWriting(run, folder, checkpoints);
    run.kill('SIGKILL');
    await run.ended;
    return folder;
  }

  test('leaves only whole files under their names, and no metrics.json over half a run', async () => {
    let halfWay = 0;
    for (const checkpoints of [0, 2, 5, 8]) {
      const left = filesIn(join(await killedAt(checkpoints), 'mnist-report'));
      const named = [...left].filter(([name]) => !name.endsWith('.tmp'));
      for (const [name, content] of named.filter(([name]) => name !== 'metrics.json')) {
        expect(isWhole(name, content, old) || isWhole(name, content, fresh), name).toBe(true);
      }
      if (left.has('metrics.json')) {
        expect(named.map(([name]) => name)).toEqual([...fresh.keys()]);
        expect(training(left.get('metrics.json'))).toEqual(training(fresh.get('metrics.json')));
      } else halfWay++;
    }
    // Else nothing was interrupted, and the test has shown nothing.
    expect(halfWay).toBeGreaterThan(0);
  });

  test('is tidied up after by the next one', async () => {
    let folder: string;
    // Most kills hit a file that is being written; the others leave nothing to tidy up.
    do folder = await killedAt(3);
    while (![...filesIn(join(folder, 'mnist-report')).keys()].some((name) => name.endsWith('.tmp')));
    expect(await cli(['train', ...optionsOf({ ...RECIPE, seed: '2' })], folder)).toMatchObject({ code: 0 });
    const left = filesIn(join(folder, 'mnist-report'));
    expect([...left.keys()]).toEqual([...fresh.keys()]);
    expect(training(left.get('metrics.json'))).toEqual(training(fresh.get('metrics.json')));
  });
});
