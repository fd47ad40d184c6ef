import { sayCheck } from '../../strings/sayChecks';
import { placeOf } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';
import { countsNow, statedCounts } from './statedCounts';

export const countsDiffer = rule({
  code: 'BOOK-COUNTS',
  severity: 'warning',
  words: 'checks.countsDiffer',
  look: ({ register }) =>
    register.generated.flatMap((generated) => {
      // Whether its report covered all rows is not known.
      if (generated.kind === 'narrative' && !generated.made) return [];
      const now = countsNow(register, generated);
      return statedCounts(generated).flatMap(({ label, stated, row, column }) => {
        const count = now.get(label);
        // A status that is no longer listed is told by the sheet's age.
        if (count === undefined || count === stated) return [];
        const place = placeOf({ sheet: generated.sheet, row, column });
        const values = {
          kind: generated.kind,
          sheet: quote(generated.sheet),
          label: quote(label),
          stated: quote(String(stated)),
          blank: stated === '' ? 'yes' : 'no',
          count,
          cell: place.cell,
        };
        return {
          ...place,
          ref: '',
          message: sayCheck('checks.countsDiffer.message', values),
          fix: sayCheck('checks.countsDiffer.fix', values),
        };
      });
    }),
});
