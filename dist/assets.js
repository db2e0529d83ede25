import { fileURLToPath } from 'node:url';

function assetPath(name) {
  return fileURLToPath(new URL(`../dist/assets/${name}`, import.meta.url));
}

export { assetPath as a };
