import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import packageJson from '../package.json' with { type: 'json' };
import { generatedFiles } from '../scripts/generated-files.mjs';
import { withTables } from '../scripts/readme-tables.mjs';
import { epochOrder } from '../src/random.js';
import { entries, property, text } from '../src/parsed.js';
import { digest } from '../src/reproducibility/digest.js';
import { glorotUniform } from './support/glorot.js';
import { anchorsOf, codeBlocks, linksOf, markdownFiles, tableRows } from './support/markdown.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

const FILES = markdownFiles(ROOT);
const ACTIONS = new Map<string, unknown>([
  ['org/mnist-action@v1', parse(read('action.yml'))],
  ['org/mnist-action/compare@v1', parse(read('compare/action.yml'))],
]);
const names = (part: string, action = 'org/mnist-action@v1'): string[] =>
  entries(property(ACTIONS.get(action), part)).map(([name]) => name);

/** Blocks that are whole workflows, by the file that they stand in. */
const WORKFLOWS = FILES.flatMap((file) =>
  codeBlocks(read(file))
    .filter(({ language, code }) => language === 'yaml' && /^on:/m.test(code))
    .map(({ code }): [file: string, code: string] => [file, code]),
);

const GENERATED = [...(await generatedFiles(ROOT))];

describe('what is generated', () => {
  test.each(GENERATED)('%s is as `npm run generate` writes it', (name, content) => {
    expect(read(name)).toBe(content);
  });

  test('README’s tables follow action.yml', () => {
    const marked = '<!-- inputs -->\n\n<!-- /inputs -->\n<!-- outputs -->\n\n<!-- /outputs -->\n';
    const action = 'inputs: {a-b: {description: "one | two\\n three", default: "1"}}\noutputs: {c: {description: "x"}}';
    expect(withTables(marked, action)).toBe(
      [
        '<!-- inputs -->',
        '<!-- prettier-ignore -->',
        '| Input | Default | Meaning |',
        '| --- | --- | --- |',
        '| `a-b` | `1` | one \\| two three |',
        '',
        '<!-- /inputs -->',
        '<!-- outputs -->',
        '<!-- prettier-ignore -->',
        '| Output | Meaning |',
        '| --- | --- |',
        '| `c` | x |',
        '',
        '<!-- /outputs -->',
        '',
      ].join('\n'),
    );
    expect(() => withTables('no markers', action)).toThrow('README.md lacks the markers <!-- inputs -->');
  });
});

