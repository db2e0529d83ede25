import { fileURLToPath } from 'node:url';

/**
 * Path of a file in `dist/`. The address is written so that it is right from `src/` (tests) and from `dist/` (everything
 * else).
 *
 * @param name path inside `dist/`, with forward slashes
 */
export function distPath(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
}

/**
 * Path of a file that ships in `dist/assets/`: data, fonts, WebAssembly.
 *
 * @param name path inside `dist/assets/`, with forward slashes
 */
export function assetPath(name: string): string {
  return distPath(`assets/${name}`);
}
