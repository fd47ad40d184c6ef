import { payloadOf } from './payload';

/** How large a range is, and what its cells take. */
export interface Measured {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of a cell, value and number format, in an answer. */
  readonly bytesPerCell: number;
}

/** The first rows of a sheet, as far to the right as a list is looked for: they tell how large the others are. */
const sampled = 'A1:CV20';

/** Of cells that stand further down or to the right: a short text and its number format. */
const usualBytes = 60;

/**
 * Asks for the size of a range, and for the cells of it that stand in the sheet's first rows.
 * @param sampling - false where even those are more than Excel hands over at once
 * @returns to be called after the sync; gives undefined for a null object
 */
export function askMeasure(range: Excel.Range, sampling: boolean): () => Measured | undefined {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const sample = sampling
    ? range.getIntersectionOrNullObject(range.worksheet.getRange(sampled))
    : undefined;
  sample?.load('values,numberFormat');
  return () =>
    range.isNullObject
      ? undefined
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
          bytesPerCell: !sample || sample.isNullObject ? usualBytes : bytesPerCell(sample),
        };
}

/** Of a list's first row, which are headings, the bytes are few; of its others they are many. */
function bytesPerCell({ values, numberFormat }: Excel.Range): number {
  const from = values.length > 1 ? 1 : 0;
  const [texts, formats] = [values.slice(from), numberFormat.slice(from)];
  return (payloadOf(texts) + payloadOf(formats)) / texts.flat().length;
}
