import { cpSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { check } from './results.mjs';
import { action, CACHE, train, WORK } from './tensorflow-leg.mjs';

const PACKAGES = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');
const NATIVE = '@tensorflow/tfjs-node';
const QUICK = { engine: 'tensorflow', 'hidden-units': '16', epochs: '1' };

/** Puts a tfjs-node into WORK/node_modules as its own installer would: addon and libraries in place, all else of npm's. */
function install() {
  const modules = join(WORK, 'node_modules');
  for (const scope of ['', '@mapbox', '@tensorflow']) {
    mkdirSync(join(modules, scope));
    for (const name of readdirSync(join(PACKAGES, scope))) {
      const path = join(scope, name);
      if (name.startsWith('.') || ['@mapbox', '@tensorflow', NATIVE].includes(path)) continue;
      symlinkSync(join(PACKAGES, path), join(modules, path));
    }
  }
  const native = join(modules, NATIVE);
  cpSync(join(PACKAGES, NATIVE), native, { recursive: true });
  const [libraries, addons] = [join(native, 'deps/lib'), join(native, 'lib/napi-v8')];
  mkdirSync(libraries, { recursive: true });
  mkdirSync(addons, { recursive: true });
  cpSync(join(action, 'dist/assets/tensorflow/tfjs-binding-linux-x64.node'), join(addons, 'tfjs_binding.node'));
  const tool = join(CACHE, 'mnist-action-tensorflow-cpu', '2.15.1', 'x64');
  for (const name of readdirSync(tool)) {
    linkSync(join(tool, name), join(libraries, name));
    symlinkSync(join(libraries, name), join(addons, name));
  }
}

/** The user's own tfjs-node, with a TensorFlow.js of its own: the same library gives the same bits. */
export async function checkWorkspace() {
  install();
  const own = await train('workspace/own', { ...QUICK, tensorflow: 'workspace' });
  const { source, version, librarySha256 } = own.metrics?.environment.engine.tensorflow ?? {};
  const said = `${source} ${version} ${librarySha256}`;
  check(
    'a tfjs-node in the workspace trains and is reported as such',
    /^workspace 2\.15\.1 [0-9a-f]{64}$/.test(said),
    `${said} ${own.said}`,
  );
  const pinned = await train('workspace/pinned', QUICK);
  check(
    'with the same library it gives the digests of the one that ships',
    isDeepStrictEqual(own.metrics?.digests, pinned.metrics?.digests),
    own.metrics?.digests.weights,
  );
  const repeated = await train('repeated', { ...QUICK, repeats: '2' });
  const same = repeated.said.includes('all 2 trainings are the same to the last bit');
  check('two trainings in one process are the same', repeated.code === 0 && same, repeated.said);
}
