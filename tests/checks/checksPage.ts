import { catalogue } from '../../src/checks/catalogue';
import type { Rule, Severity } from '../../src/checks/finding';

const severities: Readonly<Record<Severity, string>> = {
  error: 'Errors: these block publication',
  warning: 'Warnings: questions for a person to answer',
  info: 'Notes',
};

/** The list of checks in docs/checks.md, made from the catalogue: `node docs/checks.mjs` writes it. */
export function checksPage(): string {
  const parts = (Object.keys(severities) as Severity[]).map((severity) => {
    const rules = catalogue.filter((rule) => rule.severity === severity);
    return [`## ${severities[severity]}`, ...rules.map(entry)].join('\n\n');
  });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `# Checks

<!-- Made from the catalogue of checks by \`node docs/checks.mjs\`. Change src/strings/en-GB/checks.ts, not this page. -->

Every finding names its sheet and cell, quotes what was found and says what to do. The code is stable: it stays the
same when the words change. Refs and statuses are compared as exact text. A rule about a column that the
workbook does not have says nothing. Below, each rule says what it expects of the workbook.`;

function entry({ code, title, about }: Rule): string {
  return `### ${title}\n\n\`${code}\`. ${about}`;
}
