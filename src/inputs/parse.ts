import { Refusal } from '../refusal.js';

/**
 * The one form of every complaint about an input.
 *
 * @param allowed what follows "must be", without a full stop
 */
export function refuse(name: string, value: string, allowed: string): never {
  throw new Refusal(`Input '${name}' must be ${allowed}, but got '${value}'.`);
}

/** A whole number in decimal digits. */
export function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
  // Number.isSafeInteger so that 9007199254740993 is not read as its neighbour.
  if (!Number.isSafeInteger(number) || number < least || number > most) {
    refuse(name, value, `a whole number from ${least} to ${most}`);
  }
  return number;
}

/** A decimal number, with or without an exponent. */
export function decimalNumber(name: string, value: string, least: number, most: number): number {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) refuse(name, value, `a number from ${least} to ${most}`);
  return number;
}

/** `true` or `false`, in the spellings of YAML 1.2. */
export function truth(name: string, value: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  return refuse(name, value, "'true' or 'false'");
}

/** One of a list of words. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  return found ?? refuse(name, value, allowed.map((word) => `'${word}'`).join(' or '));
}

/** JSON as GitHub's `toJSON` writes a context: an object, or `null` where there is none. */
export function contextObject(name: string, value: string): Readonly<Record<string, unknown>> | null {
  if (value === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    refuse(name, value, 'a JSON object or null, as the runner fills it in');
  }
  if (parsed === null) return null;
  if (typeof parsed !== 'object' || Array.isArray(parsed)) {
    refuse(name, value, 'a JSON object or null, as the runner fills it in');
  }
  return Object.fromEntries(Object.entries(parsed));
}
