import { smallXlsx, type SmallSheet } from '../excel/smallXlsx';
import type { Row } from './registers';

/** Rows as an officer keeps them on one sheet: under a title, evidence in a column and going on in the rows below. */
export function flat(rows: readonly Row[], on?: string): Uint8Array {
  const list: SmallSheet = {
    name: 'Action plan',
    rows: [
      ['Inspection: progress'],
      [],
      [
        ...['Ref', 'Recommendation', 'Status', 'Owner', 'Original due', 'Current due'],
        ...['Completed on', 'Evidence'],
      ],
      ...rows.flatMap((row) => {
        const [first = '', ...more] = Array.from(
          { length: row.evidence ?? 0 },
          (_, at) => `Minutes ${at + 1} of ${row.ref}.`,
        );
        return [
          [
            ...[row.ref, row.words, row.status, row.owner ?? '', row.first ?? row.due ?? ''],
            ...[row.due ?? '', row.completed ?? '', first],
          ],
          ...more.map((evidence) => ['', '', '', '', '', '', '', evidence]),
        ];
      }),
    ],
  };
  const details: SmallSheet = {
    name: 'Details',
    rows: [
      ['Title', 'Progress on the inspection'],
      ['Committee', 'Scrutiny'],
      ['Reporting date', on ?? ''],
    ],
  };
  return smallXlsx(on === undefined ? [list] : [list, details]);
}
