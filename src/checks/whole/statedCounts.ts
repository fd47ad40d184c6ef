import type { CellValue, GeneratedSheet } from '../../register/grid';
import { isLeftOut, noFilter, passes } from '../../register/published';
import type { Register } from '../../register/register';
import { sayReport } from '../../strings/sayReport';

/** A number that a generated sheet says, as it stands, and the cell. */
export interface StatedCount {
  readonly label: string;
  readonly stated: CellValue;
  readonly row: number;
  readonly column: number;
}

/** Columns of the Summary sheet, from its own first. */
const label = 0;
const number = 2;

/** The numbers of a generated sheet's table of statuses, down to its total; none where it has no such table. */
export function statedCounts({ kind, top, left, values }: GeneratedSheet): StatedCount[] {
  const summary = kind === 'summary';
  const heading = sayReport(summary ? 'report.summary.status' : 'report.countsTable.caption');
  const start = values.findIndex((row) => row[label] === heading);
  if (start < 0) return [];
  const total = sayReport(summary ? 'report.summary.total' : 'report.countsTable.total');
  const counts: StatedCount[] = [];
  for (let at = start + 1; at < values.length; at += 1) {
    const cells = summary ? values[at]! : partsOf(String(values[at]![label] ?? ''));
    const stated = cells[summary ? number : 1];
    if (stated === undefined) break;
    const row = { row: top + at, column: left + (summary ? number : 0) };
    counts.push({ label: String(cells[label]), stated, ...row });
    if (cells[label] === total) break;
  }
  return summary ? counts : counts.slice(1);
}

/** A row of a table as the Narrative has it, "✓ Fully implemented | 8 | 42.1": its label, a number, its share. */
function partsOf(text: string): CellValue[] {
  const parts = text.split(' | ');
  const count = parts.length < 3 ? undefined : parts[1]!;
  if (count === undefined) return [];
  return [parts[0]!, /^\d{1,7}$/.test(count) ? Number(count) : count];
}

/** What the grid has for each of the sheet's labels: of all rows, or of those that its report covers. */
export function countsNow(
  register: Register,
  { kind, made }: GeneratedSheet,
): ReadonlyMap<string, number> {
  const { recommendations, statuses } = register;
  const summary = kind === 'summary';
  const isWanted = passes(made?.filter ?? noFilter, register);
  const covered = summary
    ? recommendations
    : recommendations.filter((row) => !isLeftOut(row) && isWanted(row));
  const named = (symbol: string, status: string): string =>
    summary ? status : sayReport('report.countsTable.label', { symbol, status }).trim();
  const labels = new Map(statuses.map((one) => [one.label, named(one.symbol, one.label)]));
  const blank = named('?', sayReport('report.summary.blank'));
  const counts = new Map([...labels.values(), blank].map((one) => [one, 0]));
  for (const { status } of covered) {
    const at = labels.get(status) ?? blank;
    counts.set(at, counts.get(at)! + 1);
  }
  return counts.set(sayReport('report.summary.total'), covered.length);
}
