/**
 * Works out the Summary sheet's own formulas in plain code: numbers, cells and ranges of one column, the operators
 * + - * / and comparisons, and the few functions that they use. Operators and functions go through ranges cell by
 * cell, as they do within SUMPRODUCT.
 */

type Value = number | string | readonly number[];

/** What a cell of column C, say, holds: `cells.get("C5")`. */
export type Cells = ReadonlyMap<string, Value>;

export function evaluate(formula: string, cells: Cells): Value {
  const tokens =
    formula.slice(1).match(/"[^"]*"|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+|<=|>=|<>|[-+*/<>=():,]/g) ??
    [];
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && (at += 1) > 0;
  const expect = (token: string): void => {
    if (!take(token)) throw new Error(`"${token}" was expected at ${tokens.slice(at).join(' ')}`);
  };

  const left = (operand: () => Value, operators: readonly string[]): (() => Value) => {
    return () => {
      let value = operand();
      while (operators.includes(tokens[at] ?? '')) {
        const operator = tokens[at++]!;
        value = each(value, operand(), operations[operator]!);
      }
      return value;
    };
  };
  const factor = (): Value => {
    if (take('-')) return each(0, factor(), operations['-']!);
    if (take('(')) {
      const value = expression();
      expect(')');
      return value;
    }
    const token = tokens[at++]!;
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token in functions) {
      expect('(');
      const parts = [expression()];
      while (take(',')) parts.push(expression());
      expect(')');
      return functions[token]!(parts);
    }
    return reference(token);
  };
  const reference = (token: string): Value => {
    const first = token.replace(/\$/g, '');
    if (!take(':')) return cells.get(first) ?? 0;
    const last = tokens[at++]!.replace(/\$/g, '');
    const column = first.replace(/\d/g, '');
    const [from, to] = [first, last].map((address) => Number(address.slice(column.length))) as [
      number,
      number,
    ];
    return Array.from({ length: to - from + 1 }, (_, i) =>
      Number(cells.get(`${column}${from + i}`) ?? 0),
    );
  };
  const expression = left(left(left(factor, ['*', '/']), ['+', '-']), [
    '>',
    '<',
    '>=',
    '<=',
    '=',
    '<>',
  ]);

  const value = expression();
  if (at !== tokens.length) throw new Error(`Not read: ${tokens.slice(at).join(' ')}`);
  return value;
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '>': (a, b) => Number(a > b),
  '<': (a, b) => Number(a < b),
  '>=': (a, b) => Number(a >= b),
  '<=': (a, b) => Number(a <= b),
  '=': (a, b) => Number(a === b),
  '<>': (a, b) => Number(a !== b),
};

const total = (value: Value): number => list(value).reduce((sum, number) => sum + number, 0);

const functions: Readonly<Record<string, (parts: readonly Value[]) => Value>> = {
  SUM: ([values]) => total(values!),
  SUMPRODUCT: ([values]) => total(values!),
  INT: ([value]) => each(value!, 0, (number) => Math.floor(number)),
  MOD: ([value, divisor]) => each(value!, divisor!, (a, b) => a - b * Math.floor(a / b)),
  IF: ([test, yes, no]) => (test === 0 ? no! : yes!),
};

function list(value: Value): readonly number[] {
  return typeof value === 'object' ? value : [Number(value)];
}

function each(one: Value, other: Value, operation: (a: number, b: number) => number): Value {
  if (typeof one !== 'object' && typeof other !== 'object')
    return operation(Number(one), Number(other));
  const [ones, others] = [list(one), list(other)];
  return Array.from({ length: Math.max(ones.length, others.length) }, (_, i) =>
    operation(ones[i] ?? ones[0]!, others[i] ?? others[0]!),
  );
}
