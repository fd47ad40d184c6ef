import { fontOn } from '../register/contrast';
import type { LaidOutCell, SheetLayout } from '../register/layout';
import { oneOf } from '../strings/list';
import { say } from '../strings/say';
import { acceptedWords } from './acceptedWords';
import type { Finding, Severity } from './finding';
import type { MissingTable } from './missingTables';
import { readinessOf } from './readiness';

/**
 * A sheet holds at most 65,530 links
 * (https://support.microsoft.com/en-gb/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3),
 * and each is an instruction of its own to Excel; nobody follows thousands.
 */
export const mostLinks = 2000;

const fills: Readonly<Record<Severity, string>> = {
  error: '#A4262C',
  warning: '#FFC83D',
  info: '#DEECF9',
};

const columns = [
  { key: 'severity', width: 14 },
  { key: 'title', width: 34, wrap: true },
  { key: 'sheet', width: 20, wrap: true },
  { key: 'cell', width: 8 },
  { key: 'ref', width: 10, wrap: true },
  { key: 'message', width: 60, wrap: true },
  { key: 'fix', width: 60, wrap: true },
] as const;

/**
 * The Findings sheet: everything that the checks found, a row each, for those who work without the pane. What a person has
 * accepted stands below what is asked, with the name, the day and the reason.
 * @param without what the workbook does not have yet, so that its rules were silent: "Nothing was found" alone would promise
 *   what nobody looked at
 */
export function layOutFindings(
  findings: readonly Finding[],
  without: readonly MissingTable[] = [],
): SheetLayout {
  const asked = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.filter((finding) => finding.accepted);
  return sheet([
    [{ text: say('findings.title'), style: 'title' }],
    [{ text: summaryOf(findings, without.length === 0), style: 'label' }],
    [{ text: noteOn(findings), style: 'note' }],
    ...(without.length > 0 ? [[{ text: withoutThem(without), style: 'note' } as const]] : []),
    ...(asked.length > 0 ? [[], headings('fix'), ...asked.map((one, at) => rowOf(one, at))] : []),
    ...(accepted.length > 0
      ? [
          [],
          [{ text: say('findings.accepted', { count: accepted.length }), style: 'label' } as const],
          headings('accepted'),
          ...accepted.map((one, at) => rowOf(one, asked.length + at)),
        ]
      : []),
  ]);
}

/** A Findings sheet that has no findings to show yet, with something to tell in its first cell. */
export function layOutNotice(notice: string): SheetLayout {
  return sheet([
    [{ text: notice, style: 'label' }],
    [{ text: say('findings.notChecked'), style: 'note' }],
  ]);
}

function sheet(rows: SheetLayout['rows']): SheetLayout {
  return {
    name: say('findings.sheet'),
    title: say('findings.title'),
    columns: columns.map(({ width, ...rest }) => ({
      width,
      ...('wrap' in rest ? { wrap: true } : {}),
    })),
    rows,
  };
}

function summaryOf(findings: readonly Finding[], whole: boolean): string {
  if (findings.length === 0) return say('findings.none', { whole: whole ? 'yes' : 'no' });
  const { ready, errors, warnings, notes, accepted } = readinessOf(findings);
  return say('findings.counts', { ready: ready ? 'yes' : 'no', errors, warnings, notes, accepted });
}

function noteOn({ length }: readonly Finding[]): string {
  const links = length === 0 ? 'none' : length <= mostLinks ? 'all' : 'some';
  return say('findings.note', { links, count: mostLinks });
}

function withoutThem(without: readonly MissingTable[]): string {
  return say('findings.without', {
    tables: oneOf(without.map((kind) => say(`findings.without.${kind}`))),
    pane: say('commands.pane.label'),
  });
}

function headings(last: 'fix' | 'accepted'): LaidOutCell[] {
  return columns.map(({ key }) => ({
    text: say(`findings.column.${key === 'fix' ? last : key}`),
    style: 'heading',
  }));
}

function rowOf(
  { severity, title, sheet, cell, ref, message, fix, accepted }: Finding,
  at: number,
): LaidOutCell[] {
  const fill = fills[severity];
  const body = (text: string): LaidOutCell => ({ text, style: 'body' });
  return [
    {
      text: say(`findings.severity.${severity}`),
      style: 'status',
      colour: { fill, font: fontOn(fill) },
    },
    body(title),
    body(sheet),
    { ...body(cell), ...(at < mostLinks ? { link: { sheet, cell } } : {}) },
    { ...body(ref), ...(ref === '' ? {} : { rows: [ref] }) },
    body(message),
    body(accepted ? acceptedWords(accepted) : fix),
  ];
}
