import type { Delivery } from '../artifacts.js';
import type { Host } from '../host.js';
import type { Findings } from '../report/metrics.js';
import { baselineIn } from '../reproducibility/baseline.js';
import { type Texts, textsIn } from '../texts.js';
import type { News } from './comment-state.js';
import { failuresOf, resultLines } from './checks.js';
import { closingLine, type Context, list, paragraphs } from './comment-parts.js';
import { escapeComment } from './escape.js';
import { type Link, linksTo } from './links.js';
import { postComment } from './post-comment.js';

/** Comments on the pull request, where the run is asked to: one comment for a job, and in a matrix none. */
export async function commentOnRun(findings: Findings, { upload }: Delivery, host: Host): Promise<void> {
  const { comment: mode, githubToken: token, leg } = findings.inputs;
  if (mode === 'off') return;
  if (leg.matrix !== null || (leg.jobTotal ?? 1) > 1) {
    host.notice(
      "A leg of a matrix makes no comment: set 'comment' of the action that compares them, which makes one for all.",
    );
    return;
  }
  const texts = textsIn(findings.inputs.language);
  const links = linksTo(upload, texts);
  const body = (context: Context): string => commentOf(findings, links, context, host.environment);
  await postComment({ mode, token, place: leg.fileName, news: newsOf(findings), body }, host);
}

/** What the run has to say; held to nothing, only its failure is news. Several seeds speak by their mean. */
export function newsOf({ baseline, evaluation, gate, seeds }: Findings): News {
  const accuracy = evaluation?.accuracy ?? null;
  const failed = gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  const isSame = gate.verdict === '' || gate.verdict === 'reproduced';
  const before = baselineIn(baseline?.base.file)?.accuracy;
  return {
    state: { passed: gate.passed, verdict: gate.verdict, accuracy: seeds?.accuracy?.mean ?? accuracy, failed },
    moved: !isSame || (before !== undefined && accuracy !== before),
  };
}

/** The comment without its marker. Everything that a user controls is escaped. */
export function commentOf(
  findings: Findings,
  links: readonly Link[],
  context: Context,
  environment: Host['environment'],
): string {
  const { gate, inputs } = findings;
  const texts = textsIn(inputs.language);
  return paragraphs([
    `### ${gate.passed ? '✅' : '❌'} ${escapeComment(texts.summary.title(inputs.leg.name))}`,
    ...outcome(findings, context.resolved, texts),
    accuracyLine(findings, texts),
    differenceLine(findings, texts),
    closingLine(links, context, environment, texts),
  ]);
}

function outcome(findings: Findings, resolved: boolean, texts: Texts): string[] {
  const { gate } = findings;
  return [
    resolved ? `**${texts.comment.resolved}**` : '',
    ...resultLines(findings, texts),
    list(failuresOf(gate), texts),
    gate.verdict === '' ? '' : texts.verdict[gate.verdict],
  ];
}

function accuracyLine({ baseline, evaluation, seeds }: Findings, { comment, numbers }: Texts): string {
  if (evaluation === null) return '';
  const shown = (accuracy: number): string => `**${numbers.exact(Number(accuracy.toFixed(4)))}**`;
  const [before, after] = [baselineIn(baseline?.base.file)?.accuracy, evaluation.accuracy];
  if (before === undefined && seeds?.accuracy) {
    const { mean, standardDeviation } = seeds.accuracy;
    return comment.accuracyOfSeeds(shown(mean), shown(standardDeviation), seeds.results.length);
  }
  if (before === undefined) return comment.accuracy(shown(after));
  return comment.accuracyAgainst(shown(before), shown(after), after - before);
}

/** Where the run first differs, if no failed check says so. */
function differenceLine({ gate }: Findings, { comment }: Texts): string {
  const { firstDifference, checks } = gate;
  const isSaid = checks.some(({ passed, sentence }) => !passed && sentence.includes(firstDifference));
  if (firstDifference === '' || isSaid) return '';
  return `${comment.firstDifference}: ${escapeComment(firstDifference)}`;
}
