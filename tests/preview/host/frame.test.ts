import { Conversation } from '../../../preview/host/frameConversation';
import { hostOf } from '../../../preview/host/host';
import { createHeadless, type LiveWorkbook } from '../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';
import { AROUND, openOfficePage, type OfficePage } from './officePage';

/** A page of an add-in in a frame, with the real Office.js, and the workbook that answers it. */
describe('a page in a frame', () => {
  let live: LiveWorkbook;
  let page: OfficePage;
  let conversation: Conversation;

  beforeEach(async () => {
    live = await createHeadless(blankWorkbook());
    conversation = new Conversation(live, AROUND, (text) => setImmediate(() => page.hear(text)));
    page = openOfficePage(conversation.frameName, (text) => void conversation.receive(text));
  });
  afterEach(() => {
    conversation.end();
    page.close();
    hostOf(live).dispose();
    live.dispose();
  });

  it('is told that it runs in Excel on the web with ExcelApi 1.14', async () => {
    expect(await page.Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    const { requirements, displayLanguage } = page.Office.context;
    expect(displayLanguage).toBe('en-GB');
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  it('reads and writes the workbook in one trip', async () => {
    await page.Office.onReady();
    const values = await page.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange('A1:B1');
      cells.values = [['R01', 12]];
      cells.load('values');
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([['R01', 12]]);
    expect(hostOf(live).traffic.counts.roundTrips).toBe(1);
  });

  it('gets errors with code, place and statement', async () => {
    await page.Office.onReady();
    const failing = page.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Elsewhere').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('hears of its own changes and of a person’s, until it stops listening', async () => {
    await page.Office.onReady();
    const heard: string[] = [];
    const registration = await page.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.onChanged.add(({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      worksheets.getFirst().getRange('B2').values = [['ours']];
      await context.sync();
      return added;
    });
    live.book.getActiveSheet().getRange('C3').setValue('theirs');
    await delivered();
    expect(heard).toEqual(['B2 ThisLocalAddin', 'C3 Unknown']);

    registration.remove();
    await registration.context.sync();
    live.book.getActiveSheet().getRange('C3').setValue('theirs again');
    await delivered();
    expect(heard).toHaveLength(2);
  });

  it('is called by the ribbon, and says when it is done', async () => {
    await page.Office.onReady();
    const pressed: string[] = [];
    page.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      setTimeout(() => event.completed(), 20);
    });
    await conversation.runCommand('check');
    expect(pressed).toEqual(['check']);
  });

  it('may be called before it has started', async () => {
    const ended = conversation.runCommand('check');
    void page.Office.onReady(({ host }) => {
      expect(host).toBe('Excel');
      page.Office.actions.associate('check', (event: Office.AddinCommands.Event) =>
        event.completed(),
      );
    });
    await expect(ended).resolves.toBeUndefined();
  });

  it('cannot be called for a function that it has not associated', async () => {
    await page.Office.onReady();
    await expect(conversation.runCommand('nobody')).rejects.toThrow('no function of that name');
  });

  it('lets by what is part of no conversation or of another', async () => {
    await conversation.receive('not JSON');
    await conversation.receive(JSON.stringify({ _conversationId: 'other', _actionName: 'x' }));
    expect(await page.Office.onReady()).toMatchObject({ host: 'Excel' });
  });
});

function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
