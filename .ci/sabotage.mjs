/**
 * What may go wrong with disks and files, done to them. Mounts need a process of root, in a mount namespace of its own:
 * `unshare --mount`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** How much `fill` leaves. */
const LEFT_BYTES = 50_000_000;

const mount = (...words) => execFileSync('mount', words);

/** Flips the lowest bit of the byte in the middle of a file. */
export function flipByte(file) {
  const descriptor = openSync(file, 'r+');
  const position = Math.floor(fstatSync(descriptor).size / 2);
  const byte = Buffer.alloc(1);
  readSync(descriptor, byte, 0, 1, position);
  writeSync(descriptor, Buffer.of((byte[0] ?? 0) ^ 1), 0, 1, position);
  closeSync(descriptor);
}

/** A copy of a file in another folder, with one byte flipped. */
export function flipped(file, folder) {
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  flipByte(copy);
  return copy;
}

/** Cuts a file off in the middle. */
export function truncate(file) {
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

/** Puts a disk of so many megabytes on a folder. */
export function mountSmall(folder, megabytes) {
  mount('-t', 'tmpfs', '-o', `size=${megabytes}000000`, 'none', folder);
}

/** Leaves 50 MB on the disk of a folder. */
export function fill(folder) {
  const { bavail, bsize } = statfsSync(folder);
  execFileSync('fallocate', ['--length', String(bavail * bsize - LEFT_BYTES), join(folder, 'filling')]);
}

/** Makes a folder read-only, for root too. */
export function remountReadOnly(folder) {
  mount('--bind', folder, folder);
  mount('-o', 'remount,ro,bind', folder);
}

/** Puts an empty file in the place of another. */
export function hide(file) {
  mount('--bind', '/dev/null', file);
}

export function unmount(path) {
  execFileSync('umount', [path]);
}

/** Writes the checksum that a file of an action now has into the action's list. */
export function listAgain(action, name) {
  const list = join(action, 'dist/assets/SHA256SUMS');
  const sum = createHash('sha256')
    .update(readFileSync(join(action, 'dist/assets', name)))
    .digest('hex');
  const lines = readFileSync(list, 'utf8').split('\n');
  writeFileSync(list, lines.map((line) => (line.endsWith(`  ${name}`) ? `${sum}  ${name}` : line)).join('\n'));
}