describe.each(FILES)('%s', (file) => {
  const markdown = read(file);

  test('links only to what exists', () => {
    const missing = linksOf(markdown)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', fragment] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(join(ROOT, target))) return true;
        return fragment !== undefined && !anchorsOf(read(target)).includes(fragment);
      });
    expect(missing).toEqual([]);
  });

  test('gives commands and options that exist', () => {
    const scripts = [...markdown.matchAll(/\bnpm run ([\w-]+)/g)].map(([, script = '']) => script);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
    const lines = [...markdown.matchAll(/(?:dist\/cli\.js train|npm start --) ([^\n`]*)/g)];
    const options = lines.flatMap(([, rest = '']) => [...rest.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name));
    expect(options.filter((option) => option !== 'help' && !names('inputs').includes(option))).toEqual([]);
  });

  test('speaks of no folder of one machine', () => {
    expect(markdown.match(/(?<![\w.}])\/(home|root|opt|work|tmp|Users)\/\S*/g)).toBeNull();
  });
});

describe('workflows to copy', () => {
  test('stand in README, and elsewhere only as they stand there', () => {
    const ofReadme = WORKFLOWS.filter(([file]) => file === 'README.md').map(([, code]) => code);
    expect(ofReadme.length).toBeGreaterThanOrEqual(3);
    expect(WORKFLOWS.filter(([, code]) => !ofReadme.includes(code))).toEqual([]);
  });

  test.each(WORKFLOWS)('%s: asks for little and uses only what action.yml has', (_, code) => {
    const workflow: unknown = parse(code);
    expect(property(workflow, 'permissions')).toEqual({ contents: 'read' });
    const steps = entries(property(workflow, 'jobs')).flatMap(([, job]) =>
      entries(property(job, 'steps')).map(([, step]) => step),
    );
    const ours = steps.filter((step) => ACTIONS.has(text(property(step, 'uses'))));
    const others = steps.map((step) => text(property(step, 'uses'))).filter((action) => !ACTIONS.has(action));
    expect(ours).not.toEqual([]);
    expect(others.filter((action) => action !== '' && !/^actions\/checkout@v\d+$/.test(action))).toEqual([]);
    for (const step of ours) {
      const inputs = entries(property(step, 'with')).map(([name]) => name);
      const known = names('inputs', text(property(step, 'uses')));
      expect(inputs.filter((name) => !known.includes(name))).toEqual([]);
    }
    const known = [...ACTIONS.keys()].flatMap((action) => names('outputs', action));
    const outputs = [...code.matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    expect(outputs.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('grant the right to comment to the jobs that comment, and to no other', () => {
    const jobs = WORKFLOWS.flatMap(([, code]) => entries(property(parse(code), 'jobs')).map(([, job]) => job));
    const comments = (job: unknown): boolean =>
      entries(property(job, 'steps')).some(([, step]) => property(property(step, 'with'), 'comment') !== undefined);
    const granted = { contents: 'read', 'pull-requests': 'write' };
    expect(jobs.filter(comments).length).toBeGreaterThanOrEqual(1);
    expect(jobs.map((job) => property(job, 'permissions'))).toEqual(
      jobs.map((job) => (comments(job) ? granted : undefined)),
    );
  });

  test('compare a matrix also when a leg failed: a job that is skipped counts as green', () => {
    const jobs = WORKFLOWS.flatMap(([, code]) => entries(property(parse(code), 'jobs')).map(([, job]) => job));
    const comparing = jobs.filter((job) =>
      entries(property(job, 'steps')).some(([, step]) => property(step, 'uses') === 'org/mnist-action/compare@v1'),
    );
    expect(comparing.length).toBeGreaterThanOrEqual(1);
    expect(comparing.map((job) => property(job, 'if'))).toEqual(comparing.map(() => '${{ !cancelled() }}'));
  });
});

/** As packages declare it, or declared it before npm 3. */
function ownLicence(manifest: unknown): string {
  return text(property(manifest, 'license')) || text(property(property(property(manifest, 'licenses'), '0'), 'type'));
}

describe('docs/dependencies.md', () => {
  const described = tableRows(read('docs/dependencies.md'))
    .map(([name = '', ...cells]) => ({ name: /^`(.+)`$/.exec(name)?.[1] ?? '', licence: cells.at(-1) ?? '' }))
    .filter(({ name }) => name !== '');
  const declared = Object.keys({ ...packageJson.devDependencies, ...packageJson.optionalDependencies }).sort();

  test('describes every package that package.json names, and no other', () => {
    expect(described.map(({ name }) => name).sort()).toEqual(declared);
  });

  test('gives each package the licence that the package gives itself', () => {
    const wrong = described
      .filter(({ name }) => existsSync(join(ROOT, 'node_modules', name)))
      .map((row) => ({
        ...row,
        own: ownLicence(JSON.parse(read(`node_modules/${row.name}/package.json`))),
      }))
      .filter(({ licence, own }) => licence !== own && !own.startsWith('SEE LICENSE'));
    expect(wrong).toEqual([]);
  });
});

test('THIRD-PARTY-NOTICES.md names every package in dist/ that ships no licence text', () => {
  const packages = read('dist/licenses.txt').split(`\n\n${'-'.repeat(80)}\n\n`);
  const silent = packages
    .filter((entry) => !entry.trim().includes('\n'))
    .map((entry) => /^(.+) \S+ \(/.exec(entry)?.[1]);
  expect(packages.length).toBeGreaterThan(silent.length);
  expect(silent).toContain('seedrandom');
  const notices = read('THIRD-PARTY-NOTICES.md');
  expect(silent.filter((name) => name === undefined || !notices.includes(`\`${name}\``))).toEqual([]);
});

test('docs/determinism.md gives the initial weights and the first order that the code computes', () => {
  const document = read('docs/determinism.md');
  const kernels = [glorotUniform('42/dense_1/kernel', 784, 128), glorotUniform('42/dense_2/kernel', 128, 10)] as const;
  const initial = digest(kernels[0], new Float32Array(128), kernels[1], new Float32Array(10));
  expect(document).toContain(`| initialisation | \`${initial}\``);
  expect(document).toContain(digest(epochOrder(42, 1, 60_000)));
});
