import { ActionType, type BatchBody } from '../../preview/host/protocol';
import { check } from '../../src/actions/check';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { decline, takeOver, takeOverAll } from '../../src/actions/takeOver';
import type { Finding } from '../../src/checks/finding';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import type { StandIn } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

let workbook: StandIn;
beforeEach(async () => {
  workbook = await openStandIn(officerWorkbook);
  await setUp(await openRegister());
});
afterEach(closeStandIns);

/** Changes of the officer's sheets that Check points out now. */
async function pointedOut() {
  const open = await openRegister();
  const findings = (await check(open)).filter(
    (finding): finding is Finding & Required<Pick<Finding, 'difference'>> => !!finding.difference,
  );
  return { open, findings };
}

async function theOne() {
  const { open, findings } = await pointedOut();
  expect(findings).toHaveLength(1);
  return { open, finding: findings[0]!, difference: findings[0]!.difference };
}

async function nothingMore() {
  expect((await pointedOut()).findings).toEqual([]);
}

async function deleteRow(sheet: string, row: number) {
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`);
    rows.delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
}

async function refs(): Promise<string[]> {
  return (await openRegister()).register.recommendations.map(({ ref }) => ref);
}

describe('an edited status on the officer’s sheet', () => {
  beforeEach(() => type('Action plan', 'C6', [['Fully implemented']]));

  test('is an error with both values, at its cell', async () => {
    const { finding, difference } = await theOne();
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Action plan', cell: 'C6' });
    expect(difference).toMatchObject({
      kind: 'changed',
      ref: 'R02',
      column: 'Status',
      ours: 'Partially implemented',
      theirs: 'Fully implemented',
    });
  });

  test('taken over, goes into our row by its ref, wherever that has been sorted to', async () => {
    const { open, difference } = await theOne();
    const rows = await valuesAt('Recommendations', 'A2:C5');
    await type('Recommendations', 'A2:C5', rows.reverse());
    workbook.trips();
    const { message } = await takeOver(open, difference);
    expect(workbook.trips()).toBe(2);
    expect(message).toBe('R02, Status, now reads as on your sheet.');
    expect(await valuesAt('Recommendations', 'A4:C4')).toEqual([
      ['R02', 'Mend the rails', 'Fully implemented'],
    ]);
    await nothingMore();
  });

  test('declined, leaves our row, and is pointed out again only when it changes again', async () => {
    const { open, difference } = await theOne();
    await decline(open, difference);
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Partially implemented']]);
    await nothingMore();
    await type('Action plan', 'C6', [['At the planning stage']]);
    expect((await theOne()).difference.theirs).toBe('At the planning stage');
  });

  test('is not taken over where our row has been edited since it was read', async () => {
    const { open, difference } = await theOne();
    await type('Recommendations', 'C3', [['Stopped']]);
    await expect(takeOver(open, difference)).rejects.toThrow(/has changed since/);
    expect(await valuesAt('Recommendations', 'C3')).toEqual([['Stopped']]);
  });

  test('is gone when it is put back', async () => {
    await type('Action plan', 'C6', [['Partially implemented']]);
    await nothingMore();
  });
});

describe('an added row on the officer’s sheet', () => {
  beforeEach(() =>
    type('Action plan', 'A9:D10', [
      [5, 'Paint the buoys', 'Fully implemented', "'=Done in June"],
      ['', '', '', 'And again in July'],
    ]),
  );

  test('is an error at its cell', async () => {
    const { finding, difference } = await theOne();
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Action plan', cell: 'B9' });
    expect(difference).toMatchObject({ kind: 'added', ref: 'R05', theirs: 'Paint the buoys' });
  });

  test('taken over, becomes a recommendation with its evidence, to the letter', async () => {
    const { open, difference } = await theOne();
    workbook.trips();
    await takeOver(open, difference);
    expect(workbook.trips()).toBe(2);
    expect(await valuesAt('Recommendations', 'A6:C6')).toEqual([
      ['R05', 'Paint the buoys', 'Fully implemented'],
    ]);
    expect(await valuesAt('Evidence', 'A7:D8')).toEqual([
      ['E06', 'R05', '=Done in June', ''],
      ['E07', 'R05', 'And again in July', ''],
    ]);
    await nothingMore();
  });

  test('declined, is not pointed out again', async () => {
    const { open, difference } = await theOne();
    await decline(open, difference);
    expect(await refs()).toEqual(['R01', 'R02', 'R03', 'R04']);
    await nothingMore();
  });
});

describe('a deleted row on the officer’s sheet', () => {
  beforeEach(() => deleteRow('Action plan', 6));

  test('is an error at our own row', async () => {
    const { finding, difference } = await theOne();
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Recommendations', cell: 'A3' });
    expect(difference).toMatchObject({ kind: 'deleted', ref: 'R02', ours: 'Mend the rails' });
  });

  test('taken over, goes from our tables with its evidence', async () => {
    const { open, difference } = await theOne();
    await takeOver(open, difference);
    expect(await refs()).toEqual(['R01', 'R03', 'R04']);
    const { evidence } = (await openRegister()).register;
    expect(evidence.map(({ recommendationRef }) => recommendationRef)).not.toContain('R02');
    await nothingMore();
  });

  test('declined, stays in our tables and is not pointed out again', async () => {
    const { open, difference } = await theOne();
    await decline(open, difference);
    expect(await refs()).toEqual(['R01', 'R02', 'R03', 'R04']);
    await nothingMore();
  });
});

describe('evidence on the officer’s sheet', () => {
  test('that was edited is taken over by its own ref', async () => {
    await type('Action plan', 'D5', [['The harbour master and the coastguard have seen them.']]);
    const { open, difference } = await theOne();
    expect(difference).toMatchObject({ recordKind: 'evidence', kind: 'changed', ref: 'E02' });
    await takeOver(open, difference);
    expect(await valuesAt('Evidence', 'C3')).toEqual([
      ['The harbour master and the coastguard have seen them.'],
    ]);
    await nothingMore();
  });

  test('that was deleted goes', async () => {
    await deleteRow('Action plan', 5);
    const { open, difference } = await theOne();
    await takeOver(open, difference);
    const { evidence } = (await openRegister()).register;
    expect(evidence.map(({ ref }) => ref)).toEqual(['E01', 'E03', 'E04', 'E05']);
    await nothingMore();
  });

  test('that was added becomes evidence of its recommendation; declined, it does not', async () => {
    await type('Action plan', 'D9', [['A second site too.']]);
    const { open, difference } = await theOne();
    expect(difference).toMatchObject({ kind: 'added', recordKind: 'evidence', ref: 'R04' });
    await decline(open, difference);
    await nothingMore();
    await type('Action plan', 'D10', [['And a third.']]);
    const second = await theOne();
    await takeOver(second.open, second.difference);
    expect(await valuesAt('Evidence', 'A7:C7')).toEqual([['E06', 'R04', 'And a third.']]);
    await nothingMore();
  });
});

describe('a report detail on the officer’s sheet', () => {
  const valueOf = async (label: string) =>
    (await openRegister()).register.details.find((detail) => detail.label === label)?.value;

  test.each([
    ['edited', 'B2', 'Ports Committee', 'Committee', 'Ports Committee'],
    ['blanked', 'B2', '', 'Committee', ''],
  ])('that was %s is taken over', async (_, cell, typed, label, value) => {
    await type('Details for committee', cell, [[typed]]);
    const { open, difference } = await theOne();
    await takeOver(open, difference);
    expect(await valueOf(label)).toBe(value);
    await nothingMore();
  });

  test('that was added is taken over', async () => {
    await type('Details for committee', 'A5:B5', [['Legal implications', 'None']]);
    const { open, difference } = await theOne();
    await takeOver(open, difference);
    expect(await valueOf('Legal implications')).toBe('None');
    await nothingMore();
  });
});

describe('many changes brought in at once', () => {
  test('take two trips, and give each new piece of evidence a ref of its own', async () => {
    await type('Action plan', 'B7', [['Train the whole crew']]);
    await type('Action plan', 'A9:D10', [
      ['', '', '', 'Two sites have been seen.'],
      [5, 'Paint the buoys', 'At the planning stage', 'Paint is ordered.'],
    ]);
    const { open, findings } = await pointedOut();
    const differences = findings.map(({ difference }) => difference);
    expect(differences.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'changed']);
    workbook.trips();
    const { message } = await takeOverAll(open, differences);
    expect(workbook.trips()).toBe(2);
    expect(message).toBe('3 changes have been brought in from your sheets.');
    const { register } = await openRegister();
    expect(register.recommendations.map(({ recommendation }) => recommendation)).toEqual([
      'Light the pier',
      'Mend the rails',
      'Train the whole crew',
      'Plan a new slipway',
      'Paint the buoys',
    ]);
    expect(register.evidence.slice(-2).map(({ ref, evidence }) => [ref, evidence])).toEqual([
      ['E06', 'Two sites have been seen.'],
      ['E07', 'Paint is ordered.'],
    ]);
    await nothingMore();
  });

  test('leave what the officer keeps in the tables as it is', async () => {
    await type('Recommendations', 'D1:D3', [['My notes'], ['Ask Ann'], ['Ask Bob']]);
    await type('Action plan', 'C6', [['Fully implemented']]);
    const { open, findings } = await pointedOut();
    await takeOverAll(
      open,
      findings.map(({ difference }) => difference),
    );
    expect(await valuesAt('Recommendations', 'C3:D3')).toEqual([['Fully implemented', 'Ask Bob']]);
  });
});

describe('a decision that stops half-way', () => {
  /** What our tables and the record say; in which order the lines of the record stand does not matter. */
  async function whatIsThere() {
    const { recommendations, evidence, details, record } = (await openRegister()).register;
    const lines = record.map(({ kind, sheet, key, ref, column, text }) =>
      [kind, sheet, key, ref, column, text].join(' | '),
    );
    return { recommendations, evidence, details, lines: lines.sort() };
  }

  /** The places in its last batch at which the action writes, adds or deletes. */
  async function writesOf(action: () => Promise<unknown>): Promise<number[]> {
    const { host } = workbook;
    const exchange = host.exchange.bind(host);
    let places: number[] = [];
    host.exchange = (request, flags) => {
      const { Actions, ObjectPaths } = JSON.parse(request) as BatchBody;
      const writes = Actions.flatMap(({ ActionType: type, Name, ObjectPathId }, at) => {
        const adds = type === ActionType.Instantiate && ObjectPaths[ObjectPathId]?.Name === 'Add';
        const deletes = type === ActionType.Method && Name === 'Delete';
        return adds || deletes || type === ActionType.SetProperty ? [at] : [];
      });
      if (writes.length > 0) places = writes;
      return exchange(request, flags);
    };
    await action();
    return places;
  }

  /** The second trip is the one that writes. */
  async function stopBefore(afterActions: number, action: () => Promise<unknown>) {
    workbook.host.faults.failAt({ trip: 2, afterActions, code: 'GeneralException' });
    await expect(action()).rejects.toThrow();
    workbook.host.faults.clear();
  }

  const status = () => type('Action plan', 'C6', [['Fully implemented']]);
  const evidence = () => type('Action plan', 'D5', [['They have seen them.']]);
  const moreEvidence = () => type('Action plan', 'D9', [['A second site too.']]);
  const detail = () => type('Details for committee', 'B2', [['Ports Committee']]);
  const moreDetails = () => type('Details for committee', 'A5:B5', [['Ward', 'All']]);
  const row = () =>
    type('Action plan', 'A9:D9', [[5, 'Paint the buoys', 'Fully implemented', 'Done in June.']]);
  const ref = () => type('Action plan', 'A6', [[9]]);
  const rowGone = () => deleteRow('Action plan', 6);
  const evidenceGone = () => deleteRow('Action plan', 5);

  /** So many writes were left: a line of the record is a row and its six cells, each with a format and a value. */
  const line = 1 + 6 * 2;

  test.each<[string, () => Promise<void>, number]>([
    ['a status, before the record is written', status, 1],
    ['edited evidence, before the record is written', evidence, 1],
    ['added evidence, before the record is written', moreEvidence, line],
    ['added evidence, within its line of the record', moreEvidence, 3],
    ['an edited detail, before the record is written', detail, 1],
    ['an added detail, before the record is written', moreDetails, line],
    ['an added row, before its evidence and the record', row, 4 * line + 1 + 3 * 2],
    ['an added row, before the record is written', row, 4 * line],
    ['an added row, after one line of the record', row, 3 * line],
    ['an added row, within a line of the record', row, 3 * line - 5],
    ['a ref, before the evidence that names it', ref, 5],
    ['a ref, before the record is written', ref, 4],
    ['a ref, before the refs of the record', ref, 3],
    ['a deleted row, after its evidence', rowGone, 5],
    ['a deleted row, before the record is written', rowGone, 4],
    ['a deleted row, after one line of the record', rowGone, 3],
    ['deleted evidence, before the record is written', evidenceGone, 1],
  ])('on %s: the same once more ends as if nothing had stopped it', async (_, edit, left) => {
    await edit();
    const first = await theOne();
    const places = await writesOf(() => takeOver(first.open, first.difference));
    const whole = await whatIsThere();

    for (const again of ['the same', 'what is pointed out then']) {
      closeStandIns();
      workbook = await openStandIn(officerWorkbook);
      await setUp(await openRegister());
      await edit();
      const { open, difference } = await theOne();
      await stopBefore(places.at(-left)!, () => takeOver(open, difference));
      expect(await whatIsThere()).not.toEqual(whole);
      if (again === 'the same') await takeOver(await openRegister(), difference);
      const then = await pointedOut();
      await takeOverAll(
        then.open,
        then.findings.map((one) => one.difference),
      );
      expect(await whatIsThere()).toEqual(whole);
      await nothingMore();
    }
  });

  // For each: its own ref, its evidence's, and four cells of the record.
  test.each([17, 16, 14, 13, 11, 10, 8, 5, 1])(
    'on refs numbered anew, with %i of 18 writes left: what is pointed out then ends as if nothing had stopped it',
    async (left) => {
      const renumber = () => type('Action plan', 'A6:A8', [[3], [4], [5]]);
      const all = async () => {
        const { open, findings } = await pointedOut();
        await takeOverAll(
          open,
          findings.map(({ difference }) => difference),
        );
      };
      await renumber();
      const places = await writesOf(all);
      expect(places).toHaveLength(18);
      const whole = await whatIsThere();
      expect(whole.recommendations.map(({ ref }) => ref)).toEqual(['R01', 'R03', 'R04', 'R05']);

      closeStandIns();
      workbook = await openStandIn(officerWorkbook);
      await setUp(await openRegister());
      await renumber();
      const { open, findings } = await pointedOut();
      const differences = findings.map(({ difference }) => difference);
      await stopBefore(places.at(-left)!, () => takeOverAll(open, differences));
      const half = await refs();
      expect(half).toEqual([...new Set(half)]);
      await all();
      expect(await whatIsThere()).toEqual(whole);
    },
  );

  test('is made good with the next decision, and the text of before is told when it comes back', async () => {
    await status();
    const { open, difference } = await theOne();
    // Refused as a whole it has written nothing; where it would have, its request says.
    const places = await writesOf(async () => {
      workbook.host.faults.failAt({ trip: 2, code: 'GeneralException' });
      await takeOver(open, difference).catch(() => undefined);
    });
    workbook.host.faults.clear();
    await stopBefore(places.at(-1)!, () => takeOver(open, difference));
    await nothingMore();
    await detail();
    const next = await theOne();
    await decline(next.open, next.difference);
    await type('Action plan', 'C6', [['Partially implemented']]);
    expect((await theOne()).difference).toMatchObject({
      ref: 'R02',
      ours: 'Fully implemented',
      theirs: 'Partially implemented',
    });
  });
});
