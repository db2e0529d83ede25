import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';

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

/** Whether there is a file at `path`. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether there is a folder at `path`, or one can be made: nothing on the way is a file. */
export function canHoldFolder(path: string): boolean {
  return existsSync(path) ? isFolder(path) : dirname(path) !== path && canHoldFolder(dirname(path));
}

/** As many links as Linux follows in one path. */
const MAX_LINKS = 40;

/** The real path of the deepest part that exists, with the rest appended; a link to nothing is followed too. */
function realPath(path: string, links = 0): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const target = linkTarget(absolute);
    const parent = dirname(absolute);
    // A circle of links leads nowhere: to the root, which no folder contains.
    if (parent === absolute || links > MAX_LINKS) return parse(absolute).root;
    if (target !== undefined) return realPath(resolve(realPath(parent, links), target), links + 1);
    return join(realPath(parent, links), basename(absolute));
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
