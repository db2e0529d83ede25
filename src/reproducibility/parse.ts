import type { z } from 'zod';

import { type Aggregate, aggregateSchema } from './aggregate-schema.js';
import { type Baseline, baselineSchema } from './baseline-schema.js';
import { type Metrics, metricsSchema } from './metrics-schema.js';
import { refuseContradiction } from './soundness.js';
import { MAX_SHOWN, property, shown } from '../parsed.js';
import { RECIPE_VERSION } from '../recipe.js';
import { Refusal } from '../refusal.js';

/**
 * Reads the text of a `metrics.json`.
 *
 * @param file what sentences call it
 * @throws Refusal when it is not JSON, of another schema or recipe version, or contradicts itself
 */
export function parseMetrics(text: string, file: string): Metrics {
  const metrics = parse(text, file, 'mnist-action/metrics/v1', metricsSchema);
  refuseContradiction(metrics, file);
  return metrics;
}

/**
 * Reads the text of a baseline.
 *
 * @param file what sentences call it
 * @throws Refusal as `parseMetrics` does
 */
export function parseBaseline(text: string, file: string): Baseline {
  const baseline = parse(text, file, 'mnist-action/baseline/v1', baselineSchema);
  const { accuracy, loss, epochs, mistakes } = baseline;
  refuseContradiction({ ...baseline, finished: true, result: { accuracy, loss, epochs, mistakes } }, file, '');
  return baseline;
}

/**
 * Reads the text of an `aggregate.json`.
 *
 * @param file what sentences call it
 * @throws Refusal when it is not JSON or of another schema
 */
export function parseAggregate(text: string, file: string): Aggregate {
  const aggregate = parse(text, file, 'mnist-action/aggregate/v1', aggregateSchema);
  const { repeats, seeds } = aggregate;
  if (seeds === undefined && repeats < 2) throw new Refusal(`${file}: repeats must be at least 2, but is ${repeats}.`);
  return aggregate;
}

function parse<T>(text: string, file: string, schema: string, shape: z.ZodType<T>): T {
  const json = parseJson(text, file);
  const found = property(json, 'schema');
  if (found !== schema) throw new Refusal(`${file} must have schema '${schema}', but has ${shown(found)}.`);
  const version = property(property(json, 'recipe'), 'version');
  if (typeof version === 'number' && version !== RECIPE_VERSION) {
    throw new Refusal(`${file} is of recipe version ${version}; this version of the action knows ${RECIPE_VERSION}.`);
  }
  const result = shape.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(`${file}: ${issue === undefined ? 'not of its schema.' : sentence(issue)}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is not JSON: it begins with ${shown(text.slice(0, MAX_SHOWN))}.`);
  }
}

/** One sentence that names the field, what is allowed and what is there. */
function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${String(key)}`),
    '',
  );
  return `${field || 'the file'} must ${demand(issue)}, but is ${shown(issue.input)}.`;
}

function demand(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `be ${article(issue.expected)}`;
    case 'invalid_format':
      return issue.pattern === SHA256 ? 'be 64 hexadecimal digits' : `match ${issue.pattern ?? issue.format}`;
    case 'invalid_value':
      return `be ${issue.values.map((value) => shown(value)).join(' or ')}`;
    case 'too_small':
      return `be at least ${issue.minimum}`;
    case 'too_big':
      return `be at most ${issue.maximum}`;
    case 'invalid_key':
      // The records whose keys are checked are those of test images.
      return 'have a whole number for its name';
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return `be valid (${issue.message})`;
  }
}

/** How zod names the pattern of a digest. */
const SHA256 = '/^[0-9a-f]{64}$/';

function article(type: string): string {
  const name = { int: 'whole number', record: 'object', string: 'text' }[type] ?? type;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
