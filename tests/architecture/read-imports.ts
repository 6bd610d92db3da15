import ts from 'typescript';

export interface Import {
  /** What stands between the quotes. */
  from: string;
  line: number;
  kind: 'static' | 'dynamic' | 'type';
}

export interface Mention {
  /** `Date`, `Math.random`, … ; `Date.now` also stands for `new Date()` without an argument. */
  name: string;
  line: number;
}

export interface Source {
  imports: Import[];
  mentions: Mention[];
  /** It only hands on what other files export. */
  barrel: boolean;
}

/** Reads what one file takes from elsewhere, in TypeScript and in Svelte. */
export function readSource(path: string, text: string): Source {
  const parts = (path.endsWith('.svelte') ? codeOf(text) : [text]).map((code) => readCode(path, code));
  return {
    imports: parts.flatMap((part) => part.imports),
    mentions: parts.flatMap((part) => part.mentions),
    barrel: parts.some((part) => part.barrel),
  };
}

function readCode(path: string, code: string): Source {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const mentions: Mention[] = [];
  const declared = new Set<string>();
  const line = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const add = (node: ts.Node, from: ts.Node | undefined, kind: Import['kind']) => {
    if (from && ts.isStringLiteralLike(from)) imports.push({ from: from.text, line: line(node), kind });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node) ? 'type' : 'static');
    else if (ts.isExportDeclaration(node)) {
      const named =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
      const typed = node.isTypeOnly || (named.length > 0 && named.every((one) => one.isTypeOnly));
      add(node, node.moduleSpecifier, typed ? 'type' : 'static');
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, 'type');
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], 'dynamic');
      else if (/^import\.meta\.glob$/.test(node.expression.getText(file)))
        for (const from of globbed(node.arguments[0])) add(node, from, 'dynamic');
    } else if (ts.isIdentifier(node)) mention(node);
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  const mention = (node: ts.Identifier) => {
    const parent = node.parent;
    if (isOwnName(node, parent)) return;
    mentions.push({ name: node.text, line: line(node) });
    if (ts.isPropertyAccessExpression(parent))
      mentions.push({ name: `${node.text}.${parent.name.text}`, line: line(node) });
    if (ts.isNewExpression(parent) && node.text === 'Date' && (parent.arguments?.length ?? 0) === 0)
      mentions.push({ name: 'Date.now', line: line(node) });
  };
  visit(file);
  return {
    imports,
    mentions: mentions.filter(({ name }) => !declared.has(name.split('.')[0] ?? name)),
    barrel:
      file.statements.length > 0 &&
      file.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined),
  };
}

/** The code of a component: its script blocks, and the import() calls of its markup; the rest blanked, line for line. */
function codeOf(component: string): string[] {
  const scripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
  const markup = component.replace(scripts, blank);
  return [keepOnly(component, scripts), keepOnly(markup, /(\bimport\(\s*(?:'[^']*'|"[^"]*")\s*\))/g)];
}

function keepOnly(text: string, wanted: RegExp): string {
  let kept = '';
  for (const found of text.matchAll(wanted)) {
    const part = found[1] ?? '';
    const start = found.index + found[0].indexOf(part);
    kept += blank(text.slice(kept.length, start)) + part;
  }
  return kept + blank(text.slice(kept.length));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
}

function globbed(argument: ts.Node | undefined): ts.Node[] {
  if (!argument) return [];
  const patterns = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
  return patterns.filter((one) => !(ts.isStringLiteralLike(one) && one.text.startsWith('!')));
}

function isDeclaration(node: ts.Node): node is ts.Node & { name?: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node) ||
    ts.isBindingElement(node)
  );
}

/** A name that is not read from the surroundings: a property, a key, a label, a type. */
function isOwnName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
    return (ts.isPropertyAccessExpression(parent) ? parent.name : parent.right) === node;
  if (ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return true;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  const keyed =
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isEnumMember(parent);
  return keyed && parent.name === node;
}
