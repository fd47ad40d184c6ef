import fc from 'fast-check';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { smallXlsx } from '../excel/smallXlsx';
import type { SmallCell } from '../excel/smallXlsx';
import { closeStandIns, openStandIn } from '../excel/standIn';
import { workbookFacts } from '../preview/command/workbookFacts';

jest.setTimeout(120_000);
afterEach(closeStandIns);

const words =
  "No.|Ref|Rec no|Recommendation|Finding|Status|RAG|Evidence|Progress|Owner|Theme|Due date|Original|Revised|Title|Committee|Total|R1|1|2|Done|Open|• one\n• two|=1+1|'x|1/2|#REF!|TBC".split(
    '|',
  );
const cell: fc.Arbitrary<SmallCell> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<SmallCell>('') },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.constantFrom<string | number>('', 'Done', 45_000, 0.5),
      format: fc.constantFrom('dd/mm/yyyy', '0%', '@', '000'),
      fill: fc.constantFrom('#FF0000', '#00B050', '#FFFFFF', '#FFC000'),
    }),
  },
);
const headings = fc.shuffledSubarray(
  ['No.', 'Recommendation', 'Status', 'Evidence', 'Owner', 'Due date', 'Theme'],
  { minLength: 2 },
);
/** Any cells, below headings or not, so that many can be set up. */
const rows = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 3 }),
    fc.option(headings, { nil: undefined, freq: 4 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
  )
  .map(([above, names, below]) => [...above, ...(names ? [names] : []), ...below]);
const sheets = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('Plan', 'Recommendations', 'Statuses', "It's", 'Evidence'),
      rows,
      merges: fc.constantFrom<readonly string[]>([], ['A2:A4'], ['B1:C1', 'D3:D5']),
      hiddenRows: fc.constantFrom<readonly number[]>([], [2]),
    }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  )
  .map((all) => all.map((sheet) => ({ ...sheet, rows: sheet.rows as SmallCell[][] })));

describe('a workbook of random cells', () => {
  it('is set up without an error, and nothing of it is written to', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(sheets, async (all) => {
        const bytes = smallXlsx(all);
        const workbook = await openStandIn(bytes);
        try {
          const before = (await workbookFacts(bytes)).sheets;
          const open = await openRegister();
          expect(workbook.trips()).toBeLessThanOrEqual(3);
          const outcome = await setUp(open);
          if (outcome.made.length > 0) made += 1;
          const saved = (await workbookFacts(await workbook.save())).sheets;
          expect(saved.slice(0, before.length)).toEqual(before);
          const own = outcome.made.map(({ sheet }) => sheet);
          expect(saved.slice(before.length).map(({ name }) => name)).toEqual(own);
        } finally {
          closeStandIns();
        }
      }),
      // Making a counterexample smaller would take longer than the test may.
      { numRuns: 100, endOnFailure: true },
    );
    // Else the property would say nothing.
    expect(made).toBeGreaterThan(30);
  });
});
