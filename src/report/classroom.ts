import type { Classroom } from '../inputs/classroom.js';
import { textsIn } from '../texts.js';
import type { Findings } from './metrics.js';

/** The file that the runner of Classroom 50 reads, `classroom50/result/v1`: every check is worth one point. */
export function classroomResult({ gate, inputs }: Findings, { review, ...known }: Classroom, now: Date): object {
  const texts = textsIn(inputs.language);
  const { classroom, assignment, submission, commit, release } = known;
  const tests = gate.checks.map(({ name, passed, sentence }) => ({
    'test-name': texts.gate[name],
    passed,
    score: passed ? 1 : 0,
    'max-score': 1,
    message: sentence,
  }));
  return {
    schema: 'classroom50/result/v1',
    classroom,
    assignment,
    submission,
    commit,
    release,
    review,
    datetime: `${now.toISOString().slice(0, 19)}Z`,
    score: tests.filter(({ passed }) => passed).length,
    'max-score': tests.length,
    tests,
  };
}
