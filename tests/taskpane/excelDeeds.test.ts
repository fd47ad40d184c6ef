import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeSession, type NodeSession } from '../../preview/host/nodeSession';
import { createHeadless, type LiveWorkbook } from '../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../preview/workbook/openXlsx';
import { excelDeeds } from '../../src/taskpane/excelDeeds';
import { Tracker } from '../../src/taskpane/tracker';

const sample = path.resolve(__dirname, '../../preview/sample/northmere-action-plan.xlsx');

describe('the pane on the workbook that stands in for Excel', () => {
  let live: LiveWorkbook;
  let session: NodeSession;
  let pane: Tracker;
  const saved: string[] = [];

  beforeAll(async () => {
    live = await createHeadless(await openXlsx(readFileSync(sample)));
    session = await createNodeSession(live);
    Object.assign(globalThis, { Excel: session.Excel, Office: session.Office });
    pane = new Tracker(excelDeeds, {
      save: ({ fileName }) => saved.push(fileName) > 0,
      copy: () => true,
    });
    await pane.start();
  }, 120_000);
  afterAll(async () => {
    // Nothing is left to be read later.
    await pane.open();
    session.dispose();
    live.dispose();
    Object.assign(globalThis, { Excel: undefined, Office: undefined });
  });
  const state = () => pane.getState();
  const errors = () => state().findings.filter(({ severity }) => severity === 'error').length;
  const until = async (met: () => boolean) => {
    for (let tries = 0; tries < 200 && !met(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(met()).toBe(true);
  };

  it('finds the list and sets it up', async () => {
    expect(state().open?.state).toBe('list');
    await pane.starting.setUp();
    expect(state().notice?.intent).toBe('success');
    expect(state().open?.state).toBe('register');
    expect(errors()).toBeGreaterThan(0);
  }, 60_000);

  it('does every step, saves the document, and says what stands in the way', async () => {
    await pane.steps.prepare();
    expect(state().notice?.title).toBe('A draft of the paper is prepared');
    expect(saved).toEqual([expect.stringMatching(/\.docx$/)]);
    expect(Object.keys(state().done)).toHaveLength(6);
  }, 60_000);

  it('hears of an edit in the grid, and of its mend', async () => {
    const before = errors();
    const cell = live.book.getSheetByName('Recommendations')!.getRange('C2');
    const status = cell.getRawValue();
    cell.setValue('Nearly there');
    await until(() => errors() === before + 1);
    cell.setValue(status!);
    await until(() => errors() === before);
  }, 60_000);

  it('follows the selection, and finds what belongs to the row', async () => {
    const told: string[] = [];
    const stop = pane.guide.followSelection(({ sheet, row }) => told.push(`${sheet} ${row}`));
    await pane.guide.goTo({ sheet: 'Evidence', cell: 'C3' });
    await until(() => told.at(-1) === 'Evidence 2');
    const found = pane.guide.counterparts(state().open!, { sheet: 'Evidence', row: 2, column: 2 });
    expect(found?.recommendations.length).toBeGreaterThan(0);
    stop();
  }, 60_000);

  it('says that a cell is on a hidden sheet, and shows it', async () => {
    const place = { sheet: 'Set up record', cell: 'A2' };
    await pane.guide.goTo(place);
    expect(state().notice?.offer).toEqual({ kind: 'showIt', place });
    await pane.guide.showIt(place);
    await pane.guide.goTo(place);
    expect(state().notice).toBeUndefined();
  }, 60_000);
});
