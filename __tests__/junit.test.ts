import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import type { Check } from '../src/gate.js';
import { property, text } from '../src/parsed.js';
import { junitXml } from '../src/report/junit.js';
import type { Findings } from '../src/report/metrics.js';
import { realFindings } from './support/findings.js';

/** What the schemas of Ant and Jenkins have in common, as far as the action writes it. */
const SCHEMA = readFileSync(new URL('support/junit.xsd', import.meta.url), 'utf8');

const HOSTILE = `<script>]]>&amp;&#0;"'\u0000\u0001\u001b\u007f\udfff\ud800\ufffe\uffff\u2028 é 𝔄 <!-- --> <?x?>\r\n\t`;

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

/** The document as libxml2 says it is: valid by the schema, or why not. */
async function complaints(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema: SCHEMA });
  return errors.map(({ message }) => message);
}

function parsed(xml: string): unknown {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });
  return property(property(parser.parse(xml), 'testsuites'), 'testsuite');
}

function withChecks(checks: readonly Check[], changed: Partial<Findings> = {}): Findings {
  const passed = checks.every((check) => check.passed);
  return { ...findings, ...changed, gate: { ...findings.gate, checks, passed } };
}

function check(changed: Partial<Check> = {}): Check {
  return { name: 'threshold', passed: false, expected: 0.97, actual: 0.9, sentence: 'Accuracy: too low.', ...changed };
}

describe('junit.xml', () => {
  test('has a suite with a test for each check', async () => {
    const xml = junitXml(findings);
    expect(await complaints(xml)).toEqual([]);
    const suite = parsed(xml);
    expect(suite).toMatchObject({
      name: 'train',
      package: 'mnist-action',
      id: '0',
      timestamp: findings.startedAt.toISOString().slice(0, 19),
      hostname: 'localhost',
      tests: '1',
      failures: '0',
      errors: '0',
      testcase: { name: 'Accuracy', classname: 'train', time: '0.000' },
    });
    expect(Number(property(suite, 'time'))).toBeGreaterThan(0);
    expect(property(property(suite, 'properties'), 'property')).toContainEqual({
      name: 'weights-digest',
      value: findings.evidence.digests.weights,
    });
  });

  test('has a failure in the user’s words for each check that did not pass', async () => {
    const gate = { ...findings.gate, firstDifference: 'In epoch 2.' };
    const failing = withChecks([check(), check({ name: 'digest', passed: true })], { gate });
    const xml = junitXml({ ...failing, gate: { ...failing.gate, firstDifference: 'In epoch 2.' } });
    expect(await complaints(xml)).toEqual([]);
    expect(parsed(xml)).toMatchObject({
      tests: '2',
      failures: '1',
      testcase: [
        {
          name: 'Accuracy',
          failure: {
            message: 'Accuracy: too low.',
            type: 'threshold',
            '#text': 'Accuracy: too low.\nExpected: 0.97\nFound: 0.9\nIn epoch 2.',
          },
        },
        { name: 'Weights digest' },
      ],
    });
  });

  test('has one more suite for each training, where there are several', async () => {
    const xml = junitXml(await realFindings({ repeats: '2' }));
    expect(await complaints(xml)).toEqual([]);
    const suites = [parsed(xml)].flat();
    expect(suites.map((suite) => text(property(suite, 'name')))).toEqual([
      'train',
      'train · training 1',
      'train · training 2',
    ]);
    expect(suites.map((suite) => property(suite, 'id'))).toEqual(['0', '1', '2']);
    expect(suites.map((suite) => Number(property(suite, 'time')) > 0)).toEqual([false, true, true]);
    expect(suites.map((suite) => property(suite, 'tests'))).toEqual(['2', '1', '1']);
  });

  test('of a cancelled run says so, without accuracy and digest', async () => {
    const { digests, result } = findings.evidence;
    const evidence = {
      ...findings.evidence,
      finished: false,
      digests: { ...digests, weights: null },
      result: { ...result, accuracy: null },
      environment: null,
    };
    const xml = junitXml(withChecks([check({ name: 'finished', expected: 5, actual: 1 })], { evidence }));
    expect(await complaints(xml)).toEqual([]);
    expect(parsed(xml)).toMatchObject({ failures: '1', testcase: { name: 'Training' } });
  });

  test('is in Spanish when asked', () => {
    const inputs = { ...findings.inputs, language: 'es' } as const;
    expect(parsed(junitXml({ ...withChecks([check()]), inputs }))).toMatchObject({
      testcase: { name: 'Exactitud', failure: { '#text': 'Accuracy: too low.\nEsperado: 0.97\nObtenido: 0.9' } },
    });
  });

  test('is well-formed and valid whatever the texts hold', async () => {
    const inputs = { ...findings.inputs, leg: { ...findings.inputs.leg, name: HOSTILE } };
    const xml = junitXml({ ...withChecks([check({ sentence: HOSTILE, expected: HOSTILE })]), inputs });
    expect(await complaints(xml)).toEqual([]);
    const shown = `<script>]]>&amp;&#0;"'${'\ufffd'.repeat(3)}\u007f${'\ufffd'.repeat(4)}\u2028 é 𝔄 <!-- --> <?x?>`;
    const read: unknown = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      trimValues: false,
    }).parse(xml);
    const suite = property(property(read, 'testsuites'), 'testsuite');
    expect(property(suite, 'name')).toBe(shown.replace('\u2028', ' ').replace('  ', ' '));
    expect(text(property(property(property(suite, 'testcase'), 'failure'), '#text'))).toContain(`Expected: ${shown}`);
  });

  test('names a suite also where the leg has no name that can be shown', async () => {
    const inputs = { ...findings.inputs, leg: { ...findings.inputs.leg, name: ' \u2003 ' } };
    const xml = junitXml({ ...findings, inputs });
    expect(await complaints(xml)).toEqual([]);
    expect(parsed(xml)).toMatchObject({ name: '-' });
  });

  test('would not be valid with a suite that has no name, nor well-formed with a control character', async () => {
    const xml = junitXml(findings);
    expect(await complaints(xml.replace('<testsuite name="train"', '<testsuite name=""'))).not.toEqual([]);
    expect(await complaints(xml.replace('localhost', '\u0001'))).not.toEqual([]);
    expect(await complaints(xml.replace('<system-err>', '<system-err><'))).not.toEqual([]);
  });
});
