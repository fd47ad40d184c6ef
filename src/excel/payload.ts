/**
 * Excel on the web refuses a request or a response over 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 * Values are sent and asked for in parts of at most this many bytes, which leaves room for the rest of a batch.
 */
export const payloadLimit = 4 * 1024 * 1024;

const encoder = new TextEncoder();

/** Letters that take one byte each in UTF-8, as nearly all of an English text do. */
const plain = /^[\x20-\x7e]*$/;

/** How many bytes the value takes within a request. */
export function payloadOf(value: unknown): number {
  const text = JSON.stringify(value);
  return plain.test(text) ? text.length : encoder.encode(text).length;
}

/** Consecutive rows that fit into one request. */
export interface RowsPart<Row> {
  /** Position of the part's first row. */
  readonly first: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/**
 * Takes rows apart into parts that each fit into one request; a row that is larger by itself stands alone.
 * @param room - what the request that has been begun has room for: the first part fills it up
 */
export function inParts<Row>(
  rows: readonly Row[],
  limit = payloadLimit,
  room = limit,
): RowsPart<Row>[] {
  const parts: RowsPart<Row>[] = [];
  let first = 0;
  let bytes = 0;
  let most = room;
  rows.forEach((row, at) => {
    const own = payloadOf(row) + 1;
    if (at > first && bytes + own > most) {
      parts.push({ first, rows: rows.slice(first, at), bytes });
      first = at;
      bytes = 0;
      most = limit;
    }
    bytes += own;
    // Not even the first row has room: the request goes off, and the part begins the next.
    if (bytes > most) most = limit;
  });
  if (rows.length > first) parts.push({ first, rows: rows.slice(first), bytes });
  return parts;
}

/** Sends what has been queued before the next piece would make the request too large. */
export class Sender {
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly limit = payloadLimit,
  ) {}

  /** Bytes that still go into the request that has been begun. */
  get room(): number {
    return this.limit - this.queued;
  }

  /** To be called before a piece of this size is queued. */
  async roomFor(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > this.limit) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
  }
}
