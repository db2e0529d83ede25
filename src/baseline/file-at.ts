import type { Baseline } from '../reproducibility/baseline-schema.js';

/** Largest baseline that is read: one of 10,000 mistakes has a hundredth of it. */
export const MAX_BASELINE_BYTES = 16 * 2 ** 20;

/** What a commit has under a path: a file, nothing, or something else, such as a folder; or a file that is too large. */
export type Found = { readonly content: string } | 'absent' | 'no file' | 'too large';

/** A commit, and why it is this one. */
export interface Place {
  /** 40 (or 64) hexadecimal digits; `null` for the files as they lie at a terminal. */
  readonly commit: string | null;
  readonly why: PlaceReason;
}

/** A place that is a commit. */
export type CommittedPlace = Place & { readonly commit: string };

/** Why a commit, or the file at hand, is the one to read. */
export type PlaceReason =
  | { readonly kind: 'first-parent' | 'event-base' | 'merge-group' | 'tested' | 'checked-out' }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'working-tree' }
  | { readonly kind: 'no-repository'; readonly reason: string };

/** What a place has under the baseline's path. */
export type FileAt =
  | { readonly state: 'read'; readonly content: string; readonly baseline: Baseline }
  | { readonly state: 'absent' }
  /** It is there, and is no baseline; the reason names it and ends without a full stop. */
  | { readonly state: 'invalid'; readonly content: string; readonly reason: string }
  /** Whether it is there cannot be told; the reason is a clause. */
  | { readonly state: 'unreadable'; readonly reason: string };
