import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedSchema } from './published-schema.mjs';
import { withTables } from './readme-tables.mjs';

/** The schemas of the files that others read, and the files' names. */
const SCHEMAS = {
  metrics: 'metrics.json',
  comparison: 'comparison.json',
  baseline: 'baseline.json',
  legs: 'comparison.json',
  aggregate: 'aggregate.json',
};

/**
 * Every file that is generated, wholly or in part, as it should be now. Writes nothing.
 *
 * @param {string} root the folder of the repository
 * @returns {Promise<Map<string, string>>} content by path, relative to the root
 */
export async function generatedFiles(root) {
  const text = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n');
  const schemas = await Promise.all(
    Object.entries(SCHEMAS).map(async ([name, title]) => [
      `schema/${name}.v1.schema.json`,
      await publishedSchema(join(root, `src/reproducibility/${name}-schema.ts`), `${name}Schema`, {
        $id: `urn:mnist-action:${name}:v1`,
        title,
      }),
    ]),
  );
  return new Map([
    [
      'README.md',
      withTables(withTables(text('README.md'), text('action.yml')), text('compare/action.yml'), 'compare-'),
    ],
    ...schemas,
  ]);
}
