/**
 * Builds `dist/`: the two entries and the chunks that they load when they need them. Chunk names carry no hashes, so
 * that a diff of `dist/` shows what changed; everything is unminified, so that it can be read.
 */
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';

import { pageScript } from './scripts/page-script.mjs';

/** Files that are read at run time, by their place in `dist/`. */
const ASSETS = {
  'assets/mnist/train-images-idx3-ubyte.gz': 'data/mnist/train-images-idx3-ubyte.gz',
  'assets/mnist/train-labels-idx1-ubyte.gz': 'data/mnist/train-labels-idx1-ubyte.gz',
  'assets/mnist/t10k-images-idx3-ubyte.gz': 'data/mnist/t10k-images-idx3-ubyte.gz',
  'assets/mnist/t10k-labels-idx1-ubyte.gz': 'data/mnist/t10k-labels-idx1-ubyte.gz',
  'assets/mnist/README.md': 'data/mnist/README.md',
  'assets/fonts/DejaVuSans.ttf': 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'assets/fonts/DejaVuSans-Bold.ttf': 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'assets/engine.wasm': 'build/engine.wasm',
  'assets/tfjs/tfjs-backend-wasm-simd.wasm':
    'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
};

/** Which chunk a package goes to, where its importers alone would not decide it well. */
const CHUNKS = [
  // Loaded before tfjs-node, so not with it.
  [/src\/engine\/tensorflow\/addon-place\.ts$/, 'addon-place'],
  [
    /node_modules\/(@tensorflow\/tfjs-node|google-protobuf|progress)\/|src\/engine\/tensorflow\/tfjs(-node)?\.ts$/,
    'tfjs-node',
  ],
  [/node_modules\/@tensorflow\/tfjs-backend-/, 'tfjs-wasm'],
  [/node_modules\/@tensorflow\//, 'tfjs-layers'],
  [/node_modules\/canvas\//, 'canvas'],
  [/node_modules\/wasm-feature-detect\//, 'wasm-feature-detect'],
  [/node_modules\/zod\//, 'zod'],
  [/node_modules\/(commander|yaml)\//, 'cli-options'],
  [/node_modules\/(yauzl|pend)\//, 'yauzl'],
  // All that a thread of the engine needs beside its kernels: with the schemas each would take 6 MB more, and start later.
  [/src\/parsed\.ts$/, 'parsed'],
  // What both pages are made with.
  [/node_modules\/preact|src\/html\//, 'html'],
  [
    /package\.json$|commonjsHelpers|src\/(assets|assets\/intact|choices|class-names|containment|group-by|model|random|recipe|refusal|system-error|weight-specs|reproducibility\/(digest|verdict))\.ts$/,
    'leaves',
  ],
];

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Starts `dist/` afresh and copies the assets, and the vendored binaries after checking them against their list. */
function assets() {
  return {
    name: 'assets',
    buildStart() {
      rmSync('dist', { recursive: true, force: true });
    },
    generateBundle() {
      const sums = [];
      const emit = (fileName, source) => {
        this.emitFile({ type: 'asset', fileName, source });
        sums.push([fileName.slice('assets/'.length), sha256(source)]);
      };
      for (const [fileName, path] of Object.entries(ASSETS)) emit(fileName, readFileSync(path));
      for (const line of readFileSync('vendor/SHA256SUMS', 'utf8').trim().split('\n')) {
        const [expected, file] = line.split('  ');
        const source = readFileSync(`vendor/${file}`);
        const actual = sha256(source);
        if (actual !== expected) this.error(`vendor/${file} has SHA-256 ${actual}, expected ${expected}`);
        emit(`assets/${file}`, source);
      }
      const lines = sums.sort().map(([name, sum]) => `${sum}  ${name}\n`);
      this.emitFile({ type: 'asset', fileName: 'assets/SHA256SUMS', source: lines.join('') });
    },
  };
}

/**
 * Canvas asks for its binary as a package of its platform; here the binaries lie beside the code. `require` is left as
 * it is (see `ignore` of commonjs), for only the binary of the machine at hand may be loaded.
 */
function canvasBinaries() {
  return {
    name: 'canvas-binaries',
    transform(code, id) {
      if (!id.endsWith('canvas/lib/bindings.js')) return null;
      const changed = code
        .replaceAll(/require\('(canvas-[a-z0-9-]+)'\)/g, "require('./assets/canvas/$1.node')")
        .replace(
          "return require('../bin/canvas.node')",
          'throw new Error(`no binary for ${process.platform}-${process.arch}`)',
        );
      if (changed === code) this.error(`${id} is not what this plugin was written for`);
      return { code: changed, map: null };
    },
  };
}

/** What takes the place of packages that tfjs-node asks for; each says why. */
const INSTEAD = {
  '@mapbox/node-pre-gyp': 'src/engine/tensorflow/addon-place.ts',
  '@tensorflow/tfjs': 'src/engine/tensorflow/tfjs.ts',
};

function insteadOfPackages() {
  return {
    name: 'instead-of-packages',
    resolveId(source) {
      const path = INSTEAD[source];
      return path === undefined ? null : resolve(path);
    },
  };
}

/** Gives a chunk the CommonJS names that are left in it; ES modules have none. */
function commonjsNames() {
  const lines = {
    require: 'const require = __createRequire(import.meta.url);',
    __filename: 'const __filename = __fileURLToPath(import.meta.url);',
    __dirname: "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
  };
  return {
    name: 'commonjs-names',
    renderChunk(code) {
      const used = Object.entries(lines).filter(([name]) => new RegExp(`(?<![\\w.$])${name}\\b`).test(code));
      if (used.length === 0) return null;
      const imports =
        "import { createRequire as __createRequire } from 'node:module';\n" +
        "import { fileURLToPath as __fileURLToPath } from 'node:url';\n";
      return { code: `${imports}${used.map(([, line]) => line).join('\n')}\n${code}`, map: null };
    },
  };
}

/** Packages that are in the bundle, as rollup-plugin-license found them. */
let thirdParty = [];

/** Writes the licences of the bundled packages, sorted so that the file changes only when they do. */
function licenses() {
  return {
    name: 'licenses',
    generateBundle: {
      order: 'post',
      handler() {
        const texts = thirdParty
          .map(({ name, version, license, licenseText, noticeText }) =>
            [`${name} ${version} (${license})`, licenseText, noticeText].filter(Boolean).join('\n\n'),
          )
          .sort();
        this.emitFile({
          type: 'asset',
          fileName: 'licenses.txt',
          source: `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
        });
      },
    },
  };
}

/** Some packages are published with CRLF; what git stores must be what the build writes. */
function lineFeeds() {
  return {
    name: 'line-feeds',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replaceAll('\r\n', '\n');
          else if (typeof file.source === 'string') file.source = file.source.replaceAll('\r\n', '\n');
        }
      },
    },
  };
}

export default {
  input: {
    index: 'src/index.ts',
    compare: 'src/compare.ts',
    cli: 'src/cli.ts',
    'engine-worker': 'src/engine/wasm/worker.ts',
  },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    // Both actions have a `main.ts`.
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId?.endsWith('/compare/main.ts')
        ? 'comparison.js'
        : facadeModuleId?.endsWith('/report/page.ts')
          ? 'report-page.js'
          : '[name].js',
    hoistTransitiveImports: false,
    manualChunks: (id) => CHUNKS.find(([pattern]) => pattern.test(id))?.[1],
  },
  // The toolkit declares no side effects and has none: so that a run without an upload does not load an HTTP client.
  treeshake: { moduleSideEffects: (id) => !/node_modules\/(@actions|undici|tunnel)\//.test(id) },
  plugins: [
    insteadOfPackages(),
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    canvasBinaries(),
    commonjs({ ignore: (id) => id.endsWith('.node'), ignoreDynamicRequires: true }),
    pageScript(),
    json({ preferConst: true, namedExports: true }),
    esbuild({ target: 'node20', jsx: 'automatic', jsxImportSource: 'preact' }),
    assets(),
    commonjsNames(),
    license({ thirdParty: { includePrivate: false, output: (packages) => (thirdParty = packages) } }),
    licenses(),
    lineFeeds(),
  ],
  onwarn(warning, warn) {
    // Dependencies compiled from TypeScript carry a `this` that is undefined in a module, and import one another in
    // circles; both are harmless and theirs.
    if (
      ['THIS_IS_UNDEFINED', 'CIRCULAR_DEPENDENCY', 'EVAL'].includes(warning.code) &&
      /node_modules/.test(warning.message + (warning.id ?? ''))
    )
      return;
    warn(warning);
  },
};
