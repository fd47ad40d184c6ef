import { madeFrom } from '../../register/madeFrom';
import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';

export const sheetOld = rule({
  code: 'BOOK-SHEET-OLD',
  severity: 'warning',
  words: 'checks.sheetOld',
  look: ({ register }) =>
    register.generated.flatMap(({ kind, sheet, top, left, made }) => {
      if (!made || madeFrom(register, kind, made.filter).grid === made.grid) return [];
      const values = { kind, sheet: quote(sheet) };
      return {
        ...placeOf({ sheet, row: top, column: left }),
        ref: '',
        message: sayCheck('checks.sheetOld.message', values),
        fix: sayCheck('checks.sheetOld.fix', values),
      };
    }),
});
