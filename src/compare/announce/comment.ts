import { closingLine, type Context, list, paragraphs } from '../../announce/comment-parts.js';
import type { News } from '../../announce/comment-state.js';
import { escapeComment } from '../../announce/escape.js';
import type { Link } from '../../announce/links.js';
import { postComment } from '../../announce/post-comment.js';
import type { Host } from '../../host.js';
import { textsIn } from '../../texts.js';
import type { PageDelivery } from '../deliver.js';
import type { LegsComparison } from '../groups.js';
import type { CompareInputs } from '../inputs.js';

/** Groups, and legs with problems, that a marker names, and letters of a name: others decide how many there are. */
const [MAX_NAMES, MAX_LETTERS] = [20, 60] as const;

/** Comments on the pull request, where the comparison is asked to: one comment for all legs. */
export async function commentOnComparison(
  comparison: LegsComparison,
  inputs: CompareInputs,
  { report }: PageDelivery,
  sentences: readonly string[],
  host: Host,
): Promise<void> {
  const { comment: mode, githubToken: token, comparer, language } = inputs;
  const { compare } = textsIn(language);
  const links = report === undefined ? [] : [{ name: compare.page, url: report.url }];
  const body = (context: Context): string =>
    comparisonComment(comparison, sentences, inputs, links, context, host.environment);
  const place = `compare ${JSON.stringify([comparer.job, comparer.step])}`;
  await postComment({ mode, token, place, news: newsOfLegs(comparison), body }, host);
}

/** What the comparison has to say; the accuracy is that of the largest group. */
function newsOfLegs({ groups, passed, problems, verdict }: LegsComparison): News {
  const accuracy = groups[0]?.representative.evidence.result.accuracy ?? null;
  const names = problems
    .slice(0, MAX_NAMES)
    .map(({ leg, file }) => Array.from(leg ?? file ?? '').slice(0, MAX_LETTERS));
  const failed = [...groups.slice(1, MAX_NAMES).map(({ letter }) => letter), ...names.map((name) => name.join(''))];
  return { state: { passed, verdict, accuracy, failed }, moved: verdict !== 'reproduced' };
}

/** The comment without its marker. Everything that a user controls is escaped. */
function comparisonComment(
  comparison: LegsComparison,
  sentences: readonly string[],
  { language }: CompareInputs,
  links: readonly Link[],
  context: Context,
  environment: Host['environment'],
): string {
  const texts = textsIn(language);
  const { comment, compare, numbers } = texts;
  const { groups, meaning, passed, verdict } = comparison;
  const accuracy = groups[0]?.representative.evidence.result.accuracy ?? null;
  return paragraphs([
    `### ${passed ? '✅' : '❌'} ${compare.title}`,
    context.resolved ? `**${comment.resolved}**` : '',
    `**${compare.verdict[verdict]}.** ${escapeComment(meaning)}`,
    list(sentences, texts),
    accuracy === null ? '' : comment.accuracy(`**${numbers.exact(Number(accuracy.toFixed(4)))}**`),
    closingLine(links, context, environment, texts),
  ]);
}
