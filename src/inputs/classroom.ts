import type { Host } from '../host.js';

/** What the runner of Classroom 50 says of the submission that it grades. */
export interface Classroom {
  readonly classroom: string;
  readonly assignment: string;
  /** The tag of the submission. */
  readonly submission: string;
  /** Addresses of the graded commit, of its release, and of all its changes. */
  readonly commit: string;
  readonly release: string;
  readonly review: string;
}

/** The classroom that a run takes place for; `undefined` unless all that a result must name is in the environment. */
export function classroomOf({ environment }: Host): Classroom | undefined {
  const [classroom, assignment, submission, commit, release] = [
    'CLASSROOM',
    'ASSIGNMENT',
    'SUBMISSION_TAG',
    'COMMIT_URL',
    'RELEASE_URL',
  ].map((name) => environment[name] ?? '');
  if (!classroom || !assignment || !submission || !commit || !release) return undefined;
  return { classroom, assignment, submission, commit, release, review: environment['REVIEW_URL'] || commit };
}
