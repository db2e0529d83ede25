import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedSchema } from './published-schema.mjs';
import { withTables } from './readme-tables.mjs';

/**
 * Every file that is generated, wholly or in part, as it should be now. Writes nothing.
 *
 * @param {string} root the folder of the repository
 * @returns {Promise<Map<string, string>>} content by path, relative to the root
 */
export async function generatedFiles(root) {
  const text = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n');
  return new Map([
    ['README.md', withTables(text('README.md'), text('action.yml'))],
    [
      'schema/metrics.v1.schema.json',
      await publishedSchema(join(root, 'src/reproducibility/metrics-schema.ts'), 'metricsSchema', {
        $id: 'urn:mnist-action:metrics:v1',
        title: 'metrics.json',
      }),
    ],
  ]);
}
