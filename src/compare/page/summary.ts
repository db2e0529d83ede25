import { codeMarkdown, escapeMarkdown } from '../../announce/escape.js';
import { table } from '../../announce/table.js';
import { type Texts, textsIn } from '../../texts.js';
import type { LegsComparison } from '../groups.js';
import type { CompareInputs } from '../inputs.js';
import { markSentences, MAX_COMPARISONS, rungTitle, shownLegs } from './table.js';

/** Sentences of one kind; a summary over 1 MiB would be dropped as a whole. */
const MAX_SENTENCES = 40;

/** Letters of a leg's name or a sentence, of which others decide the length. */
const MAX_LENGTH = 2000;

/** The comparison as Markdown: the same as the page, in short. Everything a user controls is escaped. */
export function summaryOf(comparison: LegsComparison, inputs: CompareInputs): string {
  const texts = textsIn(inputs.language);
  const { compare } = texts;
  return [
    `## ${compare.title}`,
    headline(comparison, inputs, texts),
    ...section(compare.problems, bulleted(comparison.problems.map(({ sentence }) => sentence))),
    ...section(compare.notes, bulleted(comparison.notes)),
    ...section(compare.agreement, comparison.legs.length === 0 ? [] : legTable(comparison, texts)),
    ...section(compare.differences, comparison.comparisons.length === 0 ? [] : differences(comparison, texts)),
    ...section(compare.machines, comparison.comparisons.length === 0 ? [] : machines(comparison, texts)),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function headline(comparison: LegsComparison, { tolerance }: CompareInputs, texts: Texts): string {
  const { compare } = texts;
  const { passed, verdict, problems } = comparison;
  const how = passed ? `✅ **${compare.passed}.**` : `❌ **${compare.failed}.**`;
  const said = verdict !== 'reproduced' || problems.length > 0;
  const allowed = said ? ` ${escapeMarkdown(compare.allowed(tolerance.reproducibility, problems.length > 0))}` : '';
  return `${how} **${compare.verdict[verdict]}.** ${escapeMarkdown(comparison.meaning)}${allowed}`;
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`### ${title}`, ...parts];
}

function bulleted(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, MAX_SENTENCES).map((sentence) => `- ${shortened(sentence)}`);
  if (sentences.length > shown.length) shown.push('- …');
  return [shown.join('\n')];
}

function legTable(comparison: LegsComparison, texts: Texts): string[] {
  const { compare, numbers } = texts;
  const { columns, rows, groups } = shownLegs(comparison);
  const heading = [compare.leg, compare.group, ...columns.map((rung) => rungTitle(rung, texts)), compare.accuracy];
  const body = rows.map(({ group, legs, isRest }) => {
    const [leg] = legs;
    const accuracy = isRest ? null : (leg?.evidence.result.accuracy ?? null);
    return [
      isRest ? `… ${compare.moreLegs(group, legs.length)}` : shortened(leg?.name ?? ''),
      `**${group}**`,
      ...columns.map((rung) => rung.groups[group] ?? '–'),
      accuracy === null ? '' : numbers.decimal(accuracy, 4),
    ];
  });
  return [
    table(heading, body),
    escapeMarkdown(compare.legend),
    ...(columns.length < comparison.rungs.length ? [compare.epochsLeftOut] : []),
    ...(groups < comparison.groups.length ? [compare.moreGroups(groups, comparison.groups.length)] : []),
  ];
}

function differences(comparison: LegsComparison, { compare }: Texts): string[] {
  const { comparisons, pairs } = comparison;
  const shown = comparisons.slice(0, MAX_COMPARISONS);
  const items = shown.map(({ groups: [one, other], verdict, reasons }) => {
    const said = reasons.map((reason) => shortened(reason)).join(' ');
    return `- **${compare.pair(one, other)}: ${compare.verdict[verdict]}.** ${said}`;
  });
  return [
    items.join('\n'),
    ...(shown.length < comparisons.length ? [compare.cutPairs(shown.length, comparisons.length)] : []),
    ...(comparisons.length < pairs ? [compare.morePairs(comparisons.length, pairs)] : []),
  ];
}

function machines(comparison: LegsComparison, texts: Texts): string[] {
  const sentences = markSentences(comparison, texts);
  return sentences.length === 0 ? [texts.compare.nothingSeparates] : bulleted(sentences);
}

function shortened(text: string): string {
  return escapeMarkdown(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
}

/** Where the page is, under the summary. */
export function linkLine(url: string | undefined, folder: string, { compare }: Texts): string {
  return url === undefined ? compare.kept(codeMarkdown(folder)) : `[${compare.page}](${url})`;
}
