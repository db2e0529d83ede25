import ts from 'typescript';

/** Stands in a text for what is filled in. */
export const BLANK = '…';

/**
 * The words of a file of texts, as its source has them, by where they stand: `summary.passed`, `points`. What is filled
 * in is a blank; of a choice, all words are there.
 */
export function textLiterals(source: string): Map<string, string> {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const add = (path: string, node: ts.Node): void => {
    const words = wordsIn(node).join(' ');
    if (/\p{L}/u.test(words.replaceAll(BLANK, ''))) found.set(path, words);
  };
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement)) add(statement.name?.text ?? '', statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      const isTexts = ts.isObjectLiteralExpression(initializer);
      walk(initializer, isTexts ? [] : [name.getText(file)], add);
    }
  }
  return found;
}

function walk(node: ts.Node, path: readonly string[], add: (path: string, node: ts.Node) => void): void {
  if (!ts.isObjectLiteralExpression(node)) {
    add(path.join('.'), node);
    return;
  }
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const { name } = property;
    walk(property.initializer, [...path, ts.isStringLiteral(name) ? name.text : name.getText()], add);
  }
}

/** Every literal that a reader may see, in order: what is compared with, or given to a function, is none. */
function wordsIn(node: ts.Node): string[] {
  if (ts.isTypeNode(node) || (ts.isCaseClause(node.parent) && node.parent.expression === node)) return [];
  if (ts.isStringLiteralLike(node)) return isShown(node) ? [node.text] : [];
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => {
      const inside = wordsIn(span.expression).join(' ');
      return `${inside === '' ? BLANK : inside}${span.literal.text}`;
    });
    return [[node.head.text, ...parts].join('')];
  }
  const words: string[] = [];
  ts.forEachChild(node, (child) => {
    words.push(...wordsIn(child));
  });
  return words;
}

function isCalled(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

function isShown({ parent }: ts.Node): boolean {
  if (isCalled(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return !isCalled(parent.parent.parent);
  if (!ts.isBinaryExpression(parent)) return true;
  return ![ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
    parent.operatorToken.kind,
  );
}
