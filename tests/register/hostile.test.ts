import fc from 'fast-check';
import { withChoices, withTableChoices } from '../../src/register/columnChoices';
import { counterpartsOf } from '../../src/register/counterparts';
import type { CellValue, SheetGrid, TableGrid, WorkbookGrid } from '../../src/register/grid';
import { planLinks } from '../../src/register/linkFormulas';
import { openGrid } from '../../src/register/readRegister';
import { planSetUp } from '../../src/register/setUpPlan';
import { compareSources } from '../../src/register/sourceDifferences';
import { whatToRead } from '../../src/register/whatToRead';
import { afterSetUp } from './support/afterSetUp';

/** Whatever stands in a workbook, reading it and working with it never throws. */

const words = fc.constantFrom(
  ...'No.|Ref|Recommendation|Recommendation ref|Status|RAG|Progress|Evidence|See|Owner|Due|Title|Committee|Summary|Field|Value|Kind|Sheet|Key|Column|Text|Colour|Order|Legal implications|As above.|R01|R02; R01|E01|1|2|=1+1|#REF!'.split(
    '|',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: words },
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
);
const format = fc.constantFrom(
  'General',
  '@',
  '000',
  '0.00',
  'dd/mm/yyyy',
  '0%',
  '"',
  '[$',
  ';;;',
  '',
);
/** Rows may be shorter than others, and formats may be missing. */
const cells = fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 14 });
const formats = fc.array(fc.array(format, { maxLength: 7 }), { maxLength: 14 });
const place = { top: fc.nat(5), left: fc.nat(5) };

const sheet: fc.Arbitrary<SheetGrid> = fc.record({
  name: fc.constantFrom('Plan', 'Cover', 'Recommendations', "it's"),
  hidden: fc.boolean(),
  ...place,
  values: cells,
  formats,
});
const table: fc.Arbitrary<TableGrid> = fc.record({
  name: fc.constantFrom(
    'Recommendations',
    'Evidence',
    'ReportDetails',
    'Statuses',
    'SetUpRecord',
    'Table1',
  ),
  sheet: fc.constantFrom('Plan', 'Sheet1', 'Evidence'),
  ...place,
  headings: fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }),
  rows: cells,
  formats,
});
/** What somebody once said of columns that may have gone, or of other tables than are there now. */
const columnsChosen = fc.record({
  name: fc.constantFrom('Tracker_Columns1', 'Tracker_Columns2'),
  formula: fc
    .tuple(fc.constantFrom('Plan', "'it''s'", 'Evidence', '#REF!'), fc.integer({ min: 1, max: 12 }))
    .map(([name, row]) => `=${name}!$A$${row},${name}!$B$${row},${name}!$D$${row}`),
  comment: fc.constantFrom(
    'recommendation, status, evidence',
    'ref, recommendation, -',
    'Evidence: ref, recommendationRef, evidence',
    'Recommendations: ref, recommendation, status',
    'Recommendations: -, -, -',
    'kind, see, nothing',
  ),
});
const workbook: fc.Arbitrary<WorkbookGrid> = fc
  .record({
    sheets: fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }),
    tables: fc.array(table, { maxLength: 5 }),
    names: fc.array(
      fc.oneof(fc.record({ name: fc.string(), formula: fc.string() }), columnsChosen),
      { maxLength: 3 },
    ),
  })
  .map(({ sheets, tables, names }) => ({
    sheets: withChoices(sheets, names),
    tables: withTableChoices(tables, names),
    names,
    sheetNames: sheets.map(({ name }) => name),
  }));

describe('a workbook of anything', () => {
  it('is read, checked against its sources, linked and planned without an error', () => {
    fc.assert(
      fc.property(workbook, (grid) => {
        const open = openGrid(grid);
        compareSources(open.register, grid.sheets);
        planLinks(open.register);
        const { evidenceFor, recommendationsFor } = counterpartsOf(open.register);
        open.register.recommendations.forEach((row) => evidenceFor(row));
        open.register.evidence.forEach((row) => recommendationsFor(row));
        whatToRead({ sheets: grid.sheets, tables: grid.tables, names: grid.names });
        planSetUp(grid);
      }),
      { numRuns: 500 },
    );
  });

  it('that can be set up holds what the plan counts, and is not set up again', () => {
    fc.assert(
      fc.property(workbook, (grid) => {
        const plain = { ...grid, tables: [] };
        const plan = planSetUp(plain);
        if (!plan) return;
        const made = afterSetUp(plain);
        const { register, state } = openGrid(made);
        expect(state).toBe('register');
        expect(register.recommendations).toHaveLength(plan.counts.recommendations);
        expect(register.evidence).toHaveLength(plan.counts.evidence);
        expect(register.recommendations.every(({ ref }) => ref !== '')).toBe(true);
        expect(planSetUp(made)?.tables).toEqual([]);
        // Nothing has changed on the source sheets, so nothing differs.
        expect(compareSources(register, made.sheets).differences).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
