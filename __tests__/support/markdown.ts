import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold nothing of this repository's own writing. */
const FOREIGN = new Set(['.git', '.venv', 'node_modules', 'dist', 'mnist-report', 'coverage']);

/** A fenced block: the word after the fence, and what is in it. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** Every Markdown file below a folder, relative to it, sorted. */
export function markdownFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : markdownFiles(root, path);
      return entry.name.endsWith('.md') ? [path] : [];
    })
    .sort();
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
}

/** Targets of links and pictures, as `[text](target)` or `src="target"`; not those in code. */
export function linksOf(markdown: string): string[] {
  const prose = withoutCode(markdown);
  return [...prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The fragments by which GitHub lets one link to headings: lower case, hyphens for spaces, no punctuation. */
export function anchorsOf(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The rows of every table, each as its cells; without headings' underlines. */
export function tableRows(markdown: string): string[][] {
  return [...markdown.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = '']) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```$/gms, '');
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replaceAll(/`[^`\n]*`/g, '');
}
