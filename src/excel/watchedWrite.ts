import { sourceText } from '../register/sourceText';

/** What a row's cells must read for the row to be meant, by heading. */
export type RowTexts = Readonly<Record<string, string>>;

/**
 * A cell that is to be written in a row found a trip before. A colleague may sort the table in between, and a batch
 * cannot ask before it writes; but it can look in the moment before, and what it saw tells afterwards.
 */
export interface WatchedWrite {
  readonly cell: Excel.Range;
  readonly before: Excel.Range;
  readonly row: RowTexts;
  /** The cells by which the row is known. */
  readonly known: ReadonlyMap<string, Excel.Range>;
}

/**
 * To be called before anything is written in the batch.
 * @param cellOf - the row's cell under a heading; another object each time
 */
export function watch(
  row: RowTexts,
  heading: string,
  cellOf: (heading: string) => Excel.Range,
): WatchedWrite {
  const known = Object.keys(row).map(
    (one) => [one, cellOf(one).load('values,numberFormat')] as const,
  );
  return {
    cell: cellOf(heading),
    before: cellOf(heading).load('formulas'),
    row,
    known: new Map(known),
  };
}

/** Whether another row was met. After the trip. */
export function hasMoved({ row, known }: WatchedWrite): boolean {
  return Object.entries(row).some(([heading, text]) => {
    const { values, numberFormat } = known.get(heading)!;
    return sourceText(values[0]![0], (numberFormat as string[][])[0]![0]) !== text;
  });
}

/** Asks for what stood there, the last written first. */
export function putBack(written: readonly WatchedWrite[]): void {
  for (const { cell, before } of [...written].reverse()) cell.formulas = before.formulas;
}
