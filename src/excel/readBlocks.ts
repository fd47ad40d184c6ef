import type { CellValue } from '../register/grid';
import { datesFrom1900 } from './dateSystem';
import { payloadLimit, payloadOf } from './payload';
import { WorkbookProblem } from './problem';
import { inExcel } from './run';

/** A rectangle of cells with the place of its first cell. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: CellValue[][];
  readonly formats: string[][];
  /** Some of its rows or columns are hidden. */
  someHidden: boolean;
  rowsHidden: boolean;
}

/** A block of which nothing is known yet. */
export const nothingRead: Block = {
  top: 0,
  left: 0,
  values: [],
  formats: [],
  someHidden: false,
  rowsHidden: false,
};

/** What to read. The ranges are made anew for each trip, because ranges do not outlive an error. */
export interface RangesToRead {
  readonly ranges: (context: Excel.RequestContext) => Excel.Range[];
  /**
   * How many of them, counted from the first, are used ranges of sheets. One stray cell stretches such a
   * range to row 1,048,576; when it has to be read in parts, reading stops where a whole part is blank.
   */
  readonly usedRanges: number;
}

/**
 * Reads ranges in one trip. Where Excel says that the answer is too large they are read in parts:
 * one trip for their sizes, one for some rows of each, which tell how large the others are, and one for
 * each part.
 * @returns one block for each range; undefined for a null object, such as the used range of a blank sheet
 */
export async function readBlocks(toRead: RangesToRead): Promise<(Block | undefined)[]> {
  try {
    return await inExcel((context) => readWhole(context, toRead.ranges(context)));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInParts(toRead);
  }
}

/** Whether Excel refused an answer because of its size. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.code === 'ResponsePayloadSizeLimitExceeded';
}

async function readWhole(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(Block | undefined)[]> {
  for (const range of ranges)
    range.load('values,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden');
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          values: datesFrom1900(range.values as CellValue[][], range.numberFormat as string[][]),
          formats: range.numberFormat as string[][],
          // Null where some are and some are not.
          someHidden: range.rowHidden !== false || range.columnHidden !== false,
          rowsHidden: range.rowHidden !== false,
        },
  );
}

/** How far the reading of one range has got. */
export interface Progress {
  readonly rows: number;
  readonly columns: number;
  /** Rows that have been read. */
  done: number;
  /** What a cell takes, value and number format, as far as is known. */
  bytesPerCell: number;
}

/** Some rows of one range, to be read in the next trip. */
export interface Piece {
  readonly range: number;
  readonly first: number;
  readonly rows: number;
}

/** The pieces that fit into the next answer: at least one row, in order, none where all has been read. */
export function nextPieces(progress: readonly Progress[], limit: number): Piece[] {
  const pieces: Piece[] = [];
  let room = limit;
  for (const [range, { rows, columns, done, bytesPerCell }] of progress.entries()) {
    if (done >= rows) continue;
    const fitting = Math.floor(room / (columns * bytesPerCell));
    if (fitting < 1 && pieces.length > 0) break;
    const count = Math.min(Math.max(fitting, 1), rows - done);
    pieces.push({ range, first: done, rows: count });
    room -= count * columns * bytesPerCell;
    if (done + count < rows) break;
  }
  return pieces;
}

/** Rows that tell how large the others are. */
const sampleRows = 20;

/** Where a used range runs far to the right, the list is not looked for beyond this column. */
const widestUsedRange = 100;

async function readInParts({ ranges, usedRanges }: RangesToRead): Promise<(Block | undefined)[]> {
  const sizes = await inExcel((context) => measure(context, ranges(context)));
  const blocks = sizes.map(
    (size) => size && { ...nothingRead, values: [], formats: [], top: size.top, left: size.left },
  );
  const progress = sizes.map((size, at) => ({
    rows: size?.rows ?? 0,
    columns: Math.min(size?.columns ?? 0, at < usedRanges ? widestUsedRange : Infinity),
    done: 0,
    bytesPerCell: 0,
  }));
  const sample = progress.flatMap(({ rows }, range) =>
    rows === 0 ? [] : [{ range, first: 0, rows: Math.min(rows, sampleRows) }],
  );
  for (let next = sample; next.length > 0; next = nextPieces(progress, payloadLimit)) {
    try {
      const read = await readPieces(ranges, progress, next);
      next.forEach(({ range }, at) => {
        take(blocks[range]!, progress[range]!, read[at]!, range < usedRanges);
      });
    } catch (error) {
      const smallest = next.length === 1 && next[0]!.rows === 1;
      if (!isTooLarge(error) || smallest) throw error;
      // Rows grow larger further down: fewer at a time.
      const bytes = (2 * payloadLimit) / next.reduce((sum, { rows }) => sum + rows, 0);
      for (const { range } of next) {
        const part = progress[range]!;
        part.bytesPerCell = Math.max(2 * part.bytesPerCell, bytes / part.columns);
      }
    }
  }
  return blocks;
}

function readPieces(
  ranges: RangesToRead['ranges'],
  progress: readonly Progress[],
  pieces: readonly Piece[],
): Promise<(Block | undefined)[]> {
  return inExcel((context) => {
    const whole = ranges(context);
    const parts = pieces.map(({ range, first, rows }) =>
      whole[range]!.getCell(first, 0).getResizedRange(rows - 1, progress[range]!.columns - 1),
    );
    return readWhole(context, parts);
  });
}

function take(block: Block, progress: Progress, read: Block, stopsWhenBlank: boolean): void {
  for (const row of read.values) block.values.push(row);
  for (const row of read.formats) block.formats.push(row);
  if (read.someHidden) block.someHidden = true;
  if (read.rowsHidden) block.rowsHidden = true;
  const cells = read.values.length * progress.columns;
  const bytes = payloadOf(read.values) + payloadOf(read.formats);
  progress.bytesPerCell = Math.max(bytes / cells, progress.bytesPerCell / 2);
  const blank = stopsWhenBlank && read.values.every((row) => row.every((value) => value === ''));
  progress.done = blank ? progress.rows : progress.done + read.values.length;
}

interface Size {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

async function measure(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(Size | undefined)[]> {
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
  );
}
