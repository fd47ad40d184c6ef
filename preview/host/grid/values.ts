import { CellValueType, type ICellData } from '../../workbook/univer';

/** A value as Office.js carries it; a blank cell is the empty string. */
export type Value = string | number | boolean;

type Cell = ICellData | null | undefined;

/** A cell's value. Booleans are kept as 1 and 0 by the engine, formatted text as a document. */
export function valueOf(cell: Cell): Value {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return '';
  if (type === CellValueType.BOOLEAN)
    return value === 1 || value === true || /^(1|true)$/i.test(String(value));
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** A cell's value as text, for headings. */
export function plainText(cell: Cell): string {
  const value = valueOf(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export const ERROR_VALUE =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** The engine keeps an error as text; text that only looks like one is marked as text. */
export function valueTypeOf(cell: Cell): ValueType {
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return cell?.f || cell?.si ? 'String' : 'Empty';
  return ERROR_VALUE.test(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}
