/**
 * An error in the user's words: what was refused, why, and what is allowed. It is shown as its sentence alone, without
 * a stack trace; any other error is a defect of this action and is shown with one.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
