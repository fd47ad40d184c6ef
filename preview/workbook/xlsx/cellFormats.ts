import { CellValueType, type ICellData, type IStyleData } from '../univer';
import type { BookState } from './bookState';
import { formatOf } from './cells';
import { same } from './same';
import type { StyleWriter } from './styleWriter';

/**
 * Which format of the file each cell is to have. A sheet has few styles and many cells, so each pair of
 * styles is looked at once.
 */
export class CellFormats {
  private readonly sameStyles = new Map<string, boolean>();
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly was: BookState,
    private readonly is: BookState,
    private readonly styles: StyleWriter,
  ) {}

  /** The style of a cell as it is now. */
  styleOf(cell: ICellData | undefined): IStyleData {
    return this.is.styleOf(cell?.s);
  }

  isSame(old: ICellData | undefined, cell: ICellData | undefined): boolean {
    const [before, now] = [old?.s ?? undefined, cell?.s ?? undefined];
    if (before === now) return true;
    return remembered(this.sameStyles, keyOf(before, now), () =>
      same(this.was.styleOf(before), this.is.styleOf(now)),
    );
  }

  /** The number of the cell's format; a format that the file does not have yet is added. */
  formatFor(old: ICellData | undefined, cell: ICellData | undefined, isText: boolean): number {
    // The name of a style that came from the file tells the format also where the cell is a new one.
    const named = typeof cell?.s === 'string' ? formatOf(cell.s) : undefined;
    const base = this.isSame(old, cell) ? fileFormat(old) : (named ?? fileFormat(old));
    const quotePrefix = isText && cell?.t === CellValueType.FORCE_STRING;
    const key = keyOf(`${base} ${quotePrefix}`, cell?.s ?? undefined);
    return remembered(this.formats, key, () =>
      this.styles.cellFormat({
        base,
        baseStyle: base > 0 ? this.was.styleOf(`x${base}`) : {},
        style: this.is.styleOf(cell?.s),
        quotePrefix,
      }),
    );
  }
}

function fileFormat(cell: ICellData | undefined): number {
  return (typeof cell?.s === 'string' ? formatOf(cell.s) : undefined) ?? 0;
}

type Style = ICellData['s'];

/** Undefined where a style has no name: it is a cell's own. */
function keyOf(one: Style, other: Style): string | undefined {
  if (typeof one === 'object' || typeof other === 'object') return undefined;
  return `${one ?? ''}\0${other ?? ''}`;
}

function remembered<Value>(
  memory: Map<string, Value>,
  key: string | undefined,
  find: () => Value,
): Value {
  const known = key === undefined ? undefined : memory.get(key);
  if (known !== undefined) return known;
  const value = find();
  if (key !== undefined) memory.set(key, value);
  return value;
}
