import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Wheel } from './wheels.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where the libraries of a wheel are kept, in the layout of `@actions/tool-cache`: tool, version, processor. A runner
 * names its tool cache; elsewhere it is the user's folder for what can be fetched again.
 *
 * That package itself would copy 614 MB, and it deletes what lies in the place before it writes, also under the hands of
 * another job.
 */
export function toolFolder(
  wheel: Pick<Wheel, 'package' | 'version'>,
  processor: string,
  environment: Variables,
): string {
  return resolve(toolCache(environment), `mnist-action-${wheel.package}`, wheel.version, processor);
}

function toolCache(environment: Variables): string {
  const cache = environment['RUNNER_TOOL_CACHE'];
  if (cache) return cache;
  return join(environment['XDG_CACHE_HOME'] || join(environment['HOME'] || homedir(), '.cache'), 'mnist-action');
}

/** Where files go that only this run needs; an absolute path. */
export function temporaryRoot(environment: Variables): string {
  return resolve(environment['RUNNER_TEMP'] || tmpdir());
}
