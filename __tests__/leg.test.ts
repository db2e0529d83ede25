import { describe, expect, test } from 'vitest';

import { type Leg, nameLeg, type RunContext } from '../src/inputs/leg.js';

const first: RunContext = { leg: '', job: 'train', matrix: null, strategy: null, action: '__self' };

function fileNames(...contexts: readonly Partial<RunContext>[]): string[] {
  return contexts.map((context) => nameLeg({ ...first, ...context }).fileName);
}

describe('the name of a leg', () => {
  test('is the job alone where there is no matrix', () => {
    expect(nameLeg(first)).toEqual<Leg>({
      name: 'train',
      fileName: 'train',
      job: 'train',
      matrix: null,
      jobIndex: null,
      jobTotal: null,
      step: '',
    });
  });

  test('is the job and its matrix values, as GitHub shows them and as a file name', () => {
    const leg = nameLeg({
      ...first,
      matrix: { os: 'ubuntu-latest', node: 24 },
      strategy: { 'job-index': 3, 'job-total': 8, 'fail-fast': true, 'max-parallel': 8 },
    });
    expect(leg.name).toBe('train (ubuntu-latest, 24)');
    expect(leg.fileName).toBe('train_ubuntu-latest_24');
    expect([leg.jobIndex, leg.jobTotal]).toEqual([3, 8]);
  });

  test('is what the user says, and not the matrix', () => {
    expect(fileNames({ leg: 'my_leg', matrix: { os: 'a' } })).toEqual(['my_leg']);
  });

  test('is made safe for a file name, with a hash that keeps apart what becomes alike', () => {
    const [slash, space] = fileNames({ leg: 'a/b' }, { leg: 'a b' });
    expect(slash).toMatch(/^a-b_[0-9a-f]{8}$/);
    expect(space).toMatch(/^a-b_[0-9a-f]{8}$/);
    expect(slash).not.toBe(space);
  });

  test('keeps apart matrix values that only differ in where one ends', () => {
    const names = fileNames(
      { matrix: { a: 'x_y', b: 'z' } },
      { matrix: { a: 'x', b: 'y_z' } },
      { matrix: { a: 'x', b: 'y', c: 'z' } },
      { matrix: { a: 'x-y', b: 'z' } },
      { matrix: { a: 'x', b: '' } },
      { matrix: { a: 'x' } },
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('keeps apart a job from another whose name looks like its matrix', () => {
    const [matrix, job] = fileNames({ job: 'a', matrix: { value: 'b' } }, { job: 'a_b' });
    expect(matrix).toBe('a_b');
    expect(job).toMatch(/^a_b_[0-9a-f]{8}$/);
  });

  test('keeps apart the second step of a named leg from another leg whose name looks like it', () => {
    const [step, leg] = fileNames({ leg: 'a', action: '__self_2' }, { leg: 'a_2' });
    expect(step).toMatch(/^a_2_[0-9a-f]{8}$/);
    expect(leg).toBe('a_2');
  });

  test('stays short for long matrix values', () => {
    const [name = ''] = fileNames({ matrix: { list: ['x'.repeat(300)] } });
    expect(name).toMatch(/^train_-x+_[0-9a-f]{8}$/);
    expect(name.length).toBe(109);
  });

  test('tells the steps of a job apart: by their number, or by their id', () => {
    expect(
      fileNames(
        { action: '__self' },
        { action: '__self_2' },
        { action: '__org_mnist-action' },
        { action: '__org_mnist-action_3' },
        { action: 'second' },
      ),
    ).toEqual(['train', 'train_2', 'train', 'train_3', 'train_second']);
    expect(nameLeg({ ...first, action: '__self_2' }).name).toBe('train #2');
  });

  test('is local outside a runner', () => {
    expect(fileNames({ job: '', action: '__' })).toEqual(['local']);
  });
});
