import { payloadLimit } from './payload';

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

/** What is planned for one answer may be more than is sent in one request: of an answer that is refused nothing is lost. */
const plannedAnswer = 1.1 * payloadLimit;

/** A little more than an equal share, so that rounding to rows leaves no rest for a trip of its own. */
const shareAndABit = 1.05;

/** Bytes that are still to be read. */
export function bytesLeft(progress: readonly Progress[]): number {
  return progress.reduce(
    (sum, { rows, columns, done, bytesPerCell }) => sum + (rows - done) * columns * bytesPerCell,
    0,
  );
}

/** How much to ask for next: what is left in as few answers as hold it, about as much in each, so that each may turn out larger than thought. */
export function nextAnswer(progress: readonly Progress[]): number {
  const left = bytesLeft(progress);
  return (left / Math.max(1, Math.ceil(left / plannedAnswer))) * shareAndABit;
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
