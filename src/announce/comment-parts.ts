import type { Host } from '../host.js';
import type { Texts } from '../texts.js';
import { codeMarkdown, escapeComment } from './escape.js';
import { type Link, linkMarkdown } from './links.js';

/** Sentences that a comment lists; with their lengths they keep it far below what GitHub takes. */
const MAX_SENTENCES = 6;

/** What a comment knows once its pull request and its predecessor are known. */
export interface Context {
  /** Whether it takes the place of a comment that told of a failure. */
  readonly resolved: boolean;
  /** The commit at the head of the pull request; empty when unknown. */
  readonly head: string;
}

/** Markdown of parts with an empty line between them; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Sentences as a list. */
export function list(sentences: readonly string[], { comment }: Texts): string {
  const shown = sentences.slice(0, MAX_SENTENCES).map((sentence) => `- ${escapeComment(sentence)}`);
  const rest = sentences.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- ${comment.more(rest)}`] : [])].join('\n');
}

/** Where there is more, and for which commit all this is. */
export function closingLine(
  links: readonly Link[],
  { head }: Context,
  environment: Host['environment'],
  { comment }: Texts,
): string {
  const [server, repository, run] = ['SERVER_URL', 'REPOSITORY', 'RUN_ID'].map((name) => environment[`GITHUB_${name}`]);
  const url = `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${run ?? ''}`;
  const all = linkMarkdown([...links, { name: comment.run, url }]);
  return head === '' ? all : comment.of(all, codeMarkdown(head.slice(0, 7)));
}
