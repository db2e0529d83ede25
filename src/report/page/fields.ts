import type { Evidence } from '../../reproducibility/evidence.js';

/** What decides the bits of a training, field by field, as people read it; fields as `metrics.json` names them. */
export function fieldsOf({ recipe, data, promise }: Evidence): ReadonlyMap<string, string> {
  const { model, layers, ...rest } = recipe;
  const network: readonly Field[] =
    model === undefined
      ? fieldsIn('recipe.layers', layers)
      : [
          ['recipe.model.sha256', model.sha256],
          ...model.definition.config.layers.map(({ class_name, config }, index): Field => {
            const settings = Object.entries(config).map(([name, value]) => `${name} ${shown(value)}`);
            return [`recipe.model.layers[${index}]`, `${class_name}: ${settings.join(', ')}`];
          }),
        ];
  return new Map([...network, ...fieldsIn('recipe', rest), ...fieldsIn('data', data), ['promise', promise.scope]]);
}

type Field = readonly [field: string, shown: string];

function fieldsIn(path: string, value: unknown): Field[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, shown(value)]];
  return Object.entries(value).flatMap(([key, part]) => fieldsIn(`${path}.${key}`, part));
}

/** Numbers of a list as a size, its other parts one after the other. */
function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(shown).join(value.every((part) => typeof part === 'number') ? ' × ' : ', ');
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
