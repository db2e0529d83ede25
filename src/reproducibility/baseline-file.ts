import { messageOf, Refusal } from '../refusal.js';
import { property, text as textOf } from '../parsed.js';
import { type Baseline, baselineSchema } from './baseline-schema.js';
import { firstObjection } from './objection.js';

const SCHEMA = baselineSchema.shape.schema.value;

/**
 * Reads a baseline file, and checks that it does not contradict itself.
 *
 * @throws Refusal naming the field, without the file: the caller knows where it was
 */
export function parseBaseline(content: string): Baseline {
  const parsed = parseJson(content);
  const schema = textOf(property(parsed, 'schema'));
  if (schema !== SCHEMA && schema.startsWith('mnist-action/')) {
    throw new Refusal(`its 'schema' is '${schema.slice(0, 100)}', but this version reads '${SCHEMA}'`);
  }
  const { data, error } = baselineSchema.safeParse(parsed);
  if (error !== undefined) throw new Refusal(firstObjection(error, parsed));
  const contradiction = contradictionIn(data);
  if (contradiction !== undefined) throw new Refusal(contradiction);
  return data;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`it is not JSON (${messageOf(error).replaceAll(/\s+/g, ' ').slice(0, 200)})`);
  }
}

/** What cannot be true at once: whoever edits a number by hand must edit all that follow from it. */
function contradictionIn({ recipe, data, digests, epochs, accuracy, loss, mistakes }: Baseline): string | undefined {
  const { count } = data.test;
  const wrong = Object.entries(mistakes);
  const last = epochs.at(-1);
  const claims: readonly (readonly [field: string, found: unknown, expected: unknown, why: string])[] = [
    ['digests.epochs', digests.epochs.length, recipe.epochs, "entries, as 'recipe.epochs' says"],
    ['epochs', epochs.length, recipe.epochs, "entries, as 'recipe.epochs' says"],
    ['digests.weights', digests.weights, digests.epochs.at(-1)?.weights, 'as after the last epoch'],
    ['accuracy', accuracy, (count - wrong.length) / count, `with ${wrong.length} mistakes on ${count} test images`],
    ['accuracy', accuracy, last?.testAccuracy, 'as after the last epoch'],
    ['loss', loss, last?.testLoss, 'as after the last epoch'],
  ];
  const untrue = claims.find(([, found, expected]) => found !== expected);
  if (untrue !== undefined) {
    const [field, found, expected, why] = untrue;
    return `its '${field}' is ${String(found)}, but must be ${String(expected)} ${why}`;
  }
  for (const name of ['probabilities', 'predictions'] as const) {
    if (digests[name] === null) return `its 'digests.${name}' is null: it is of a training that was not finished`;
  }
  const [index, predicted] = wrong.find(([at, label]) => Number(at) >= count || label >= data.classes) ?? [];
  if (index === undefined) return undefined;
  return `its 'mistakes.${index}' is ${String(predicted)}, but there are ${count} test images of ${data.classes} classes`;
}
