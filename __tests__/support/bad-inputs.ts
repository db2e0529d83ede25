import { expect, test } from 'vitest';

import { readInputs } from '../../src/inputs.js';
import { Refusal } from '../../src/refusal.js';
import { filesIn } from './folders.js';
import { SMALL_TRAINING } from './idx-fixture.js';
import { recordingHost } from './recording-host.js';
import { declaredDefaults } from './runner.js';
import { newWorkspace, train } from './small-training.js';

/** A value that is refused, and what its sentence says is allowed. */
export type BadInput = readonly [name: string, value: string, allowed: string];

/**
 * Tests that values are refused, each in its sentence; and those that a command line might take for something else,
 * nothing and what looks like an option, also there, before anything is loaded or written.
 */
export function testRefusals(inputs: readonly BadInput[]): void {
  const workspace = newWorkspace();
  const defaults = [...declaredDefaults()].map(([name, text]): [string, string] => [
    name,
    text.replace(/^\$\{\{.*/, ''),
  ]);
  const others = { ...Object.fromEntries(defaults), dataset: 'data', ...SMALL_TRAINING };

  test('nothing is refused where none of them is given', () => {
    expect(readInputs(recordingHost({ inputs: others, workspace }))).toMatchObject({ dataset: 'data', epochs: 2 });
  });

  test.for(inputs)('%s: %j must be %s', ([name, value, allowed]) => {
    const host = recordingHost({ inputs: { ...others, [name]: value }, workspace });
    expect(() => readInputs(host)).toThrow(new Refusal(sentence(name, value, allowed)));
  });

  const mistakable = inputs.filter(([, value]) => value === '' || value.startsWith('-'));
  test.for(mistakable)('%s: %j must be %s, on the command line', async ([name, value, allowed]) => {
    const folder = newWorkspace();
    const { code, stdout, stderr } = await train(folder, { [name]: value });
    expect(stderr.trim()).toBe(`Error: ${sentence(name, value, allowed)}`);
    // Nothing was loaded, nothing was written.
    expect([code, stdout]).toEqual([1, '']);
    expect([...filesIn(folder).keys()].filter((path) => !path.startsWith('data/'))).toEqual([]);
  });
}

function sentence(name: string, value: string, allowed: string): string {
  return `Input '${name}' must be ${allowed}, but got '${value}'.`;
}
