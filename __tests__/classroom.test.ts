import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { classroomOf } from '../src/inputs/classroom.js';
import { classroomResult } from '../src/report/classroom.js';
import { interchangeFiles } from '../src/report/interchange.js';
import type { Findings } from '../src/report/metrics.js';
import { realFindings } from './support/findings.js';
import { recordingHost } from './support/recording-host.js';

const ENVIRONMENT = {
  CLASSROOM: 'cs-principles',
  ASSIGNMENT: 'digits',
  SUBMISSION_TAG: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
  COMMIT_URL: 'https://github.com/school/cs-principles-digits-alice/commit/a1b2c3d',
  RELEASE_URL: 'https://github.com/school/cs-principles-digits-alice/releases/tag/submit%2F2026',
  REVIEW_URL: 'https://github.com/school/cs-principles-digits-alice/compare/0000000...a1b2c3d',
} as const;

const points = z.int().nonnegative();

/**
 * What Classroom 50 documents as its contract with an autograder; `owner` and `assignment_type` are stamped by its
 * runner. More fields of a test are kept, none of the rest.
 */
const documented = z
  .strictObject({
    schema: z.literal('classroom50/result/v1'),
    classroom: z.string().min(1),
    assignment: z.string().min(1),
    submission: z.string().startsWith('submit/'),
    commit: z.url(),
    release: z.url(),
    review: z.url(),
    datetime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    score: points,
    'max-score': points,
    tests: z.array(
      z
        .looseObject({ 'test-name': z.string().min(1), passed: z.boolean(), score: points, 'max-score': points })
        .refine((one) => one.score <= one['max-score']),
    ),
  })
  .refine(({ score, tests }) => score === tests.reduce((sum, one) => sum + one.score, 0))
  .refine((result) => result['max-score'] === result.tests.reduce((sum, one) => sum + one['max-score'], 0));

let failing: Findings;

beforeAll(async () => {
  failing = await realFindings({ 'expected-digest': 'ab'.repeat(32) });
});

function graded(findings: Findings, environment: Readonly<Record<string, string>> = ENVIRONMENT): Findings {
  return { ...findings, inputs: { ...findings.inputs, classroom: classroomOf(recordingHost({ environment })) } };
}

describe('result.json for Classroom 50', () => {
  test('gives a point for each check that passed', () => {
    const { classroom } = graded(failing).inputs;
    if (classroom === undefined) throw new Error('no classroom was found');
    const result = classroomResult(failing, classroom, new Date('2026-06-01T14:32:01.987Z'));
    const [threshold, digest] = failing.gate.checks;
    expect(documented.parse(JSON.parse(JSON.stringify(result)))).toEqual({
      schema: 'classroom50/result/v1',
      classroom: 'cs-principles',
      assignment: 'digits',
      submission: ENVIRONMENT.SUBMISSION_TAG,
      commit: ENVIRONMENT.COMMIT_URL,
      release: ENVIRONMENT.RELEASE_URL,
      review: ENVIRONMENT.REVIEW_URL,
      datetime: '2026-06-01T14:32:01Z',
      score: 1,
      'max-score': 2,
      tests: [
        { 'test-name': 'Accuracy', passed: true, score: 1, 'max-score': 1, message: threshold?.sentence },
        { 'test-name': 'Weights digest', passed: false, score: 0, 'max-score': 1, message: digest?.sentence },
      ],
    });
  });

  test('is among the files where the whole environment is there, and nowhere else', () => {
    expect([...interchangeFiles(graded(failing)).keys()]).toContain('result.json');
    expect([...interchangeFiles(failing).keys()]).not.toContain('result.json');
    for (const name of ['CLASSROOM', 'ASSIGNMENT', 'SUBMISSION_TAG', 'COMMIT_URL', 'RELEASE_URL']) {
      const files = interchangeFiles(graded(failing, { ...ENVIRONMENT, [name]: '' }));
      expect([...files.keys()]).not.toContain('result.json');
    }
  });

  test('has the commit for the review where there is no address of all changes', () => {
    const { inputs } = graded(failing, { ...ENVIRONMENT, REVIEW_URL: '' });
    expect(inputs.classroom?.review).toBe(ENVIRONMENT.COMMIT_URL);
  });

  test('is the same contract for a training that was cancelled, and for names that are hostile', () => {
    const check = {
      name: 'finished',
      passed: false,
      expected: 5,
      actual: 1,
      sentence: 'Training: "]|\u0000<script>\ud800',
    } as const;
    const gate = { ...failing.gate, checks: [check] };
    const environment = { ...ENVIRONMENT, CLASSROOM: '"]|\n<script>' };
    const content = interchangeFiles(graded({ ...failing, gate }, environment)).get('result.json') ?? Buffer.of();
    const result = documented.parse(JSON.parse(Buffer.from(content).toString()));
    expect(result).toMatchObject({ classroom: '"]|\n<script>', score: 0, 'max-score': 1 });
    expect(result.tests[0]?.['message']).toBe(check.sentence);
  });
});
