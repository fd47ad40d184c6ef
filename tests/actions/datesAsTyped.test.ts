import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { closeStandIns, openStandIn, valuesAt } from '../excel/standIn';

afterEach(closeStandIns);

/** A date as somebody typed it into a cell of text, and what Check makes of it. */
const typed: readonly (readonly [
  text: string,
  reading: 'day' | 'last day' | 'none',
  date?: string,
])[] = [
  ['31/3/26', 'day', '31/03/2026'],
  ['1.4.2026', 'day', '01/04/2026'],
  ['3rd June 2026', 'day', '03/06/2026'],
  ['Q3 2025/26', 'last day', '31/12/2025'],
  ['Dec-13', 'last day', '31/12/2013'],
  ['end of March 2026', 'last day', '31/03/2026'],
  ['end of March', 'none'],
  ['TBC', 'none'],
  ['ongoing', 'none'],
  ['31/02/2026', 'none'],
  ['03/31/2026', 'none'],
];

describe('dates as people type them', () => {
  test('are copied as they stand, found in their cells, and what they are taken for is said', async () => {
    await openStandIn([
      {
        name: 'Plan',
        rows: [
          ['Ref', 'Recommendation', 'Status', 'Original date', 'Revised date'],
          ...typed.map(([text], at) => [`R${at + 1}`, `Do thing ${at + 1}`, 'Open', '', text]),
          ['R90', 'Do the last thing', 'Open', { value: 46112, format: 'dd/mm/yyyy' }, ''],
        ],
      },
    ]);
    const { open } = await setUp(await openRegister());
    const at = open.register.tables.recommendations!.columns.currentDue!;
    const column = 'ABCDEFGH'[at]!;
    expect(await valuesAt('Recommendations', `${column}2:${column}${typed.length + 1}`)).toEqual(
      typed.map(([text]) => [text]),
    );
    const found = (await check(await openRegister())).filter(
      ({ code }) => code === 'REC-DATE-TEXT',
    );
    expect(found.map(({ cell, words }) => [cell, words])).toEqual(
      typed.map(([text], row) => [`${column}${row + 2}`, text]),
    );
    typed.forEach(([text, reading, date], row) => {
      const { message, fix } = found[row]!;
      const cell = `${column}${row + 2}`;
      const said = {
        day: [`has the date “${text}” as text.`, `Change ${cell} to the date ${date}.`],
        'last day': [`it is taken for its last, ${date}.`, `Type the day into ${cell}`],
        none: ['and no day can be read from it.', `Type the day into ${cell}`],
      }[reading];
      expect([message, fix]).toEqual(said.map((part) => expect.stringContaining(part) as string));
    });
  });
});
