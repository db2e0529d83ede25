import XMLBuilder from 'fast-xml-builder';

import packageJson from '../../package.json' with { type: 'json' };
import type { Check, Gate } from '../gate.js';
import { type Texts, textsIn } from '../texts.js';
import type { Findings } from './metrics.js';
import { secondsOf } from './seconds.js';

/** Checks that belong together: those of the run, or those of one of its trainings. */
interface Suite {
  readonly name: string;
  readonly gate: Pick<Gate, 'checks' | 'firstDifference' | 'verdict'>;
  readonly evidence: Findings['evidence'];
  readonly seconds: number;
}

/** Characters that no XML 1.0 document may hold, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Stands for a character that cannot be shown. */
const REPLACEMENT = '\u{FFFD}';

/**
 * The checks as JUnit XML, so that whatever shows test results shows them: a suite for the run, and where it trained
 * more than once, one more for each training. A check is a test, and a check that did not pass is a failure, in the
 * user's words. Holds to both schemas in use, that of Ant (Windy Road) and that of Jenkins.
 */
export function junitXml(findings: Findings): string {
  const { inputs, startedAt } = findings;
  const texts = textsIn(inputs.language);
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    format: true,
  });
  const testsuite = suitesOf(findings).map((suite, id) => suiteXml(suite, id, startedAt, texts));
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, testsuites: { testsuite } });
}

/** Where each training has its own suite, the time is told there. */
function suitesOf(findings: Findings): Suite[] {
  const { inputs, trainings } = findings;
  const { name } = inputs.leg;
  const run = { ...findings, name, seconds: trainings.length > 0 ? 0 : secondsOf(findings.training) };
  return [run, ...trainings.map((one) => ({ ...one, name: `${name} · ${one.evidence.name}` }))];
}

function suiteXml({ name, gate, evidence, seconds }: Suite, id: number, startedAt: Date, texts: Texts): object {
  const properties: readonly (readonly [string, string | number])[] = [
    ['mnist-action', packageJson.version],
    ['engine', evidence.environment?.engine.name ?? ''],
    ['seed', evidence.recipe.seed],
    ['accuracy', evidence.result.accuracy ?? ''],
    ['weights-digest', evidence.digests.weights ?? ''],
    ['verdict', gate.verdict],
  ];
  return {
    '@name': token(name),
    '@package': 'mnist-action',
    '@id': id,
    // The schema has no place for a time zone: the time is UTC. Nor is a machine's name anybody's business.
    '@timestamp': startedAt.toISOString().slice(0, 19),
    '@hostname': 'localhost',
    '@tests': gate.checks.length,
    '@failures': gate.checks.filter(({ passed }) => !passed).length,
    '@errors': 0,
    '@time': seconds.toFixed(3),
    properties: { property: properties.flatMap(([name, value]) => propertyXml(name, String(value))) },
    testcase: gate.checks.map((check) => caseXml(check, gate.firstDifference, token(name), texts)),
    'system-out': '',
    'system-err': '',
  };
}

/** A property; none where nothing is known. */
function propertyXml(name: string, value: string): object[] {
  return value === '' ? [] : [{ '@name': name, '@value': token(value) }];
}

function caseXml(check: Check, firstDifference: string, classname: string, { gate, summary }: Texts): object {
  const attributes = { '@name': gate[check.name], '@classname': classname, '@time': '0.000' };
  if (check.passed) return attributes;
  const lines = [
    check.sentence,
    `${summary.expected}: ${check.expected}`,
    `${summary.found}: ${check.actual}`,
    ...(firstDifference === '' || check.sentence.includes(firstDifference) ? [] : [firstDifference]),
  ];
  const failure = { '@message': token(check.sentence), '@type': check.name, '#text': inXml(lines.join('\n')) };
  return { ...attributes, failure };
}

/** A text for an attribute, which has no lines, and where schemas ask for at least one character. */
function token(text: string): string {
  return inXml(text).replaceAll(/\s+/g, ' ').trim() || '-';
}

function inXml(text: string): string {
  return text.replaceAll(FORBIDDEN, REPLACEMENT);
}
