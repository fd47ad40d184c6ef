import { tableDesigns, type ColumnDesign } from './columns';
import type { CellValue, SheetGrid } from './grid';
import { recogniseColumns } from './headings';
import type { ListText } from './listSection';
import { namedRefs } from './refs';
import type { EvidenceColumn } from './register';
import { isDateFormat, sourceText } from './sourceText';

/** Evidence on a plain sheet of its own, each row naming the recommendation that it supports. */
export interface EvidenceLog {
  readonly sheet: string;
  /** First row of its headings and row of the last text, from 0. */
  readonly headingRow: number;
  readonly lastRow: number;
  /** Column of the sheet that holds the evidence, from 0. */
  readonly evidenceColumn: number;
  /** Columns of the design that it has besides. */
  readonly others: readonly OtherColumn[];
  readonly entries: readonly EvidenceEntry[];
}

/** Columns that are copied with the evidence. */
export type OtherColumn = 'kind' | 'date' | 'whereHeld';

export interface EvidenceEntry extends ListText {
  /** The refs as they stand in its row, or in the row above that it goes on from. */
  readonly named: string;
  readonly others: Readonly<Partial<Record<OtherColumn, CellValue>>>;
}

const headingRows = 20;
const longestGap = 20;
const copied: readonly OtherColumn[] = ['kind', 'date', 'whereHeld'];

/** A log may call the column by which it names recommendations just "Ref" or "Recommendation". */
const logDesigns: readonly ColumnDesign<EvidenceColumn>[] = tableDesigns.evidence.columns.map(
  (design) =>
    design.column === 'recommendationRef'
      ? {
          ...design,
          also: ['rec', 'recommendation', 'action', 'finding', 'action no', 'action ref'],
          insteadOf: ['ref'],
        }
      : design,
);

/**
 * Finds evidence on a sheet that is no list of recommendations: a column of evidence and one whose
 * cells name recommendations, most of them by refs that the officer's list has.
 * @param refs - the officer's refs, trimmed
 */
export function findEvidenceLog(
  sheet: SheetGrid,
  refs: ReadonlySet<string>,
): EvidenceLog | undefined {
  for (let at = 0; at < Math.min(headingRows, sheet.values.length); at += 1) {
    const headings = (sheet.values[at] ?? []).map((value) =>
      typeof value === 'string' ? value : '',
    );
    const { columns } = recogniseColumns(logDesigns, headings);
    const named = columns.recommendationRef ?? columns.ref;
    if (columns.evidence === undefined || named === undefined) continue;
    const log = readLog(sheet, at, { ...columns, recommendationRef: named });
    if (namesRefs(log, refs)) return log;
  }
  return undefined;
}

function namesRefs({ entries }: EvidenceLog, refs: ReadonlySet<string>): boolean {
  const known = entries.filter(({ named }) =>
    namedRefs(named.trim(), refs).some((ref) => refs.has(ref)),
  );
  return entries.length > 0 && known.length * 2 > entries.length;
}

function readLog(
  sheet: SheetGrid,
  at: number,
  columns: Readonly<Partial<Record<EvidenceColumn, number>>>,
): EvidenceLog {
  const entries: EvidenceEntry[] = [];
  const others = copied.filter((column) => columns[column] !== undefined);
  const textIn = (row: number, column: number) =>
    sourceText(sheet.values[row]?.[column] ?? '', sheet.formats[row]?.[column]);
  let named = '';
  let gap = 0;
  for (let row = at + 1; row < sheet.values.length && gap < longestGap; row += 1) {
    const own = textIn(row, columns.recommendationRef!);
    const text = textIn(row, columns.evidence!);
    if (own.trim() === '' && text.trim() === '') {
      gap += 1;
      continue;
    }
    // Below a blank row, what names nothing is a note.
    if (own.trim() !== '') named = own;
    else if (gap > 0 || named === '') continue;
    gap = 0;
    if (text.trim() === '') continue;
    entries.push({
      text,
      row: sheet.top + row,
      column: sheet.left + columns.evidence!,
      named,
      others: Object.fromEntries(
        others.map((column) => [column, cellOf(sheet, row, columns[column]!)]),
      ),
    });
  }
  return {
    sheet: sheet.name,
    headingRow: sheet.top + at,
    lastRow: entries.at(-1)?.row ?? sheet.top + at,
    evidenceColumn: sheet.left + columns.evidence!,
    others,
    entries,
  };
}

/** A date stays one; anything else is the text that the officer sees. */
function cellOf(sheet: SheetGrid, row: number, column: number): CellValue {
  const value = sheet.values[row]?.[column] ?? '';
  const format = sheet.formats[row]?.[column];
  return typeof value === 'number' && isDateFormat(format ?? 'General')
    ? value
    : sourceText(value, format);
}
