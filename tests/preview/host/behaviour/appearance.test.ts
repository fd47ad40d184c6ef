import { Conversation } from '../../../../preview/host/frameConversation';
import { hostOf } from '../../../../preview/host/host';
import { createHeadless, type LiveWorkbook } from '../../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../../preview/workbook/openedWorkbook';
import { AROUND, openOfficePage, type OfficePage } from '../officePage';

/**
 * @see https://github.com/OfficeDev/office-js/issues/6134 (Excel on the web tells none, though the reference says so)
 * @see https://learn.microsoft.com/javascript/api/office/office.eventtype (only Outlook tells that it has changed)
 */
describe('Office’s theme', () => {
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

  it('is not told, as by Excel on the web', async () => {
    await page.Office.onReady();
    expect(page.Office.context.officeTheme).toBeUndefined();
  });
});
