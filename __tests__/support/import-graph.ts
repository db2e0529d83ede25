import { posix } from 'node:path';
import ts from 'typescript';

/** One import, export-from or `import()` of a file. */
export interface Import {
  /** A path from the folder of all sources (`dataset/idx.ts`), or a package or Node module as it is written. */
  readonly target: string;
  /** Erased by the compiler: only types are taken. */
  readonly typeOnly: boolean;
}

/** What each file imports, by its path from the folder of all sources. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/** @param sources text of each file by its path */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  const withExtension = (target: string): string =>
    sources.has(target) || !sources.has(`${target}x`) ? target : `${target}x`;
  return new Map(
    [...sources].map(([path, text]) => [
      path,
      importsOf(path, text).map((found) => ({ ...found, target: withExtension(found.target) })),
    ]),
  );
}

/**
 * The imports of a file. With `verbatimModuleSyntax`, `import { type A } from 'b'` loads b all the same; only
 * `import type` and `export type` are erased.
 */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    found.push({ target: resolved(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/** Sources are imported by the name that they would have as JavaScript; `.ts` may turn out to be `.tsx`. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Everything that is loaded with a file, itself included, now or by an `import()` later. */
export function loadedWith(graph: ImportGraph, path: string): Set<string> {
  const seen = new Set([path]);
  for (const reached of seen) {
    for (const { target, typeOnly } of graph.get(reached) ?? []) if (!typeOnly) seen.add(target);
  }
  return seen;
}

/** Files that load themselves by way of others. */
export function filesInCycles(graph: ImportGraph): string[] {
  return [...graph.keys()].filter((path) =>
    (graph.get(path) ?? []).some(({ target, typeOnly }) => !typeOnly && loadedWith(graph, target).has(path)),
  );
}
