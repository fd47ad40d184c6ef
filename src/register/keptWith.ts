/**
 * Works something out of a row once, for as long as the row is the same object: rows that an edit has not touched are
 * (keptRows.ts).
 */
export function keptWith<Row extends object, Value extends object>(
  work: (row: Row) => Value,
): (row: Row) => Value {
  const kept = new WeakMap<Row, Value>();
  return (row) => {
    let value = kept.get(row);
    if (!value) {
      value = work(row);
      kept.set(row, value);
    }
    return value;
  };
}
