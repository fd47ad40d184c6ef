import { columnNumber } from './addresses';
import { localName, strictParser } from './xml';

/** A cell as the file has it. */
export interface FileCell {
  /** Row and column from 0. */
  row: number;
  column: number;
  /** Number of the cell format (cellXfs). */
  format: number;
  /** "n" (also when left out), "s", "str", "inlineStr", "b", "e" or "d". */
  type: string;
  /** Text of the value element; undefined where there is none. */
  value: string | undefined;
  formula: FileFormula | undefined;
  /** Where the cell's element begins and ends in the source. */
  start: number;
  end: number;
}

export interface FileFormula {
  readonly kind: string;
  readonly text: string;
  readonly ref: string | undefined;
  readonly shared: string | undefined;
}

export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Where the row's tag ends and its cells begin. */
  readonly contentStart: number;
  /** True for `<row …/>`: there is no content to put a cell into. */
  readonly selfClosing: boolean;
}

export interface RowVisitor {
  row?(row: FileRow): void;
  /** The same object is used for every cell: take out of it what is to be kept. */
  cell?(cell: FileCell): void;
  endOfRow?(row: number, contentEnd: number, end: number): void;
}

const WRAPPER = '<sheetData>';

/**
 * Walks through what stands inside `sheetData`, row by row: with 100,000 rows this must not become a tree.
 * Places are relative to `source`.
 */
export function readRows(source: string, part: string, visitor: RowVisitor): void {
  const parser = strictParser(part);
  const cell: FileCell = {
    row: -1,
    column: -1,
    format: 0,
    type: 'n',
    value: undefined,
    formula: undefined,
    start: 0,
    end: 0,
  };
  let row = -1;
  let inCell = false;
  let text = '';
  let takesText = false;
  let inReadingAid = false;
  let formulaTag: Readonly<Record<string, string>> | undefined;
  const place = () => parser.position - WRAPPER.length;
  const openAt = (end: number) => source.lastIndexOf('<', end - 1);

  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    const attributes = tag.attributes as Record<string, string>;
    if (name === 'c') {
      inCell = true;
      const address = attributes['r'];
      cell.row = row;
      cell.column = address === undefined ? cell.column + 1 : columnOf(address);
      cell.format = attributes['s'] === undefined ? 0 : Number(attributes['s']);
      cell.type = attributes['t'] ?? 'n';
      cell.value = undefined;
      cell.formula = undefined;
      cell.start = openAt(place());
    } else if (name === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
      cell.column = -1;
      visitor.row?.({
        row,
        attributes,
        start: openAt(place()),
        contentStart: place(),
        selfClosing: tag.isSelfClosing,
      });
    } else if (inCell && (name === 'v' || name === 't' || name === 'f')) {
      takesText = true;
      text = '';
      if (name === 'f') formulaTag = attributes;
    } else if (name === 'rPh') {
      inReadingAid = true;
    }
  });
  const addText = (piece: string) => {
    if (takesText) text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'v') {
      takesText = false;
      cell.value = text;
    } else if (name === 't') {
      takesText = false;
      // The runs of a text with formatted words are put together.
      if (!inReadingAid) cell.value = (cell.value ?? '') + text;
    } else if (name === 'f') {
      takesText = false;
      cell.formula = {
        kind: formulaTag?.['t'] ?? 'normal',
        text,
        ref: formulaTag?.['ref'],
        shared: formulaTag?.['si'],
      };
    } else if (name === 'c') {
      inCell = false;
      cell.end = place();
      visitor.cell?.(cell);
    } else if (name === 'rPh') {
      inReadingAid = false;
    } else if (name === 'row') {
      const end = place();
      visitor.endOfRow?.(row, tag.isSelfClosing ? end : openAt(end), end);
    }
  });
  parser.write(WRAPPER).write(source).write('</sheetData>').close();
}

function columnOf(address: string): number {
  let letters = 0;
  while (address.charCodeAt(letters) > 57) letters += 1;
  return columnNumber(address.slice(0, letters));
}

/** A sheet's part in three: the text before its rows, the rows, and the text after. */
export interface SheetText {
  readonly before: string;
  readonly rows: string;
  readonly after: string;
}

/** Takes the rows out of a sheet's part. `before + after` is the same part with an empty `sheetData`. */
export function splitSheet(source: string): SheetText {
  const open = /<(?:\w+:)?sheetData(?=[\s/>])[^>]*>/.exec(source);
  if (!open) return { before: source, rows: '', after: '' };
  const contentStart = open.index + open[0].length;
  if (open[0].endsWith('/>')) {
    const tag = `${open[0].slice(0, -2)}>`;
    const name = /^<([\w:]+)/.exec(tag)?.[1] ?? 'sheetData';
    return {
      before: source.slice(0, open.index) + tag,
      rows: '',
      after: `</${name}>${source.slice(contentStart)}`,
    };
  }
  const name = /^<([\w:]+)/.exec(open[0])?.[1] ?? 'sheetData';
  const close = source.indexOf(`</${name}`, contentStart);
  const end = close < 0 ? source.length : close;
  return {
    before: source.slice(0, contentStart),
    rows: source.slice(contentStart, end),
    after: source.slice(end),
  };
}
