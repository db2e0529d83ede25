import { rmSync } from 'node:fs';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readIntact } from '../../assets/intact.js';
import { messageOf } from '../../refusal.js';
import { inWords } from './disk.js';
import { lacking } from './lacking.js';
import { temporaryRoot } from './tool-folder.js';
import type { Wheel } from './wheels.js';

/**
 * The addon looks for the libraries beside itself. It ships with the action and they lie in the tool cache, either of
 * which may be read-only: so a copy of it gets a folder of its own, with links to them, until the process ends.
 *
 * @param tool the folder of the libraries
 * @param platform of the addon: `linux-x64`
 * @returns path of the addon
 * @throws Refusal when the addon is not, to the last bit, as it was built
 */
export async function addonBeside(
  tool: string,
  { libraries }: Wheel,
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const name = `tfjs-binding-${platform}.node`;
  const addon = await readIntact(`tensorflow/${name}`).catch((error: unknown) => {
    throw lacking(messageOf(error));
  });
  const root = temporaryRoot(environment);
  try {
    const folder = await mkdtemp(join(root, 'mnist-action-addon-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    for (const library of libraries) await symlink(join(tool, library.name), join(folder, library.name));
    const path = join(folder, name);
    await writeFile(path, addon);
    return path;
  } catch (error) {
    throw inWords(error, root);
  }
}
