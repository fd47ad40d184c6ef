import { nearest } from '../../register/nearest';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { recommendationCell } from '../cells';
import { quote } from '../quote';
import { rule } from '../rule';
import { statusList } from './statusList';

export const statusUnknown = rule({
  code: 'REC-STATUS-UNKNOWN',
  severity: 'error',
  words: 'checks.statusUnknown',
  look: ({ register }) => {
    if (!register.tables.statuses) return [];
    const labels = register.statuses.map(({ label }) => label);
    const known = new Set(labels);
    const statuses = statusList(register);
    // The same wrong spelling often stands in hundreds of rows: look for its nearest once.
    const nearestTo = new Map<string, string | undefined>();
    return register.recommendations.flatMap((row) => {
      const place = recommendationCell(register, row, 'status');
      if (!place || blank(row.status) || known.has(row.status)) return [];
      if (!nearestTo.has(row.status)) nearestTo.set(row.status, nearest(row.status, labels));
      const near = nearestTo.get(row.status);
      const values = {
        refed: blank(row.ref) ? 'no' : 'yes',
        ref: quote(row.ref),
        status: quote(row.status),
        close: closeness(row.status, near),
        nearest: near === undefined ? '' : quote(near),
        listed: statuses === '' ? 'none' : 'some',
        statuses,
        cell: place.cell,
      };
      return {
        ...place,
        ref: row.ref,
        message: sayCheck('checks.statusUnknown.message', values),
        fix: sayCheck('checks.statusUnknown.fix', values),
        ...(near !== undefined && {
          repair: { label: sayCheck('checks.statusUnknown.repair', values), value: near },
        }),
      };
    });
  },
});

/** Whether the two differ only in a way that a reader hardly sees: in capitals, blanks or kinds of character. */
function closeness(status: string, near: string | undefined): 'none' | 'form' | 'near' {
  if (near === undefined) return 'none';
  return plain(status) === plain(near) ? 'form' : 'near';
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
