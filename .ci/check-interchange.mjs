/**
 * Has other tools' own schemas and parsers read what the action leaves for them: `junit.xml` by the schemas of Ant and
 * Jenkins, and by the parser of the publisher of test results that most workflows use.
 *
 * Usage: node .ci/check-interchange.mjs SCHEMAS PYTHON, where SCHEMAS is a folder with JUnit.xsd and jenkins-junit.xsd, and
 * PYTHON has the package junitparser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

import { check } from './results.mjs';

const [schemas, python] = process.argv.slice(2);
const cli = resolve('dist/cli.js');

/** Runs that differ in what their report holds; the leg's name has all that XML, Markdown and HTML take for theirs. */
const RUNS = {
  'a run that passes': ['--leg', 'train'],
  'a run that fails, in Spanish, of a leg with a hostile name': [
    ...['--accuracy-threshold', '1', '--language', 'es', '--leg', `a"]|\`<script> --> ]]> &amp; 'é' \u0001`],
  ],
  'a run with repeats': ['--repeats', '2'],
  'a run with seeds': ['--seeds', '42,43'],
  'a run with a fault': ['--inject-fault', 'epoch=1,step=1,parameter=dense_1/kernel,element=0,bit=0'],
};

const COUNT = `
import json, sys
from junitparser import JUnitXml
suites = list(JUnitXml.fromfile(sys.argv[1]))
print(json.dumps([[s.name, s.tests, s.failures, len(list(s)), sum(len(c.result) for c in s)] for s in suites]))
`;

function train(options) {
  const folder = mkdtempSync(join(process.env.CI_WORK, 'interchange-'));
  const recipe = ['--epochs', '1', '--hidden-units', 'none', '--accuracy-threshold', '0', '--pictures', 'false'];
  spawnSync(process.execPath, [cli, 'train', ...recipe, ...options], { cwd: folder, stdio: 'ignore' });
  return join(folder, 'mnist-report');
}

async function complaints(schema, path) {
  const xml = { fileName: 'junit.xml', contents: readFileSync(path, 'utf8') };
  const { errors } = await validateXML({ xml, schema: readFileSync(join(schemas, schema), 'utf8') });
  return errors.map(({ message }) => message);
}

for (const [run, options] of Object.entries(RUNS)) {
  const path = join(train(options), 'junit.xml');
  for (const schema of ['JUnit.xsd', 'jenkins-junit.xsd']) {
    const found = await complaints(schema, path);
    check(`junit.xml of ${run} is valid by ${schema}`, found.length === 0, found.join('; '));
  }
  const suites = JSON.parse(execFileSync(python, ['-c', COUNT, path], { encoding: 'utf8' }));
  const agree = suites.every(
    ([name, tests, failures, cases, failed]) => name && tests === cases && failures === failed,
  );
  check(`junitparser counts the checks of ${run}`, suites.length > 0 && agree, JSON.stringify(suites));
}
