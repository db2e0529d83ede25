import { COMMENT_MODES, type CommentMode } from '../choices.js';
import { oneOf } from './parse.js';

/** When the pull request gets a comment. */
export function commentMode(value: string): CommentMode {
  return oneOf('comment', value, COMMENT_MODES);
}
