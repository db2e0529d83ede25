import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

const NAME = 'virtual:page-script';
const ENTRY = fileURLToPath(new URL('../src/browser/main.ts', import.meta.url));

/** What runs in every browser of the last years. */
const TARGET = 'es2022';

/**
 * Lets sources import the program of the report's page as a text: bundled from `src/browser`, readable, and one line of
 * the program a line of the bundle, so that a diff of `dist/` shows what changed.
 */
export function pageScript() {
  return {
    name: 'page-script',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const options = { bundle: true, format: 'iife', target: TARGET, charset: 'utf8', write: false, metafile: true };
      const { outputFiles, metafile } = buildSync({ ...options, entryPoints: [ENTRY], legalComments: 'none' });
      for (const path of Object.keys(metafile.inputs)) this.addWatchFile(path);
      // Inside the element `script`, whatever the sources say.
      const text = outputFiles[0].text.replaceAll('</script', String.raw`<\/script`);
      const lines = text.trimEnd().split('\n');
      return `export default [\n${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}\n].join('\\n');\n`;
    },
  };
}
