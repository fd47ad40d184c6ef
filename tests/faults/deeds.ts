import { accept } from '../../src/actions/accept';
import { check } from '../../src/actions/check';
import { chooseColumns } from '../../src/actions/chooseColumns';
import { colour, removeColours } from '../../src/actions/colour';
import { exportWord } from '../../src/actions/exportWord';
import { importPaper, previewImport } from '../../src/actions/importPaper';
import { link, removeLinks } from '../../src/actions/link';
import { narrate } from '../../src/actions/narrate';
import { clearExample, newRegister } from '../../src/actions/newRegister';
import { openRegister, type OpenRegister } from '../../src/actions/openRegister';
import { openSettings } from '../../src/actions/openSettings';
import { recordMeeting, removeMeeting } from '../../src/actions/recordMeeting';
import { repair } from '../../src/actions/repair';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { decline, takeOverAll } from '../../src/actions/takeOver';
import { writeFindings } from '../../src/actions/writeFindings';
import { chooseMeaning, columnMappings } from '../../src/register/columnMapping';

type Action = (open: OpenRegister) => Promise<unknown>;

/** Something that a person does with the add-in: it reads the workbook, works out and writes. */
export interface Deed {
  readonly name: string;
  /** What has been done before in this workbook. */
  readonly after: readonly Action[];
  readonly action: Action;
}

export const deeds: readonly Deed[] = [
  { name: 'Set up', after: [], action: setUp },
  { name: 'Check, to a sheet', after: [setUp], action: writeFindings },
  { name: 'Colour', after: [setUp], action: colour },
  { name: 'Colour again', after: [setUp, colour], action: colour },
  { name: 'Remove colours', after: [setUp, colour], action: removeColours },
  { name: 'Link', after: [setUp], action: link },
  { name: 'Link again', after: [setUp, link], action: link },
  { name: 'Remove links', after: [setUp, link], action: removeLinks },
  { name: 'Summarise', after: [setUp], action: summarise },
  { name: 'Summarise again', after: [setUp, colour, summarise], action: summarise },
  { name: 'Narrate', after: [setUp], action: narrate },
  { name: 'Narrate again', after: [setUp, narrate], action: narrate },
  { name: 'Export to Word', after: [setUp], action: (open) => exportWord(open) },
  { name: 'Import a paper', after: [], action: importAPaper },
  { name: 'New register', after: [], action: (open) => newRegister(open, theDay) },
  {
    name: 'Clear the example',
    after: [(open) => newRegister(open, theDay)],
    action: clearExample,
  },
  { name: 'Say what a column is', after: [], action: chooseAColumn },
  { name: 'Take changes over', after: [setUp, editTheSheet], action: takeAllOver },
  { name: 'Leave a change', after: [setUp, editTheSheet], action: leaveOne },
  { name: 'Mend a finding', after: [setUp], action: mendOne },
  { name: 'Accept a finding', after: [setUp], action: acceptOne },
  { name: 'Settings of the checks', after: [setUp], action: openSettings },
  { name: 'Record a meeting', after: [setUp], action: recordThis },
  { name: 'Record it again', after: [setUp, recordThis], action: recordThis },
  {
    name: 'Remove a record',
    after: [setUp, recordThis],
    action: (open) => removeMeeting(open, theMeeting),
  },
];

/** On which a new register is made; its example falls due by it. */
const theDay = new Date(2026, 5, 30);

async function importAPaper(open: OpenRegister): Promise<void> {
  const text = [
    'Fully implemented',
    '1. Light the pier',
    'Evidence: lamps were put up in May.',
    'Partially implemented',
    '2. Mend the rails',
    'Evidence: two of five are mended.',
  ].join('\n');
  const { paper } = await previewImport(open, { kind: 'text', text });
  await importPaper(open, paper);
}

/** The first column that the add-in did not know is taken for the next step. */
async function chooseAColumn(open: OpenRegister): Promise<void> {
  const [list] = columnMappings(open.grid.sheets);
  const column = list?.columns.at(-1)?.column;
  if (column !== undefined) await chooseColumns(open, chooseMeaning(list!, column, 'nextStep'));
}

/** An officer goes on with the sheet that they know: the status in the row of the rails, wherever that is. */
async function editTheSheet({ sources }: OpenRegister): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, values, top, left } of sources) {
      const row = values.findIndex((cells) => cells.includes('Mend the rails'));
      const column = values[row]?.indexOf('Partially implemented') ?? -1;
      if (column < 0) continue;
      const cell = context.workbook.worksheets.getItem(name).getCell(top + row, left + column);
      cell.values = [['Fully implemented']];
    }
    await context.sync();
  });
}

async function takeAllOver(open: OpenRegister): Promise<void> {
  await takeOverAll(open, await differencesOf(open));
}

async function leaveOne(open: OpenRegister): Promise<void> {
  const [difference] = await differencesOf(open);
  if (difference) await decline(open, difference);
}

async function acceptOne(open: OpenRegister): Promise<void> {
  const finding = (await check(open)).find(({ severity }) => severity !== 'error');
  if (finding) await accept(open, finding, { by: 'Clerk', reason: 'It is told aloud.' }, theDay);
}

/** Counted from 1 January 1970. */
const theMeeting = Date.UTC(2026, 6, 21) / 86_400_000;
async function recordThis(open: OpenRegister): Promise<void> {
  await recordMeeting(open, theMeeting);
}

const differencesOf = async (open: OpenRegister) =>
  (await check(open)).flatMap((one) => one.difference ?? []);

async function mendOne(open: OpenRegister): Promise<void> {
  const finding = (await check(open)).find((one) => one.repair);
  if (finding) await repair(open, finding);
}

/** Reads the workbook and does it. */
export async function perform({ action }: Pick<Deed, 'action'>): Promise<void> {
  await action(await openRegister());
}
