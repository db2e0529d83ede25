import type { CommentMode } from '../choices.js';
import { property, text } from '../parsed.js';

/** What a comment says, for the next run to see whether anything moved. */
export interface CommentState {
  readonly passed: boolean;
  /** Empty when nothing was asked to be compared. */
  readonly verdict: string;
  /** On the test images, 0 … 1; `null` when unknown. */
  readonly accuracy: number | null;
  /** Names of the checks that failed, or of what else went wrong. */
  readonly failed: readonly string[];
}

/** What a run has to say. */
export interface News {
  readonly state: CommentState;
  /** Whether verdict or accuracy moved against what the run is held to; a failure always is news. */
  readonly moved: boolean;
}

/** What is to be done about the comment. */
export interface Decision {
  readonly writes: boolean;
  /** Whether the comment there tells of a failure that is over. */
  readonly resolved: boolean;
}

/**
 * Whether a run speaks.
 *
 * @param said what the comment that is there says: `undefined` where there is none, `null` where it cannot be told
 */
export function decide(mode: CommentMode, { state, moved }: News, said: CommentState | null | undefined): Decision {
  const resolved = state.passed && said?.passed === false;
  if (mode !== 'changes') return { writes: mode === 'always', resolved };
  if (said === undefined) return { writes: moved || !state.passed, resolved };
  return { writes: said === null || !isSame(said, state), resolved };
}

function isSame(one: CommentState, other: CommentState): boolean {
  return encoded(one) === encoded(other);
}

/**
 * The first line of a comment, which GitHub does not show: by it the comment is found again, and what it says is read.
 * Nothing of it can end an HTML comment: the values are hexadecimal digits.
 *
 * @param key what tells this comment from others, in hexadecimal digits
 */
export function markerOf(key: string, state: CommentState): string {
  return `${openingOf(key)}${Buffer.from(encoded(state)).toString('hex')} -->`;
}

/**
 * What a comment says; `undefined` where it is not the one of this key, `null` where its marker is damaged.
 */
export function stateIn(body: string, key: string): CommentState | null | undefined {
  const opening = openingOf(key);
  if (!body.startsWith(opening)) return undefined;
  const [, hex = ''] = /^([0-9a-f]+) -->/.exec(body.slice(opening.length)) ?? [];
  try {
    return decoded(JSON.parse(Buffer.from(hex, 'hex').toString()));
  } catch {
    return null;
  }
}

function openingOf(key: string): string {
  return `<!-- mnist-action comment ${key} `;
}

/** Always in this order, so that equal states are equal texts. */
function encoded({ passed, verdict, accuracy, failed }: CommentState): string {
  return JSON.stringify({ passed, verdict, accuracy, failed });
}

function decoded(value: unknown): CommentState | null {
  const [passed, accuracy, failed] = ['passed', 'accuracy', 'failed'].map((name) => property(value, name));
  if (typeof passed !== 'boolean' || !Array.isArray(failed)) return null;
  if (accuracy !== null && typeof accuracy !== 'number') return null;
  return { passed, verdict: text(property(value, 'verdict')), accuracy, failed: failed.map(text) };
}
