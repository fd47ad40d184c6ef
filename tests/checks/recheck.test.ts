import fc from 'fast-check';
import { checkAll, checkInSteps } from '../../src/checks/catalogue';
import { withEditedRows } from '../../src/register/editedRows';
import type { CellValue, TableGrid, WorkbookGrid } from '../../src/register/grid';
import { withKeptRows } from '../../src/register/keptRows';
import type { OpenRegister } from '../../src/register/openRegister';
import { openGrid } from '../../src/register/readRegister';
import { largeWorkbook } from './largeWorkbook';
import { gridOf } from './workbook';

jest.setTimeout(180_000);

/** The workbook after an edit, with every row of before that is as it was. */
function after(before: OpenRegister, grid: WorkbookGrid): OpenRegister {
  const now = openGrid(grid);
  return { ...now, register: withKeptRows(before.register, now.register) };
}

/** A check that knows nothing of an earlier one. */
const full = (grid: WorkbookGrid) => checkAll(openGrid(structuredClone(grid)));

describe('a check after an edit', () => {
  const start = () =>
    openGrid(
      gridOf({
        recommendations: {
          headings: [
            'Ref',
            'Recommendation',
            'Status',
            'Owner',
            'Current due',
            'Completed on',
            'RAG',
          ],
          rows: [
            [
              'R01',
              'Review the rota of the depot and publish it by May',
              'Fully implemented',
              '',
              45_000,
              45_000,
              'Green',
            ],
            [
              'R02',
              'Review the rota of the library and publish it by May',
              'At the planning stage',
              'Head',
              '',
              '',
              '',
            ],
            [
              'R03',
              'Mend the roof',
              'Partially implemented or in progress',
              'Head',
              'soon',
              '',
              'Red',
            ],
          ],
        },
        evidence: {
          headings: ['Ref', 'Recommendation ref', 'Evidence', 'See', 'Date', 'Exempt'],
          rows: [
            ['E01', 'R01', 'Work is in hand and the HSCB will see it shortly.', '', 45_000, ''],
            ['E02', 'R02', 'As above', '', '', ''],
            ['E03', 'R03', 'Visits rose by 50 per cent, from 30 to 46.', '', 45_100, 'Yes'],
            ['E04', 'R03', '', 'E01', '', ''],
          ],
        },
        details: [
          ['Reporting date', '31/10/2023'],
          ['Title', 'Inspection of February 2023'],
          ['Summary', 'The LSCB agreed.'],
        ],
        settings: [
          ['A sentence may have so many words', '40', ''],
          ['Rule DATE-VAGUE', 'On', ''],
        ],
        accepted: [
          [
            'Vague',
            'E01',
            'Evidence',
            'Evidence',
            'shortly',
            'Work is in hand and the HSCB will see it shortly.',
            'Known.',
            'Lead',
            45_000,
            'DATE-VAGUE',
          ],
        ],
      }),
    );

  const texts = fc.constantFrom<CellValue>(
    ...[
      '',
      'R01',
      'R02',
      'E01',
      'As above',
      'As R03',
      'Off',
      '3',
      'Fully implemented',
      'Yes',
      'No',
    ],
    ...[
      'At the planning stage',
      'soon',
      'HSCB',
      'The Hackney Safeguarding Board (HSCB) met.',
      '01/01/2023',
    ],
    ...[
      'Visits doubled, from 10 to 30.',
      'Review the rota of the depot and publish it by May',
      44_000,
    ],
    ...[
      'All cases are done apart from one, which will be seen in November.',
      'Inspection of March 2022',
    ],
  );
  const place = fc.record({ table: fc.nat(9), row: fc.nat(9), column: fc.nat(9) });
  const edit = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('type' as const), place, value: texts }),
    },
    fc.record({
      kind: fc.constantFrom('delete' as const, 'insert' as const, 'swap' as const),
      place,
      value: texts,
    }),
  );

  function edited(
    { tables, ...grid }: WorkbookGrid,
    {
      kind,
      place,
      value,
    }: { kind: string; place: { table: number; row: number; column: number }; value: CellValue },
  ): WorkbookGrid {
    const at = place.table % tables.length;
    const table = tables[at]!;
    const row = place.row % table.rows.length;
    const column = place.column % table.headings.length;
    const rows = table.rows.map((cells) => [...cells]);
    const formats = table.formats.map((cells) => [...cells]);
    if (kind === 'type') rows[row]![column] = value;
    else if (kind === 'swap') rows.reverse();
    else if (kind === 'insert') {
      rows.splice(
        row,
        0,
        table.headings.map((_, own) => (own === column ? value : '')),
      );
      formats.splice(
        row,
        0,
        table.headings.map(() => '@'),
      );
    } else if (rows.length > 1) {
      rows.splice(row, 1);
      formats.splice(row, 1);
    }
    const now: TableGrid = { ...table, rows, formats };
    return { ...grid, tables: tables.map((one, own) => (own === at ? now : one)) };
  }

  /** After how many steps a check was left before the one that is looked at: an edit overtook it, or a person stopped it. */
  const left = fc.nat(400);

  it('finds what a full check finds, whatever was edited, and whatever check was left, before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, left), { minLength: 1, maxLength: 12 }), (edits) => {
        let open = start();
        checkAll(open);
        for (const [one, steps] of edits) {
          open = after(open, edited(open.grid, one));
          const leaving = checkInSteps(open);
          for (let step = 0; step < steps; step += 1) leaving.next();
          expect(checkAll(open)).toEqual(full(open.grid));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes at most a tenth of the time of a full check, of 5,000 recommendations', () => {
    let open = largeWorkbook(5_000);
    checkAll(open);
    const timed = (work: () => void) => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const wholes: number[] = [];
    const edits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const copy = structuredClone(open.grid);
      wholes.push(timed(() => checkAll(openGrid(copy))));
      for (const [name, column, value] of [
        ['Evidence', 2, `All ${round} visits were made. The rest will follow shortly.`],
        ['Evidence', 1, `R${round}`],
        ['Recommendations', 1, `Review rota ${round} and publish what the board has found.`],
        ['Recommendations', 2, 'Fully implemented'],
        ['Recommendations', 3, ''],
      ] as const) {
        const table = open.grid.tables.find((one) => one.name === name)!;
        const at = 100 + round;
        const values = [table.rows[at]!.map((cell, own) => (own === column ? value : cell))];
        const { sheet, left } = table;
        const top = table.top + 1 + at;
        const rows = { sheet, top, left, values, formats: [table.formats[at]!] };
        edits.push(
          timed(() => {
            open = after(open, withEditedRows(open.grid, [rows])!);
            checkAll(open);
          }),
        );
      }
    }
    const ratio = median(edits) / median(wholes);
    console.info(`An edit: ${Math.round(median(edits))} ms of ${Math.round(median(wholes))} ms.`);
    expect(ratio).toBeLessThanOrEqual(0.1);
  });
});
