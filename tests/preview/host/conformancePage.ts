import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the stand-in's tests hold it to what Excel does, with what each rests on. */
const files = [
  'behaviour/typing',
  'behaviour/shape',
  'behaviour/names',
  'behaviour/tables',
  'behaviour/looks',
  'behaviour/sheets',
  'behaviour/appearance',
  'batch',
  'traffic',
  'events',
];

export interface Conformance {
  readonly file: string;
  readonly title: string;
  /** Addresses of documentation pages and issues, each with what was added to it in brackets. */
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** What the tests of the stand-in say of Excel, in their order. @param root folder of the project */
export function conformance(root: string): Conformance[] {
  return files.flatMap((name) => {
    const file = `tests/preview/host/${name}.test.ts`;
    const text = readFileSync(join(root, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement) => {
      const call = ts.isExpressionStatement(statement) ? testCall(statement.expression) : undefined;
      if (!call) return [];
      const tests = titlesWithin(call.body);
      const sources = sourcesAbove(statement, text);
      // What the stand-in does for its users, counting and failing on request, rests on nothing of Excel's.
      if (sources.length === 0 && !name.startsWith('behaviour/')) return [];
      return [{ file, title: call.title, sources, tests }];
    });
  });
}

/** `describe('title', …)`, `it('title', …)` and `it.each(…)('title', …)`. */
function testCall(node: ts.Node): { title: string; body: ts.Node } | undefined {
  if (!ts.isCallExpression(node) || !/^(describe|it)\b/.test(node.expression.getText())) return;
  const [title, body] = node.arguments;
  return title && body && ts.isStringLiteralLike(title) ? { title: title.text, body } : undefined;
}

function titlesWithin(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (each: ts.Node): void => {
    const call = testCall(each);
    if (call) found.push(call.title);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

function sourcesAbove(statement: ts.Statement, text: string): string[] {
  const above = text.slice(statement.getFullStart(), statement.getStart());
  return [...above.matchAll(/@see (\S+)(.*?)(?:\*\/)?$/gm)].map(([, address, rest]) =>
    `${address}${rest!.trimEnd()}`.trim(),
  );
}

/** The page docs/conformance.md: `node docs/conformance.mjs` writes it. */
export function conformancePage(root: string): string {
  const parts = conformance(root).map(({ file, title, sources, tests }) =>
    [
      `## ${title[0]!.toUpperCase()}${title.slice(1)}`,
      sources.map((source) => `- Rests on: ${source}`).join('\n'),
      tests.map((test) => `- ${test}`).join('\n'),
      `Held by \`${file}\`.`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `# Where the stand-in behaves as Excel does

<!-- Made from the tests of the stand-in by \`node docs/conformance.mjs\`. Change the tests, not this page. -->

Each heading is something that the workbook standing in for Excel is held to by \`npm test\`, with the documentation page or the issue that says so of Excel. Most can be switched off by a name in \`preview/host/rules.ts\`; \`node tests/preview/host/everyRule.mjs\` shows for each of them that a test then goes red.`;
