import type { ImportGraph } from './import-graph.js';

/** The stages of a run, in the order of the data. Each is the file of this name and the folder of this name. */
export const STAGES = [
  'inputs',
  'baseline',
  'dataset',
  'model',
  'engine',
  'train',
  'evaluate',
  'outcome',
  'gate',
  'report',
  'artifacts',
  'announce',
] as const;

/** The stages of the comparison of a matrix, in `compare/`, in the order of the data. */
export const COMPARE_STAGES = [
  'compare/inputs',
  'compare/legs',
  'compare/groups',
  'compare/page',
  'compare/deliver',
  'compare/announce',
] as const;

/** What any stage may take values from. Leaves take values from leaves only. */
export const LEAVES = [
  'assets',
  'choices',
  'class-names',
  'confusion',
  'containment',
  'delivery',
  'evidence',
  'github',
  'group-by',
  'html',
  'image-grid',
  'image-shape',
  'logarithm',
  'parsed',
  'random',
  'recipe',
  'refusal',
  'reproducibility',
  'score',
  'shell',
  'system-error',
  'texts',
  'topology',
  'weight-specs',
  'zip',
] as const;

/** What brings the stages together, from the outside in; nothing inside imports them. */
export const EDGES = [
  'index',
  'compare',
  'cli',
  'browser',
  'main',
  'prove',
  'sheets',
  'told',
  'trials',
  'verify',
  'compare/main',
] as const;

/** What the comparison may take values from: how both actions read their inputs, and write Markdown. */
const BORROWED: ReadonlySet<string> = new Set(['inputs', 'announce']);

/**
 * The stage, leaf or edge that a file belongs to: `dataset/idx.ts` and `dataset.ts` to `dataset`, `compare/legs/name.ts`
 * to `compare/legs`.
 */
export function layerOf(path: string): string {
  return /^(compare\/)?[^/.]+/.exec(path)?.[0] ?? path;
}

/** Every import that the layers forbid, as a sentence. */
export function forbiddenImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([path, imports]) =>
    imports
      .filter(({ target }) => graph.has(target))
      .map(({ target, typeOnly }) => ({ target, reason: objection(layerOf(path), layerOf(target), typeOnly) }))
      .filter(({ reason }) => reason !== undefined)
      .map(({ target, reason }) => `${path} imports ${target}: ${reason ?? ''}`),
  );
}

function objection(from: string, to: string, typeOnly: boolean): string | undefined {
  if (from === to || includes(EDGES, from)) return undefined;
  if (includes(EDGES, to)) return 'an entry is imported by entries only';
  const [left, right] = [position(STAGES, from), position(STAGES, to)];
  const [comparing, compared] = [position(COMPARE_STAGES, from), position(COMPARE_STAGES, to)];
  if (compared >= 0 && comparing < 0) return 'only the comparison knows its stages';
  if ((left >= 0 && right > left) || (comparing >= 0 && compared > comparing)) return 'a stage never reaches right';
  if (typeOnly || includes(LEAVES, to)) return undefined;
  if (includes(LEAVES, from)) return 'a leaf takes values from leaves only';
  if (comparing >= 0 && BORROWED.has(to)) return undefined;
  if (right >= 0 || compared >= 0) return 'a stage takes only types from its left';
  return 'only entries choose a host';
}

function position(stages: readonly string[], layer: string): number {
  return stages.indexOf(layer);
}

function includes(layers: readonly string[], layer: string): boolean {
  return layers.includes(layer);
}
