import { tableDesigns } from '../../register/columns';
import { readColour } from '../../register/contrast';
import { tableOf } from '../../register/tableRows';
import { sourceText } from '../../register/sourceText';
import { fillNamed } from '../../register/colourWords';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { quote } from '../quote';
import { rule } from '../rule';
import { statusPlace } from './statusPlace';

/** A status whose colour is blank is grey, and nothing is said: only what cannot be read is a slip. */
export const statusColour = rule({
  code: 'BOOK-STATUS-COLOUR',
  severity: 'warning',
  words: 'checks.statusColour',
  look: ({ register }) => {
    const table = tableOf(tableDesigns.statuses.columns, register.tables.statuses);
    const at = table?.columns.colour;
    if (!table || at === undefined) return [];
    const { top, rows, formats } = table.grid;
    return register.statuses.flatMap((status) => {
      const row = status.row - top - 1;
      const text = sourceText(rows[row]?.[at] ?? '', formats[row]?.[at]);
      const place = statusPlace(register, status, 'colour');
      if (!place || blank(text) || readColour(text) !== undefined) return [];
      const named = fillNamed(text);
      const values = {
        status: quote(status.label),
        text: quote(text),
        cell: place.cell,
        known: named === undefined ? 'no' : 'yes',
        colour: named ?? '',
      };
      return {
        ...place,
        ref: '',
        words: text,
        message: sayCheck('checks.statusColour.message', values),
        fix: sayCheck('checks.statusColour.fix', values),
        ...(named !== undefined && {
          repair: { label: sayCheck('checks.statusColour.repair', values), value: named },
        }),
      };
    });
  },
});
