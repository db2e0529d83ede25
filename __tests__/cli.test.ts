import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { property } from '../src/parsed.js';
import { filesIn, newFolder } from './support/folders.js';
import { KNOWN_ANSWER } from './support/idx-fixture.js';
import { newWorkspace, train } from './support/small-training.js';
import { declaredDefaults } from './support/runner.js';
import { cli } from './support/spawned.js';

const DIGEST_LINE = `Weights digest: ${KNOWN_ANSWER.digest}`;

function metricsIn(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8'));
}

describe.concurrent('the command line', () => {
  test('writes into the folder that it is called in, from wherever it lies', async () => {
    const folder = newWorkspace();
    const { code, stdout, stderr } = await train(folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('✓ Accuracy: expected at least 0.6, found 0.65.');
    expect(stdout).toContain(DIGEST_LINE);
    expect([...filesIn(join(folder, 'mnist-report')).keys()]).toEqual([
      'baseline.json',
      'benchmark-smaller.json',
      'benchmark.json',
      'checkpoints/epoch-1.bin',
      'checkpoints/epoch-2.bin',
      'junit.xml',
      'metrics.json',
      'model/model.json',
      'model/weights.bin',
      'report.html',
      'trace.bin',
    ]);
  });

  test('fails with a sentence for each failed check', async () => {
    const folder = newWorkspace();
    const { code, stderr } = await train(folder, { 'accuracy-threshold': '0.99', 'expected-digest': 'ab'.repeat(32) });
    expect(code).toBe(1);
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      'Error: Accuracy: expected at least 0.99, found 0.65.',
      `Error: Weights digest: expected ${'ab'.repeat(32)}, found ${KNOWN_ANSWER.digest}.`,
    ]);
    expect(property(property(metricsIn(join(folder, 'mnist-report')), 'gate'), 'passed')).toBe(false);
  });

  test('lists every input that no context fills in, with its default', async () => {
    const { code, stdout } = await cli(['train', '--help'], newFolder('help'));
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, ' ');
    const offered = [...text.matchAll(/--([a-z-]+) <value>/g)].map(([, name]) => name);
    const inputs = [...declaredDefaults()].filter(([, fallback]) => !fallback.includes('${{'));
    expect(offered).toEqual(inputs.map(([name]) => name));
    const defaults = [...text.matchAll(/\(default: ("[^"]*"|empty|[^)]*)\)/g)].map(([, value = '']) =>
      value.replaceAll('"', '').replace(/^empty$/, ''),
    );
    expect(defaults).toEqual(inputs.map(([, fallback]) => fallback));
  });

  test.for([
    ['--epoch', "error: unknown option '--epoch'\n(Did you mean --epochs?)"],
    ['--job', "error: unknown option '--job'"],
  ] as const)('refuses the option %s', async ([option, sentence]) => {
    const { code, stdout, stderr } = await cli(['train', option, '1'], newFolder('unknown'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('(--help lists every option)');
  });

  test('leaves nothing of an earlier, longer run, and nothing of it that is not its own', async () => {
    const folder = newWorkspace();
    const report = join(folder, 'mnist-report');
    await train(folder, { epochs: '3', pictures: 'true' });
    writeFileSync(join(report, 'notes.txt'), 'mine');
    await train(folder, { epochs: '1', 'accuracy-threshold': '0' });
    expect([...filesIn(report).keys()]).toEqual([
      'baseline.json',
      'benchmark-smaller.json',
      'benchmark.json',
      'checkpoints/epoch-1.bin',
      'junit.xml',
      'metrics.json',
      'model/model.json',
      'model/weights.bin',
      'notes.txt',
      'report.html',
      'trace.bin',
    ]);
  });
});
