import { build } from 'esbuild';
import { z } from 'zod';

/**
 * A zod schema as JSON Schema (draft 2020-12), for readers in any language.
 *
 * @param {string} path the TypeScript file that exports the schema
 * @param {string} name the export
 * @param {Readonly<Record<string, string>>} header keywords to start with: `$id`, `title`
 * @returns {Promise<string>} the content of the JSON file
 */
export async function publishedSchema(path, name, header) {
  const { [name]: schema } = await importTypeScript(path);
  // As input, so that properties added within v1 do not make older validators refuse a file.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, ...header, ...rest }, null, 2)}\n`;
}

/** Bundled, as Node 20 imports no TypeScript; with its packages, as a data URL has no folder to look for them in. */
async function importTypeScript(/** @type {string} */ path) {
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'error' };
  const { outputFiles } = await build({ ...options, entryPoints: [path] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
