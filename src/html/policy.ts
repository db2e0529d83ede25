import { createHash } from 'node:crypto';

/** A source expression of a Content-Security-Policy that lets exactly this text stand in the page, as style or script. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
