import type { Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule, type Found } from '../rule';

export const rowsHidden = rule({
  code: 'BOOK-ROWS-HIDDEN',
  severity: 'info',
  words: 'checks.rowsHidden',
  look: ({ register }) => [
    ...hiddenIn(register, 'recommendations'),
    ...hiddenIn(register, 'evidence'),
  ],
});

function hiddenIn(register: Register, kind: 'recommendations' | 'evidence'): Found[] {
  const grid = register.tables[kind]?.grid;
  if (!grid?.rowsHidden) return [];
  const values = { kind, table: quote(grid.name), count: register[kind].length };
  return [
    {
      ...placeOf({ sheet: grid.sheet, row: grid.top, column: grid.left }),
      ref: '',
      message: sayCheck('checks.rowsHidden.message', values),
      fix: sayCheck('checks.rowsHidden.fix', values),
    },
  ];
}
