import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { entries, property } from '../src/parsed.js';
import { newService } from './support/artifact-service.js';
import { compare, twoTrainings } from './support/comparing.js';
import { filesIn, newFolder } from './support/folders.js';
import { declaredDefaults, NODE_24 } from './support/runner.js';
import { cli } from './support/spawned.js';
import { asLeg, store, zipOf } from './support/stored-legs.js';

const trained = await twoTrainings();

/** Files of a leg in a folder of legs. */
function write(folder: string, name: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [path, content] of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

describe('a folder of legs', () => {
  test('is compared on the command line: folders and zips, without un-zipped artifacts', async () => {
    const folder = newFolder('legs');
    write(join(folder, 'legs'), 'a', trained.honest);
    writeFileSync(join(folder, 'legs/b.zip'), await zipOf(trained.honest));
    write(join(folder, 'legs'), 'contact-sheet.png', new Map([['contact-sheet.png', Buffer.from('png')]]));
    writeFileSync(join(folder, 'legs/notes.txt'), 'mine');
    const { code, stdout, stderr } = await cli(['compare', 'legs'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('A: a, b\n  Reproduced. Both legs agree in every digest.');
    expect([...filesIn(join(folder, 'mnist-comparison')).keys()]).toEqual(['comparison.html', 'comparison.json']);
  });

  test('that has an empty folder in it is inconclusive', async () => {
    const folder = newFolder('legs');
    for (const name of ['a', 'b']) write(join(folder, 'legs'), name, trained.honest);
    mkdirSync(join(folder, 'legs/c'));
    const { code, stderr } = await cli(['compare', 'legs', '--language', 'es'], folder);
    expect([code, stderr.trim()]).toEqual([1, "Error: La rama 'c' no se puede comparar: c holds no metrics.json."]);
  });

  test('that has links in circles, to nothing or out of it is inconclusive, in words and without a stack', async () => {
    const folder = newFolder('legs');
    for (const name of ['legs/a', 'legs/b', 'elsewhere/c']) write(folder, name, trained.honest);
    writeFileSync(join(folder, 'elsewhere/d.zip'), await zipOf(trained.honest));
    for (const [name, target] of [
      ['circle', 'circle'],
      ['gone', 'nowhere'],
      ['outside', '../elsewhere/c'],
      ['outside.zip', '../elsewhere/d.zip'],
      // What is no leg may lie where it likes.
      ['notes.txt', '../elsewhere/d.zip'],
    ] as const) {
      symlinkSync(target, join(folder, 'legs', name));
    }
    const { code, stdout, stderr } = await cli(['compare', 'legs'], folder);
    expect(code).toBe(1);
    expect(stderr.trim().split(/\n+/)).toEqual([
      "Error: Leg 'circle' cannot be compared: ELOOP: too many symbolic links encountered, stat 'circle'.",
      "Error: Leg 'gone' cannot be compared: ENOENT: no such file or directory, stat 'gone'.",
      "Error: Leg 'outside' cannot be compared: it is a link that leads out of the folder of legs.",
      "Error: Leg 'outside.zip' cannot be compared: it is a link that leads out of the folder of legs.",
    ]);
    expect(stdout).toContain('A: a, b\n');
  });

  test('that is one leg is too little', async () => {
    const folder = newFolder('legs');
    write(folder, 'only', trained.honest);
    const { code, stderr } = await cli(['compare', 'only'], folder);
    expect([code, stderr.trim()]).toEqual([1, "Error: Only one leg was found, 'only': a comparison takes two."]);
  });

  test.for([
    [['nowhere'], /Input 'path' must be empty or a folder of legs, but got 'nowhere'\./],
    [['.', '--reproducibility', 'perhaps'], /Input 'reproducibility' must be 'exact' or 'tolerance' or 'report'/],
    [['.', '--output-directory', '..'], /Input 'output-directory' must be a folder inside the workspace/],
    [['.', '--legs', 'a\na'], /Input 'legs' must be different names, one a line, but got 'a'\./],
    [['.', '--significance', '2'], /Input 'significance' must be a number from 0 to 1, but got '2'\./],
  ] as const)('with the options %j is refused', async ([args, sentence]) => {
    const { code, stderr } = await cli(['compare', ...args], newFolder('legs'));
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  test('takes the inputs of compare/action.yml as options', async () => {
    const { stdout } = await cli(['compare', '--help'], newFolder('help'));
    const options = [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name);
    const inputs = [...declaredDefaults('compare/action.yml')]
      .filter(([name, fallback]) => name !== 'path' && name !== 'pattern' && !fallback.includes('${{'))
      .map(([name]) => name);
    expect(options).toEqual(inputs);
  });
});

describe.skipIf(NODE_24 === undefined)('256 legs', () => {
  /** Makes Node say at its end how much memory it took, in KiB. */
  const NODE_OPTIONS =
    '--import=data:text/javascript,process.on(%22exit%22,()=>process._rawDebug(%22maxRSS=%22+process.resourceUsage().maxRSS))';
  const LEGS = 256;

  test('with two artifacts each stay readable, under the limit of a summary, and in 500 MB', async (context) => {
    const service = await newService(context);
    for (let index = 0; index < LEGS; index++) {
      const files = index % 10 === 3 ? trained.flipped : trained.honest;
      store(service, `mnist-leg_${index}`, await zipOf(asLeg(files, `leg (${index})`, index, LEGS)));
      store(service, `contact-sheet-leg_${index}.png`, Buffer.from('png'), 'image/png');
    }
    const { step, job, json } = await compare(service, {}, { NODE_OPTIONS });
    expect(step.outputs).toMatchObject({ passed: 'false', verdict: 'diverged', groups: '2' });
    expect(entries(property(json, 'legs'))).toHaveLength(LEGS);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(2 ** 16);
    expect(step.summary).toContain('and 222 more in group A, the same in every column');
    expect(job.report('mnist-comparison').get('comparison.html')?.length).toBeLessThan(2 ** 20);
    expect(step.errors).toHaveLength(10);
    expect(step.errors.at(-1)).toBe('And 18 more; see comparison.json.');
    expect(Number(/maxRSS=(\d+)/.exec(step.log)?.[1])).toBeLessThan(500_000);
    expect(service.calls.filter(({ operation }) => operation === 'GetBlob')).toHaveLength(LEGS);
  });
});
