/**
 * Writes the files, or the parts of them, that follow from others: README's tables from `action.yml`, the published
 * JSON Schemas from the schemas in `src/`. Run `npm run generate` after changing either; a test fails until then.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { generatedFiles } from './generated-files.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const [name, content] of await generatedFiles(root)) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(name);
}
