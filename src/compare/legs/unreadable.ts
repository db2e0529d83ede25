import { sentenceOf } from '../../refusal.js';
import type { Problem } from '../../reproducibility/legs-schema.js';
import type { Texts } from '../../texts.js';
import type { LegSource } from '../legs.js';

/** That there is no leg where one should be, and why. A path says nothing to anybody, so the name stands for it. */
export function unreadable({ name, path }: LegSource, error: unknown, { compare }: Texts): Problem {
  return { leg: null, file: name, sentence: compare.unreadable(name, sentenceOf(error).replaceAll(path, name)) };
}
