import { describe, expect, test } from 'vitest';

import { entries, property } from '../src/parsed.js';
import { newService } from './support/artifact-service.js';
import { compare, objectionsTo, twoTrainings } from './support/comparing.js';
import { NODE_24 } from './support/runner.js';
import { asLeg, store, zipOf } from './support/stored-legs.js';

const trained = await twoTrainings();

/** A matrix whose value is nested so deep. */
function matrixOf(depth: number): string {
  return `"matrix":{"os":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

describe.skipIf(NODE_24 === undefined).concurrent('legs that cannot be compared', () => {
  test('are named, each in a sentence, and the rest is compared all the same', async (context) => {
    const service = await newService(context);
    const total = 7;
    const leg = (name: string, index: number): Promise<Buffer> => zipOf(asLeg(trained.honest, name, index, total));
    store(service, 'mnist-1', await leg('one', 0));
    store(service, 'mnist-2', await leg('two', 1));
    store(service, 'mnist-3', await leg('two', 2));
    store(service, 'mnist-4-broken', Buffer.from('PK this is no zip'));
    store(service, 'mnist-5-empty', await zipOf(new Map([['readme.txt', Buffer.from('nothing')]])));
    const bomb = new Map([['metrics.json', Buffer.alloc(65 * 1024 ** 2, ' ')]]);
    store(service, 'mnist-6-bomb', await zipOf(bomb));
    store(service, 'mnist-7-nan', await zipOf(new Map([['metrics.json', Buffer.from('{"schema": NaN}')]])));
    store(service, 'contact-sheet-7.png', Buffer.from('png'), 'image/png');
    const { step, json, job } = await compare(service);
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive', groups: '1' } });
    expect(step.errors).toEqual([
      expect.stringMatching(/^Leg 'mnist-4-broken' cannot be compared: .*mnist-4-broken.* is no sound zip archive: /),
      expect.stringMatching(/^Leg 'mnist-5-empty' cannot be compared: .*mnist-5-empty.* holds no metrics\.json\.$/),
      expect.stringMatching(/^Leg 'mnist-6-bomb' cannot be compared: .*metrics\.json has 68157440 bytes; at most/),
      expect.stringMatching(/^Leg 'mnist-7-nan' cannot be compared: .*metrics\.json/),
      "2 legs are called 'two': mnist-2 and mnist-3.",
      "Job 'local': 4 of 7 legs are missing, number 4, 5, 6, and 7.",
    ]);
    expect(step.errors.join(' ')).not.toContain(job.workspace);
    expect(step.errors.join(' ')).not.toMatch(/\bat .*:\d+:\d+/);
    expect(entries(property(json, 'legs')).map(([, found]) => property(found, 'name'))).toEqual([
      'one',
      'two [mnist-2]',
      'two [mnist-3]',
    ]);
    expect(objectionsTo(json)).toBeNull();
  });

  test('are those whose metrics hold what no matrix has', async (context) => {
    const service = await newService(context);
    const legs = ['a', 'b', 'c', 'd'].map((name, index) => asLeg(trained.honest, name, index, 4));
    const changes = { c: [/"jobTotal":4/, '"jobTotal":1e15'], d: [/"matrix":null/, matrixOf(100_000)] } as const;
    for (const [index, files] of legs.entries()) {
      const name = 'abcd'.charAt(index);
      const text = files.get('metrics.json')?.toString() ?? '';
      const [found, replacement] = name === 'c' || name === 'd' ? changes[name] : ['', ''];
      store(
        service,
        `mnist-${name}`,
        await zipOf(files.set('metrics.json', Buffer.from(text.replace(found, replacement)))),
      );
    }
    const { step, json } = await compare(service);
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive', groups: '1' } });
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^Leg 'mnist-c' cannot be compared: .*jobTotal must be at most 1024, but is 1000000000000000\.$/,
      ),
      expect.stringMatching(/^Leg 'mnist-d' cannot be compared: /),
      "Job 'local': 2 of 4 legs are missing, number 3 and 4.",
    ]);
    expect(objectionsTo(json)).toBeNull();
  });

  test('may be all of them: then nothing passes', async (context) => {
    const service = await newService(context);
    const { step } = await compare(service);
    expect(step).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'inconclusive', groups: '0' } });
    expect(step.errors).toEqual(["No leg was found: no artifact of this run that can be read matches 'mnist-*'."]);
    expect(service.store.all.map(({ name }) => name)).toEqual(['comparison.html']);
  });

  test('are those whose bytes are not what the service says', async (context) => {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 3)));
    }
    Object.defineProperty(service.store.find('mnist-b'), 'digest', { value: `sha256:${'0'.repeat(64)}` });
    const { step } = await compare(service);
    expect(step.errors).toEqual([
      "Leg 'mnist-b' cannot be compared: its content has another digest than the service says.",
      "Job 'local': 1 of 3 legs is missing, number 2.",
    ]);
  });

  test('are missing by their names, when names are given', async (context) => {
    const service = await newService(context);
    for (const [index, name] of ['a', 'b'].entries()) {
      store(service, `mnist-${name}`, await zipOf(asLeg(trained.honest, name, index, 2)));
    }
    const { step } = await compare(service, { legs: 'a\n  b\nc, with a comma\n' });
    expect(step.errors).toEqual(["Leg 'c, with a comma' is missing."]);
  });

  test('cannot be had where there is no artifact service, which is said', async (context) => {
    const service = await newService(context);
    const { step } = await compare(service, {}, { ACTIONS_RESULTS_URL: '' });
    expect(step.errors).toEqual([
      "There are no artifacts to download: outside an action on a runner there is no artifact service; give a 'path'.",
    ]);
    expect(step.outputs).toEqual({ passed: 'false' });
  });
});
