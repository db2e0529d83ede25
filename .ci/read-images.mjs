/**
 * Reads the PNG files of an image folder, by this project's reader or by the bare library one after the other, and
 * prints what that took. Run in a checkout that has `node_modules`.
 *
 * Usage: node .ci/read-images.mjs reader|library FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';

const [which, folder] = process.argv.slice(2);
const host = { progress: () => ({ update() {}, end() {} }), cancelled: { aborted: false } };
const { readFolder } = await import(pathToFileURL(resolve('dist/folder-kinds.js')));

const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.png'));
const before = process.cpuUsage();
if (which === 'reader') await readFolder(folder, host);
else for (const path of files) PNG.sync.read(readFileSync(join(folder, path)));
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
// CPU time, of which other work on the machine takes less away than of the time on the clock.
console.log(JSON.stringify({ images: files.length, seconds: (user + system) / 1e6, kilobytes: maxRSS }));
