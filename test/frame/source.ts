/** Reads TypeScript sources for the tidy test: code without comments and texts, exported names, regular expressions. */
import ts from 'typescript';
import type { RepoFile } from './repo.ts';

/** A place in a file, for messages: `core/audit.ts:12`. */
export type Place = string;

/** The syntax tree of a file. */
export function parse(file: RepoFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, parents before children. */
export function* nodes(root: ts.Node): Generator<ts.Node> {
  yield root;
  const children: ts.Node[] = [];
  ts.forEachChild(root, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** The line of a node, from 1, with its file. */
export function placeOf(node: ts.Node): Place {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The text with comments, strings and regular expressions blanked, so that a search finds code alone. Lines stay. */
export function codeOnly(file: RepoFile): string {
  const source = parse(file);
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (children.length > 0) {
      for (const child of children) if (child.kind !== ts.SyntaxKind.JSDoc) visit(child);
      return;
    }
    const start = node.getStart(source);
    if (start < end) return;
    const text = source.text.slice(start, node.end);
    code += blank(source.text.slice(end, start)) + (isText(node) ? blank(text) : text);
    end = node.end;
  };
  visit(source);
  return code;
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

/** Declarations that a file exports, each with its name and whether a doc comment stands above it. */
export function exportedDeclarations(file: RepoFile): { name: string; place: Place; documented: boolean }[] {
  return parse(file)
    .statements.filter((statement) => ts.canHaveModifiers(statement))
    .filter((statement) => ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword))
    .map((statement) => ({
      name: ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((one) => one.name.getText()).join(', ')
        : ((statement as ts.DeclarationStatement).name?.getText() ?? 'default'),
      place: placeOf(statement),
      documented: ts.getJSDocCommentsAndTags(statement).length > 0,
    }));
}

/** Regular expressions written out in a file. */
export function regexLiterals(file: RepoFile): { source: string; flags: string; place: Place }[] {
  return [...nodes(parse(file))].filter(ts.isRegularExpressionLiteral).map((node) => {
    const close = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, close), flags: node.text.slice(close + 1), place: placeOf(node) };
  });
}
