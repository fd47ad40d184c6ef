import { readFileSync } from 'node:fs';
import { actionPlan, officerWorkbook } from '../actions/officerWorkbooks';
import { smallXlsx, type SmallSheet } from '../excel/smallXlsx';
import { Desk } from './desk';

/** A workbook on which every action is run while something fails. */
export interface FaultyWorkbook {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Sheets that have the names which ours would like. */
const ownSummary: SmallSheet = { name: 'Summary', rows: [['My notes'], ['Ask the clerk', 3]] };
const ownStatuses: SmallSheet = { name: 'Statuses', rows: [['Red'], ['Green']] };

const ownTables: readonly SmallSheet[] = [
  {
    name: 'Register',
    rows: [
      ['Owner', 'Rec no.', 'Recommendation', 'Status', 'Notes'],
      ['Harbour master', '1.1', 'Light the pier', 'Done', 'x'],
      ['Clerk', '1.10', 'Mend the rails', 'Not begun', ''],
      ['Clerk', '2', 'Train  the crew', 'Not begun', 'y'],
    ],
  },
  {
    name: 'Proof',
    rows: [
      ['Evidence no.', 'Rec refs', 'Evidence', 'See'],
      ['a', '1.1; 1.10', 'Minutes of May', ''],
      ['b', '1.10', 'As above.', ''],
      ['c', '2', 'A rota', ''],
    ],
  },
];

/** The officer's own tables, one of them filtered, with a list and a colour rule on the Status column. */
async function tablesInPlace(): Promise<Uint8Array> {
  const desk = await Desk.open(smallXlsx(ownTables));
  await desk.run(async (context) => {
    const { worksheets } = context.workbook;
    const actions = worksheets.getItem('Register').tables.add('A1:E4', true);
    actions.name = 'Actions';
    worksheets.getItem('Proof').tables.add('A1:D4', true).name = 'Proofs';
    const status = actions.columns.getItem('Status').getDataBodyRange();
    status.dataValidation.rule = { list: { inCellDropDown: true, source: 'Done,Not begun' } };
    const { custom } = status.conditionalFormats.add('Custom');
    custom.rule.formula = '=LEN($D2)>40';
    custom.format.font.color = '#C00000';
    actions.columns.getItem('Owner').filter.applyValuesFilter(['Clerk']);
    await context.sync();
  });
  return desk.close();
}

export const workbooks = (root: string): readonly FaultyWorkbook[] => [
  {
    name: 'a list on a sheet',
    bytes: async () => smallXlsx([...officerWorkbook, ownSummary, ownStatuses]),
  },
  { name: 'a list without details', bytes: async () => smallXlsx([actionPlan]) },
  { name: 'tables of the officer’s own', bytes: tablesInPlace },
  {
    name: 'the sample',
    bytes: async () =>
      new Uint8Array(readFileSync(`${root}/preview/sample/northmere-action-plan.xlsx`)),
  },
];
