import { readColour, seenOnWhite } from '../register/contrast';
import { sayReport } from '../strings/sayReport';
import type { Counts, StatusCount } from './counts';
import type { Chart, Table } from './document';
import { refsOf } from './rows';

/** Without a colour of its own, and for what is blank or not recognised: grey says nothing by itself. */
const NEUTRAL = '#767676';
const BLANK_SYMBOL = '?';

/**
 * The counts as a table: each status by its symbol and words, its number and per cent, and the total; with what each
 * status means where that is wanted and the workbook says it.
 */
export function countsTable(
  { total, byStatus }: Counts,
  { meanings = false }: { readonly meanings?: boolean } = {},
): Table {
  const shown = withoutEmptyRest(byStatus);
  const withMeaning =
    meanings && shown.some(({ status }) => status && status.meaning.trim() !== '');
  const row = (label: string, count: number, percent: number, meaning: string): string[] => [
    label,
    String(count),
    percent.toFixed(1),
    ...(withMeaning ? [meaning.trim() === '' ? '–' : meaning] : []),
  ];
  return {
    kind: 'table',
    rows: allRefs(byStatus),
    caption: sayReport('report.countsTable.caption'),
    headings: [
      sayReport('report.countsTable.status'),
      sayReport('report.countsTable.number'),
      sayReport('report.countsTable.percent'),
      ...(withMeaning ? [sayReport('report.countsTable.meaning')] : []),
    ],
    body: [
      ...shown.map((part) =>
        row(
          sayReport('report.countsTable.label', {
            symbol: symbolOf(part),
            status: labelOf(part),
          }).trim(),
          part.count,
          part.percent ?? 0,
          part.status ? part.status.meaning : sayReport('report.summary.blankMeaning'),
        ),
      ),
      row(sayReport('report.countsTable.total'), total, total === 0 ? 0 : 100, ''),
    ],
    bodyRows: [...shown.map(({ recommendations }) => refsOf(recommendations)), allRefs(byStatus)],
    total: true,
  };
}

/** The counts as bars in the colours of the statuses, with what they show in words. */
export function countsChart({ total, byStatus }: Counts): Chart {
  const bars = withoutEmptyRest(byStatus).map((part) => ({
    label: labelOf(part),
    symbol: symbolOf(part),
    colour: seenOnWhite((part.status && readColour(part.status.colour)) ?? NEUTRAL),
    count: part.count,
  }));
  const parts = bars.map(({ label, count }) =>
    sayReport('report.chart.part', { status: label, count, total }),
  );
  return {
    kind: 'chart',
    rows: allRefs(byStatus),
    caption: sayReport('report.chart.caption'),
    description: sayReport('report.chart.description', { parts: parts.join('; ') }),
    bars,
  };
}

/** Nothing is said of rows without a recognised status where there are none. */
function withoutEmptyRest(byStatus: readonly StatusCount[]): StatusCount[] {
  return byStatus.filter(({ status, count }) => status !== undefined || count > 0);
}

function labelOf({ status }: StatusCount): string {
  return status?.label ?? sayReport('report.summary.blank');
}

function symbolOf({ status }: StatusCount): string {
  return status ? status.symbol : BLANK_SYMBOL;
}

function allRefs(byStatus: readonly StatusCount[]): string[] {
  return byStatus.flatMap(({ recommendations }) => refsOf(recommendations));
}
