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

/** What was thrown, as one sentence: a refusal is one, anything else is given its full stop. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Refusal ? thrown.message : `${messageOf(thrown)}.`;
}

/**
 * Fails with what was thrown. A refusal says all there is to say; anything else may be a defect, and whoever mends it
 * needs the stack.
 */
export function failInWords(thrown: unknown, host: { info(text: string): void; fail(sentence: string): void }): void {
  if (!(thrown instanceof Refusal) && thrown instanceof Error) host.info(thrown.stack ?? '');
  host.fail(messageOf(thrown));
}
