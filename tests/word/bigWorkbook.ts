import type { CellValue } from '../../src/register/grid';
import { threeStatuses, type Written } from '../checks/workbook';

/** An invented register of this many recommendations, each with two rows of evidence and every column of the design. */
export function bigWritten(count: number): Written {
  const rows = Array.from({ length: count }, (_, at) => at);
  const ref = (at: number) => `R${String(at + 1).padStart(3, '0')}`;
  return {
    recommendations: {
      headings: [
        'Ref',
        'Recommendation',
        'Status',
        'Theme',
        'Owner',
        'Original due',
        'Current due',
        'Completed on',
        'Next step',
        'Include in report',
      ],
      rows: rows.map((at): CellValue[] => [
        ref(at),
        'Make sure that what the inspectors asked for is done in every branch library, and that those who asked for it are told so in writing.',
        threeStatuses[at % 3]![0],
        ['Workforce', 'Buildings', 'Access', 'Workforce'][at % 4]!,
        at % 5 === 4 ? '' : ['Head of Libraries', 'Director of Culture'][at % 2]!,
        '31/03/2026',
        at % 2 === 0 ? '31/03/2026' : '30/06/2026',
        at % 3 === 0 ? '15/02/2026' : '',
        at % 7 === 6 ? '' : 'Ask the branches what is still missing.',
        at % 11 === 10 ? 'No' : 'Yes',
      ]),
    },
    evidence: {
      headings: ['Ref', 'Recommendation ref', 'Evidence', 'See', 'Exempt'],
      rows: rows.flatMap((at): CellValue[][] => [
        [
          `E${2 * at + 1}`,
          ref(at),
          'All eleven branches have opened until 19:30 on Thursdays since April. Visits after 17:00 have risen from 210 to 346 each week. '.repeat(
            2,
          ),
          '',
          '',
        ],
        at % 4 === 3
          ? [`E${2 * at + 2}`, ref(at), 'As above.', `E${2 * at - 1}`, '']
          : [
              `E${2 * at + 2}`,
              ref(at),
              'Staff were consulted in February, and the new rotas were agreed with them.',
              '',
              at % 9 === 8 ? 'Paragraph 3' : '',
            ],
      ]),
    },
    details: [
      ['Committee', 'Culture Overview and Scrutiny Committee'],
      ['Reporting date', '15 May 2026'],
      ['Title', 'Follow-up to the inspection of library services'],
      ['Lead', 'Director of Culture'],
      ['Report author', 'Head of Libraries'],
      ['Summary', 'The inspectors asked for much, and much of it has been done.'],
      ['Recommendations to members', 'That members note the report.'],
      ['Financial implications', 'None arising directly from this report.'],
      ['Background papers', 'The inspection report.'],
    ],
  };
}
