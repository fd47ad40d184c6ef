import { pieces, type Piece } from './pieces';

/** Characters that put a column's name into brackets of its own (Microsoft: "Using structured references"). */
const NEEDS_BRACKETS = /[\s,:.[\]#'"{}$^&*+=\-<>/()@;]/;

/**
 * Writes the short forms of structured references out, because Univer knows only the long ones:
 * `[@Status]` and `[Status]` inside a table, `Table[@Status]`, `[@]`. `table` is the name of the table
 * that the formula's cell is in, if it is in one.
 */
export function writeOutReferences(formula: string, table: string | undefined): string {
  const all = pieces(formula);
  return all
    .map((piece, index) =>
      piece.kind === 'bracket'
        ? writeOut(piece.text, all[index - 1], all[index + 1], table)
        : piece.text,
    )
    .join('');
}

function writeOut(
  bracket: string,
  before: Piece | undefined,
  after: Piece | undefined,
  table: string | undefined,
): string {
  // [Book.xlsx]Sheet!A1 is another workbook, not a table.
  if (after?.kind === 'code' && /^[\w.]*!/.test(after.text)) return bracket;
  const named = before?.kind === 'code' && /[\p{L}\p{N}_.\\]$/u.test(before.text);
  const inner = bracket.slice(1, -1);
  if (!inner.startsWith('@')) return named || table === undefined ? bracket : `${table}${bracket}`;
  if (!named && table === undefined) return bracket;
  return `${named ? '' : table}${thisRow(inner.slice(1).trim())}`;
}

function thisRow(columns: string): string {
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** The other way round, as Excel shows a formula: `Table[[#This Row],[Status]]` is `[@Status]` in its table. */
export function shortenReferences(formula: string, table: string | undefined): string {
  const all = pieces(formula);
  return all
    .map((piece, index) => {
      if (piece.kind === 'bracket') return shortenBracket(piece.text);
      const next = all[index + 1];
      // The table's own name goes where the reference to this row follows it.
      if (piece.kind !== 'code' || table === undefined || next?.kind !== 'bracket')
        return piece.text;
      return isThisRow(next.text) ? withoutTableName(piece.text, table) : piece.text;
    })
    .join('');
}

const THIS_ROW = /^\[\s*\[#This Row\]\s*,\s*([\s\S]*)\]$/i;

function isThisRow(bracket: string): boolean {
  return THIS_ROW.test(bracket) || /^\[#This Row\]$/i.test(bracket);
}

function shortenBracket(bracket: string): string {
  if (/^\[#This Row\]$/i.test(bracket)) return '[@]';
  const columns = THIS_ROW.exec(bracket)?.[1];
  if (columns === undefined) return bracket;
  const single = /^\[((?:'[\s\S]|[^'[\]])*)\]$/.exec(columns)?.[1];
  return single === undefined || NEEDS_BRACKETS.test(single) ? `[@${columns}]` : `[@${single}]`;
}

function withoutTableName(code: string, table: string): string {
  const before = code.slice(0, code.length - table.length);
  const isName = code.slice(before.length).toLowerCase() === table.toLowerCase();
  return isName && !/[\p{L}\p{N}_.\\]$/u.test(before) ? before : code;
}
