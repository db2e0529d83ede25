import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/**
 * Whether `path` lies in `folder`, or is it, once every symbolic link on the way is followed. Neither needs to exist.
 */
export function isContained(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way === '' || (!isAbsolute(way) && way.split(/[/\\]/)[0] !== '..');
}

/** Whether there is a folder at `path`. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether there is a folder at `path`, or one can be made: nothing on the way is a file. */
export function canHoldFolder(path: string): boolean {
  return existsSync(path) ? isFolder(path) : dirname(path) !== path && canHoldFolder(dirname(path));
}

/** The real path of the deepest part that exists, with the rest appended. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}
