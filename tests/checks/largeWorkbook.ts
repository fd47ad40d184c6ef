import { openGrid } from '../../src/register/readRegister';
import type { CellValue } from '../../src/register/grid';
import type { OpenRegister } from '../../src/register/openRegister';
import { managedHeadings, workbookOf } from './workbook';

const places = ['depot', 'library', 'school', 'nursery', 'leisure centre', 'town hall', 'hostel'];
const things = ['roof', 'alarm', 'register', 'rota', 'policy', 'contract', 'boiler', 'website'];
const statuses = [
  'Fully implemented',
  'Partially implemented or in progress',
  'At the planning stage',
];

/** Evidence such as officers write, no two rows alike, with what the rules look for in some of them. */
function evidenceText(i: number): string {
  const place = `${places[i % 7]} ${i}`;
  const thing = things[i % 8]!;
  const kinds = [
    `The ${thing} of the ${place} was renewed in May 2013. Staff have been trained and the records are kept by the manager.`,
    `All visits to the ${place} were made on time, apart from ${i % 9} that were late. The ${thing} is checked each month.`,
    `Visits to the ${place} rose by ${i % 90} per cent, from ${20 + (i % 50)} to ${30 + (i % 70)}. The ${thing} will be presented to Cabinet shortly.`,
    `The HMO team saw the ${place}. Work on the ${thing} is under way and should be finished in November.`,
    'As above.',
  ];
  return kinds[i % 5]!;
}

/** A workbook of so many recommendations, and twice as many rows of evidence. */
export function largeWorkbook(size: number): OpenRegister {
  const recommendations: CellValue[][] = Array.from({ length: size }, (_, i) => [
    `R${i}`,
    `Review the ${things[i % 8]} of the ${places[i % 7]} in area ${i} and publish what was found by the end of the year.`,
    statuses[i % 3]!,
    i % 4 ? 'Head of service' : '',
    45_000 + (i % 900),
    45_000 + (i % 700),
    i % 5 ? '' : 44_900,
    'Next step.',
    i % 2 ? 'Green' : 'Red',
  ]);
  const read = workbookOf({
    recommendations: {
      headings: [...managedHeadings, 'RAG'],
      rows: recommendations,
    },
    evidence: Array.from({ length: 2 * size }, (_, i) => [
      `E${i}`,
      `R${i % size}`,
      evidenceText(i),
      '',
    ]),
    details: [
      ['Reporting date', '31/10/2013'],
      ['Title', 'Inspection of February 2013'],
    ],
  });
  return openGrid(read.grid);
}
