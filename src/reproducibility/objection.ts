import type { z } from 'zod';

import { property } from '../parsed.js';

/** Longest value of a file that a sentence quotes. */
const MAX_QUOTED = 80;

/** The first thing that a schema has against a value, as a clause: which field, what is wrong, what was found. */
export function firstObjection(error: z.ZodError, value: unknown): string {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const found = path.reduce<unknown>((inside, key) => property(inside, String(key)), value);
  const message = (issue?.message ?? 'it is not what its schema says').replace(/^Invalid \w+: /, '');
  const where = path.length === 0 ? 'it' : `its '${path.map(String).join('.')}'`;
  return `${where} is ${quoted(found)}: ${message}`;
}

function quoted(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > MAX_QUOTED ? `${json.slice(0, MAX_QUOTED)}…` : json;
}
