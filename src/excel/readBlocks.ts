import type { CellValue } from '../register/grid';
import { datesFrom1900 } from './dateSystem';
import { othersHaveWorked } from '../work/turns';
import { askMeasure, type Measured } from './measure';
import { payloadLimit, payloadOf } from './payload';
import { bytesLeft, nextAnswer, nextPieces, type Piece, type Progress } from './pieces';
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
  /** For each of them what an earlier trip has told of its size; undefined where none has. */
  readonly measured: readonly (Measured | undefined)[];
}

/** Excel on the web refuses an answer of more (payload.ts). */
const largestAnswer = 5_000_000;

/**
 * Reads ranges in one trip; in parts, a trip for each, where it is known from before that one answer would be too
 * large. Where that is not known and Excel refuses the answer, the next trip brings what sizes are missing.
 * @returns one block for each range; undefined for a null object, such as the used range of a blank sheet
 */
export async function readBlocks(toRead: RangesToRead): Promise<(Block | undefined)[]> {
  if (bytesLeft(toRead.measured.map(toDo(toRead))) > largestAnswer) return readInParts(toRead);
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
  // A large answer keeps Office.js itself busy for as long as a pane may be silent.
  await othersHaveWorked();
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

/** Where a used range runs far to the right, the list is not looked for beyond this column. */
const widestUsedRange = 100;

/** Gives what is to be read of each range; nothing of one that is not there, or of which nothing is known yet. */
function toDo({ usedRanges }: RangesToRead) {
  return (size: Measured | undefined, at: number): Progress => ({
    rows: size?.rows ?? 0,
    columns: Math.min(size?.columns ?? 0, at < usedRanges ? widestUsedRange : Infinity),
    done: 0,
    bytesPerCell: size?.bytesPerCell ?? 0,
  });
}

function emptyBlock({ top, left }: Measured): Block {
  return { ...nothingRead, values: [], formats: [], top, left };
}

async function readInParts(toRead: RangesToRead): Promise<(Block | undefined)[]> {
  const { measured, usedRanges } = toRead;
  const progress = measured.map(toDo(toRead));
  const blocks = measured.map((size) => size && emptyBlock(size));
  let unknown = measured.flatMap((size, range) => (size ? [] : [range]));
  if (unknown.length === 0 && bytesLeft(progress) <= largestAnswer) {
    // All of it has just been refused.
    expectMore(progress, nextPieces(progress, Infinity));
  }
  let sampling = true;
  for (;;) {
    // As long as a size is not known the shares are not either: as much as is safe.
    const next = nextPieces(progress, unknown.length > 0 ? payloadLimit : nextAnswer(progress));
    if (next.length + unknown.length === 0) return blocks;
    try {
      const { read, sizes } = await readPieces(toRead.ranges, progress, next, unknown, sampling);
      next.forEach(({ range }, at) => {
        take(blocks[range]!, progress[range]!, read[at]!, range < usedRanges);
      });
      unknown.forEach((range, at) => {
        const size = sizes[at];
        progress[range] = toDo(toRead)(size, range);
        blocks[range] = size && emptyBlock(size);
      });
      unknown = [];
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const sampled = sampling && unknown.length > 0;
      if (!sampled && next.reduce((sum, { rows }) => sum + rows, 0) <= 1) throw error;
      if (sampled) sampling = false;
      else expectMore(progress, next);
    }
  }
}

/** Rows have turned out larger than thought: fewer at a time. */
function expectMore(progress: readonly Progress[], refused: readonly Piece[]): void {
  const bytes = (2 * largestAnswer) / refused.reduce((sum, { rows }) => sum + rows, 0);
  for (const { range } of refused) {
    const part = progress[range]!;
    part.bytesPerCell = Math.max(2 * part.bytesPerCell, bytes / part.columns);
  }
}

function readPieces(
  ranges: RangesToRead['ranges'],
  progress: readonly Progress[],
  pieces: readonly Piece[],
  unknown: readonly number[],
  sampling: boolean,
): Promise<{ read: (Block | undefined)[]; sizes: (Measured | undefined)[] }> {
  return inExcel(async (context) => {
    const whole = ranges(context);
    const sizes = unknown.map((range) => askMeasure(whole[range]!, sampling));
    const parts = pieces.map(({ range, first, rows }) =>
      whole[range]!.getCell(first, 0).getResizedRange(rows - 1, progress[range]!.columns - 1),
    );
    const read = await readWhole(context, parts);
    return { read, sizes: sizes.map((size) => size()) };
  });
}

function take(block: Block, progress: Progress, read: Block, stopsWhenBlank: boolean): void {
  for (const row of read.values) block.values.push(row);
  for (const row of read.formats) block.formats.push(row);
  if (read.someHidden) block.someHidden = true;
  if (read.rowsHidden) block.rowsHidden = true;
  const blank = stopsWhenBlank && read.values.every((row) => row.every((value) => value === ''));
  progress.done = blank ? progress.rows : progress.done + read.values.length;
  if (progress.done >= progress.rows) return;
  const cells = read.values.length * progress.columns;
  const bytes = payloadOf(read.values) + payloadOf(read.formats);
  progress.bytesPerCell = Math.max(bytes / cells, progress.bytesPerCell / 2);
}
