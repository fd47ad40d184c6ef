import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type Ctor,
  type IFunctionNames,
  type IRange,
  type Nullable,
} from '../univer';
import { cellName, quotedSheet } from '../xlsx/cellNames';

type Value = Nullable<BaseValueObject>;

const TRUE = BooleanValueObject.create(true);
const FALSE = BooleanValueObject.create(false);
const DATE_FORMAT = 'dd/mm/yyyy';
const DAY = 86_400_000;
/** 1899-12-30, from which Excel's days count (from March 1900 on). */
const EPOCH = Date.UTC(1899, 11, 30);

/** EXACT of Excel: a blank cell is the same as "", where Univer says that it is nothing's equal. */
class Exact extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    return elementwise([one, other], (a, b) => {
      if (a?.isError()) return a;
      if (b?.isError()) return b;
      return textOf(a) === textOf(b) ? TRUE : FALSE;
    });
  }
}

/** MOD of Excel also over ranges and lists of numbers; Univer has it for single numbers only. */
class Mod extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(number: BaseValueObject, divisor: BaseValueObject): BaseValueObject {
    return elementwise([number, divisor], (a, b) => {
      const n = numberOf(a);
      if (typeof n !== 'number') return n;
      const d = numberOf(b);
      if (typeof d !== 'number') return d;
      if (d === 0) return ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
      return NumberValueObject.create(n - d * Math.floor(n / d));
    });
  }
}

/** SUBSTITUTE of Excel: to Univer a blank means any white space, so that line breaks would go too. */
class Substitute extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return elementwise(args, (...items) => {
      const error = items.find((item) => item?.isError());
      if (error) return error;
      const [text = '', old = '', replacement = ''] = items.slice(0, 3).map(textOf);
      if (old === '') return StringValueObject.create(text);
      if (items.length < 4)
        return StringValueObject.create(text.replaceAll(old, () => replacement));
      const which = numberOf(items[3]);
      if (typeof which !== 'number') return which;
      if (which < 1) return ErrorValueObject.create(ErrorType.VALUE);
      const pieces = text.split(old);
      const at = Math.floor(which);
      if (at >= pieces.length) return StringValueObject.create(text);
      const before = pieces.slice(0, at).join(old);
      return StringValueObject.create(before + replacement + pieces.slice(at).join(old));
    });
  }
}

/** EDATE of Excel: 31 January and a month later is the last day of February, not 3 March. */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    return elementwise([start, months], (a, b) => {
      const serial = numberOf(a);
      if (typeof serial !== 'number') return serial;
      const count = numberOf(b);
      if (typeof count !== 'number') return count;
      if (serial < 0) return ErrorValueObject.create(ErrorType.NUM);
      const from = new Date(EPOCH + Math.floor(serial) * DAY);
      const year = from.getUTCFullYear();
      const month = from.getUTCMonth() + Math.trunc(count);
      const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      const date = Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay));
      return NumberValueObject.create((date - EPOCH) / DAY, DATE_FORMAT);
    });
  }
}

/** Univer's own function of a name, for what of it is right. */
function builtIn(name: string): Ctor<BaseFunction> {
  const found = ALL_IMPLEMENTED_FUNCTIONS.find((entry) => entry[1] === name)?.[0];
  if (!found) throw new Error(`Univer has no function ${name}.`);
  return found as Ctor<BaseFunction>;
}

/**
 * CELL("address") of Excel names the sheet where it is another one; without it a link leads to a cell of
 * the sheet that it stands on. (Excel puts the file's name before it, which here has none.)
 */
class Cell extends builtIn('CELL') {
  override needsSheetsInfo = true;

  override calculate(kind: BaseValueObject, reference: BaseValueObject): BaseValueObject {
    const place: unknown = reference;
    const wanted = kind.isArray() ? (kind as ArrayValueObject).get(0, 0) : kind;
    const isAddress = !wanted?.isError() && textOf(wanted).toLowerCase() === 'address';
    if (!isAddress || !(place instanceof BaseReferenceObject)) {
      return super.calculate(kind, reference) as BaseValueObject;
    }
    const { startRow, startColumn } = place.getRangePosition();
    const address = cellName(startRow, startColumn).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const sheetId = place.getSheetId();
    if (sheetId === this.subUnitId) return StringValueObject.create(address);
    const name = this.getSheetsInfo().sheetNameMap[sheetId] ?? '';
    return StringValueObject.create(`${quotedSheet(name)}!${address}`);
  }
}

/**
 * INDEX of Excel gives a cell with its sheet; Univer's forgets the sheet of a table's column, so that
 * CELL("address",INDEX(Table[Ref],3)) would be of the sheet that the formula stands on.
 */
class Index extends builtIn('INDEX') {
  override needsSheetsInfo = true;

  override createReferenceObject(
    reference: BaseReferenceObject,
    range: IRange,
  ): BaseReferenceObject | ErrorValueObject {
    const cell = super.createReferenceObject(reference, range);
    const sheet = this.getSheetsInfo().sheetNameMap[reference.getForcedSheetId() ?? ''];
    if (cell instanceof BaseReferenceObject && sheet) cell.setForcedSheetName(sheet);
    return cell;
  }
}

/** Functions that take the place of Univer's own. */
export const EXCEL_FUNCTIONS: [Ctor<BaseFunction>, IFunctionNames][] = [
  [Exact, 'EXACT'],
  [Mod, 'MOD'],
  [Substitute, 'SUBSTITUTE'],
  [Edate, 'EDATE'],
  [Cell, 'CELL'],
  [Index, 'INDEX'],
];

/** Calculates with one value of each, or with each of many values in its place. */
function elementwise(
  values: readonly BaseValueObject[],
  calculate: (...items: Value[]) => BaseValueObject,
): BaseValueObject {
  const arrays = values.map((value) => (value.isArray() ? (value as ArrayValueObject) : undefined));
  if (arrays.every((array) => array === undefined)) return calculate(...values);
  const rows = Math.max(...arrays.map((array) => array?.getRowCount() ?? 1));
  const columns = Math.max(...arrays.map((array) => array?.getColumnCount() ?? 1));
  const results: BaseValueObject[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: BaseValueObject[] = [];
    for (let column = 0; column < columns; column += 1) {
      const items = values.map((value, index) => itemOf(value, arrays[index], row, column));
      line.push(calculate(...items));
    }
    results.push(line);
  }
  const single = results[0]?.[0];
  if (rows === 1 && columns === 1 && single) return single;
  return ArrayValueObject.create({
    calculateValueList: results,
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    // No place on a sheet: Univer remembers comparisons of what has one.
    row: -1,
    column: -1,
  });
}

/** A single row or column is repeated to the size of the other; beyond it Excel has no value. */
function itemOf(
  value: BaseValueObject,
  array: ArrayValueObject | undefined,
  row: number,
  column: number,
): Value {
  if (!array) return value;
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const atRow = rows === 1 ? 0 : row;
  const atColumn = columns === 1 ? 0 : column;
  if (atRow >= rows || atColumn >= columns) return ErrorValueObject.create(ErrorType.NA);
  return array.get(atRow, atColumn);
}

function textOf(value: Value): string {
  if (!value || value.isNull()) return '';
  const text = String(value.getValue());
  return value.isBoolean() ? text.toUpperCase() : text;
}

function numberOf(value: Value): number | BaseValueObject {
  if (!value || value.isNull()) return 0;
  if (value.isError()) return value;
  const number = value.isString() ? value.convertToNumberObjectValue() : value;
  return number.isError() ? number : Number(number.getValue());
}
