import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { property, text } from '../../parsed.js';
import { messageOf } from '../../refusal.js';
import { lacking } from './lacking.js';
import type { NativeLibrary } from './native-library.js';

/** The package, and its sibling for graphics cards. */
const PACKAGES = ['@tensorflow/tfjs-node', '@tensorflow/tfjs-node-gpu'] as const;

/**
 * The `@tensorflow/tfjs-node` that is installed in the user's workspace, or the `-gpu` one where only that is: the
 * package's own library, whatever it is.
 *
 * @param workspace absolute path of the folder where Node starts to look for `node_modules`
 * @throws Refusal when neither is installed
 */
export function libraryOfWorkspace(workspace: string): NativeLibrary {
  const require = createRequire(join(workspace, 'package.json'));
  for (const name of PACKAGES) {
    let modulePath;
    try {
      modulePath = require.resolve(name);
    } catch {
      continue;
    }
    return {
      source: 'workspace',
      tensorflow: `${name} ${versionOf(require, name)}`,
      sha256: null,
      addon: null,
      modulePath,
    };
  }
  throw lacking(
    `with 'tensorflow: workspace' it takes the @tensorflow/tfjs-node that is installed in the workspace, and ` +
      `${workspace} has none in node_modules`,
  );
}

function versionOf(require: NodeJS.Require, name: string): string {
  try {
    return text(property(require(`${name}/package.json`), 'version'));
  } catch (error) {
    throw lacking(`the ${name} in ${dirname(require.resolve(name))} is damaged: ${messageOf(error)}`);
  }
}
