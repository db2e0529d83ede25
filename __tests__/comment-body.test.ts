import { beforeAll, describe, expect, test } from 'vitest';

import { commentOf, newsOf } from '../src/announce/comment.js';
import { escapeComment } from '../src/announce/escape.js';
import type { BaselineReading } from '../src/baseline.js';
import { judge } from '../src/gate.js';
import type { Findings } from '../src/report/metrics.js';
import { candidateBaseline } from '../src/reproducibility/baseline.js';
import { realFindings } from './support/findings.js';

const CONTEXT = { resolved: false, head: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00' } as const;

/** Every kind of text that means something to Markdown, to HTML or to GitHub. */
const HOSTILE =
  '<script>alert(1)</script> --> <!-- "]| @octocat #1 GH-2 octo/digits#3 https://evil.example www.evil.example ' +
  '[a](b) ![a](b) `c` *d* _e_ ~f~ ::error:: $(g) \r\n\r\n# h \u0000\u001b\u202e\u2028';

let findings: Findings;

beforeAll(async () => {
  findings = await realFindings();
});

/** The same run, held to a baseline of this accuracy. */
function heldTo(accuracy: number, language: 'en' | 'es' = 'en'): Findings {
  const file = candidateBaseline(findings.evidence);
  const place = { commit: 'abcdef0'.padEnd(40, '0'), why: { kind: 'first-parent' } } as const;
  const baseline: BaselineReading = {
    base: { place, file: { state: 'read', content: '', baseline: { ...file, accuracy } } },
    proposed: null,
    path: '.github/mnist-baseline.json',
    source: 'there',
    account: 'there',
    names: { base: 'the baseline', proposed: 'the proposed baseline' },
  };
  const inputs = { ...findings.inputs, language };
  return { ...findings, inputs, baseline, gate: judge(inputs, findings.evidence, null) };
}

describe('the body of a comment', () => {
  test('tells the accuracy at the base and here', () => {
    const { accuracy = 0 } = findings.evaluation ?? {};
    const before = Number((accuracy - 0.005).toFixed(4));
    expect(commentOf(heldTo(before), [], CONTEXT, {})).toContain(
      `Accuracy: **${before}** at the base → **${accuracy}** here (+0.50 points).`,
    );
    expect(commentOf(heldTo(accuracy + 0.01), [], CONTEXT, {})).toContain(' here (−1.00 points).');
    expect(commentOf(heldTo(accuracy), [], CONTEXT, {})).toContain(' here (no change).');
  });

  test('tells mean and standard deviation of several seeds', async () => {
    const seeded = await realFindings({ seeds: '42,43' });
    const { mean = 0, standardDeviation = 0 } = seeded.seeds?.accuracy ?? {};
    expect(standardDeviation).toBeGreaterThan(0);
    expect(newsOf(seeded).state.accuracy).toBe(mean);
    expect(commentOf(seeded, [], CONTEXT, {})).toContain(
      `\n\nAccuracy: **${Number(mean.toFixed(4))}** ± **${Number(standardDeviation.toFixed(4))}**, mean and standard deviation of 2 seeds.\n\n`,
    );
    expect(commentOf(seeded, [], CONTEXT, {})).toContain(' on average over 2 seeds.');
  });

  test('is news when the accuracy moved against the base, and none when it did not', () => {
    const { accuracy = 0 } = findings.evaluation ?? {};
    expect(newsOf(heldTo(accuracy)).moved).toBe(false);
    expect(newsOf(heldTo(accuracy + 0.0001)).moved).toBe(true);
    expect(newsOf({ ...heldTo(accuracy), gate: { ...findings.gate, verdict: 'within-tolerance' } }).moved).toBe(true);
  });

  test('is in Spanish when asked', () => {
    const { accuracy = 0 } = findings.evaluation ?? {};
    const shown = (value: number): string => String(value).replace('.', ',');
    expect(commentOf(heldTo(accuracy, 'es'), [], { ...CONTEXT, resolved: true }, {}).split('\n\n')).toEqual([
      '### ✅ MNIST · train',
      '**Resuelto: lo que aquí fallaba ahora se supera.**',
      `**Superado.** El ${(accuracy * 100).toFixed(2).replace('.', ',')} % de las imágenes de prueba se clasifica bien.`,
      `Exactitud: **${shown(accuracy)}** en la base → **${shown(accuracy)}** aquí (sin cambio).`,
      '[ejecución](https://github.com//actions/runs/), para <code>c0ffee0</code>\n',
    ]);
  });

  test('links to what was uploaded', () => {
    const links = [{ name: 'contact sheet', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' }];
    expect(
      commentOf(findings, links, { ...CONTEXT, head: '' }, { GITHUB_RUN_ID: '4', GITHUB_REPOSITORY: 'o/r' }),
    ).toMatch(
      /\n\[contact sheet\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/1\/artifacts\/2\) · \[run\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/4\)\n$/,
    );
  });

  test('says of a cancelled run what it came to, without an accuracy', () => {
    const check = {
      name: 'finished',
      passed: false,
      expected: 2,
      actual: 1,
      sentence: 'Training: cancelled.',
    } as const;
    const gate = { ...findings.gate, passed: false, checks: [check] };
    const body = commentOf({ ...findings, evaluation: null, gate }, [], CONTEXT, {});
    expect(body).toContain('**Failed.** One check did not pass:\n\n- Training&#58; cancelled.');
    expect(body).not.toContain('Accuracy');
  });

  test('shows the first difference where no failed check tells it', () => {
    const gate = { ...findings.gate, verdict: 'diverged', firstDifference: 'In epoch 2.' } as const;
    expect(commentOf({ ...findings, gate }, [], CONTEXT, {})).toContain('\n\nFirst difference: In epoch 2.\n\n');
    const check = {
      name: 'digest',
      passed: false,
      expected: '',
      actual: '',
      sentence: 'Digests: In epoch 2.',
    } as const;
    const failed = { ...gate, passed: false, checks: [check] };
    expect(commentOf({ ...findings, gate: failed }, [], CONTEXT, {})).not.toContain('First difference');
  });

  test('shows hostile text as it is: no markup, no link, and nobody is called', () => {
    const escaped = escapeComment(HOSTILE);
    // eslint-disable-next-line no-control-regex
    expect(escaped).not.toMatch(/[<>`*_~[\]!@:/|$"\r\n\u0000\u001b\u202e]/);
    expect(escaped.replaceAll(/&#\d+;/g, '')).not.toContain('#');
    expect(escaped).toContain('&#64;&#8203;octocat');
    expect(escaped).toContain('&#35;&#8203;1');
    expect(escaped).toContain('GH&#8203;-2');
    expect(escaped).toContain('digits&#35;&#8203;3');
    expect(escaped).not.toContain('www.');
  });

  test('stays below what GitHub takes, however long and hostile the texts are', () => {
    const sentence = '@#'.repeat(50_000) + '𝔄'.repeat(50_000);
    const checks = Array.from({ length: 40 }, () => ({
      name: 'digest' as const,
      passed: false,
      expected: '',
      actual: '',
      sentence,
    }));
    const gate = { ...findings.gate, passed: false, checks, firstDifference: `${sentence}!` };
    const leg = { ...findings.inputs.leg, name: sentence };
    const body = commentOf({ ...findings, gate, inputs: { ...findings.inputs, leg } }, [], CONTEXT, {});
    expect(body.length).toBeGreaterThan(30_000);
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('- … and 34 more');
  });
});
