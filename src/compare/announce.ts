import type { Host } from '../host.js';
import { type Texts, textsIn } from '../texts.js';
import { commentOnComparison } from './announce/comment.js';
import type { PageDelivery } from './deliver.js';
import type { LegsComparison } from './groups.js';
import type { CompareInputs } from './inputs.js';
import type { Page } from './page.js';

/** As many as a runner shows of one step. */
const MAX_FAILURES = 10;

/** Legs that a line of the log names. */
const MAX_NAMES = 20;

/** Tells the world: outputs, job summary, comment, verdict; last, fails the step with one sentence for each failed thing. */
export async function announceComparison(
  comparison: LegsComparison,
  inputs: CompareInputs,
  page: Page,
  delivery: PageDelivery,
  host: Host,
): Promise<void> {
  const texts = textsIn(inputs.language);
  setOutputs(comparison, delivery, host, texts);
  if (inputs.summary) await host.summary(page.summary(delivery.report?.url));
  const sentences = whatIsWrong(comparison, texts);
  await commentOnComparison(comparison, inputs, delivery, sentences, host);
  for (const { letter, legs } of comparison.groups) {
    const names = legs.slice(0, MAX_NAMES).map(({ name }) => name);
    host.info(`${letter}: ${names.join(', ')}${legs.length > names.length ? `, … (${legs.length})` : ''}`);
  }
  for (const note of comparison.notes) host.info(note);
  const { verdict, passed, meaning } = comparison;
  host.info(`${texts.compare.verdict[verdict]}. ${meaning}`);
  const say = (sentence: string): void => {
    if (passed) host.warning(sentence);
    else host.fail(sentence);
  };
  const room = sentences.length > MAX_FAILURES ? MAX_FAILURES - 1 : MAX_FAILURES;
  for (const sentence of sentences.slice(0, room)) say(sentence);
  if (sentences.length > room) say(texts.compare.moreFailures(sentences.length - room));
}

function setOutputs(comparison: LegsComparison, { path, report }: PageDelivery, host: Host, texts: Texts): void {
  const outputs: Readonly<Record<string, string>> = {
    passed: String(comparison.passed),
    verdict: comparison.verdict,
    groups: String(comparison.groups.length),
    'first-difference': firstDifferences(comparison, texts)[0] ?? '',
    'report-path': path,
    'report-url': report?.url ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
}

/** One for each pair of groups, in the order of the groups. */
function firstDifferences({ comparisons }: LegsComparison, texts: Texts): string[] {
  return comparisons.flatMap(({ firstDifference, reference, candidate }) =>
    firstDifference === null ? [] : [texts.comparison.firstDifference(firstDifference, reference, candidate)],
  );
}

/** One sentence for each problem and for each pair of groups that is not equal. */
function whatIsWrong({ problems, comparisons }: LegsComparison, { compare }: Texts): string[] {
  const differing = comparisons
    .filter(({ verdict }) => verdict !== 'reproduced')
    .map(({ groups: [one, other], reasons }) => compare.differs(one, other, reasons.join(' ')));
  return [...problems.map(({ sentence }) => sentence), ...differing];
}
