import path from 'node:path';
import ts from 'typescript';

/** One member of the Excel API that the source uses. */
export interface UsedMember {
  /** e.g. "Range.values" */
  readonly name: string;
  /** What the types package says of it, e.g. "ExcelApi 1.14"; "" where it says nothing. */
  readonly apiSet: string;
  /** Where it is used first, e.g. "src/excel/goTo.ts:12". */
  readonly where: string;
  /** Whether every use stands in a function that asks `isSetSupported` first. */
  readonly guarded: boolean;
}

/**
 * Every member of the `Excel` namespace that the given sources use, found by the compiler's own types,
 * with the requirement set that `@types/office-js` names in the member's comment (or in its object's).
 */
export function usedExcelMembers(root: string, files: readonly string[]): UsedMember[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  const checker = program.getTypeChecker();
  const members = new Map<string, UsedMember>();

  const note = (node: ts.Node, symbol: ts.Symbol | undefined, source: ts.SourceFile) => {
    const declaration = symbol?.declarations?.find(isOfExcel);
    if (!symbol || !declaration) return;
    const name = `${ownerName(declaration)}.${symbol.name}`;
    const guarded = asksForTheSet(node);
    const known = members.get(name);
    if (known) {
      members.set(name, { ...known, guarded: known.guarded && guarded });
      return;
    }
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const where = `${path.relative(root, source.fileName)}:${line}`;
    members.set(name, { name, apiSet: apiSetOf(declaration), where, guarded });
  };

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read.`);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        note(node.name, checker.getSymbolAtLocation(node.name), source);
      } else if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
        // Options and rules are given as objects: { list: { source } }.
        const wanted = checker.getContextualType(node.parent);
        note(node.name, wanted?.getProperty(node.name.getText(source)), source);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...members.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isOfExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return false;
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true;
  }
  return false;
}

function ownerName(declaration: ts.Declaration): string {
  const owner = declaration.parent as ts.Node & { name?: ts.Node };
  return owner.name?.getText() ?? 'Excel';
}

/** The requirement set in the declaration's comment, else in the comment of the object it belongs to. */
function apiSetOf(declaration: ts.Declaration): string {
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    if (ts.isSourceFile(node)) break;
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getFullText())
      .join('\n');
    const found = /\[Api set: ([^\]]+)\]/.exec(text);
    if (found?.[1]) return found[1].trim();
  }
  return '';
}

function asksForTheSet(node: ts.Node): boolean {
  for (let outer: ts.Node | undefined = node; outer; outer = outer.parent) {
    if (ts.isFunctionLike(outer) && outer.getText().includes('isSetSupported')) return true;
  }
  return false;
}

/**
 * The number after "ExcelApi 1.", the smallest that the comment names; what only Excel on the web has is later than all
 * (ExcelApiOnline); undefined where the comment names no set.
 */
export function firstMinor(apiSet: string): number | undefined {
  const minors = [...apiSet.matchAll(/ExcelApi 1\.(\d+)/g)].map((match) => Number(match[1]));
  if (minors.length > 0) return Math.min(...minors);
  return apiSet.includes('ExcelApiOnline') ? Infinity : undefined;
}
