/** The preview page as a person uses it: the grid by mouse and keyboard, the pane by its words. */
import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre';

/** The longest that anything on the page may take on a slow machine. */
const PATIENCE = 60_000;

export class PreviewPage {
  /** Every request that was made, also by frames and workers. */
  requests = [];
  /** What the browser complained about: errors thrown, loads refused. */
  complaints = [];

  /** @param translate what the pane says for an English text, where it does not speak English */
  constructor(page, address, translate = (text) => text) {
    this.page = page;
    this.address = address;
    this.translate = translate;
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  get pane() {
    return this.page.frameLocator('.pane iframe');
  }

  /** Opens the page and waits until the pane has read the workbook. */
  async open() {
    await this.page.goto(this.address);
    await this.paneShows('A list of recommendations was found');
  }

  /** How the pane says an English text; a pattern where other words may stand around it. */
  said(text, inside = false) {
    if (typeof text !== 'string') return text;
    const words = this.translate(text);
    return inside ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words;
  }

  async paneShows(text) {
    await this.pane.getByText(this.said(text)).first().waitFor();
  }

  async paneNoLongerShows(text) {
    await this.eventually(
      async () => (await this.pane.getByText(text).count()) === 0,
      `“${text}” to be gone from the pane`,
    );
  }

  /** Does one step of the list on the pane's first panel, and waits until it is done. */
  async step(button) {
    await this.panel('Overview');
    const name = this.said(button);
    const row = this.pane.getByRole('listitem').filter({
      has: this.pane.getByRole('button', { name, exact: true }),
    });
    const press = row.getByRole('button', { name, exact: true });
    await press.click();
    await this.untilSeen(row.getByText(this.said('Done at', true)), async () => {
      if (await press.isEnabled()) await press.click();
    });
  }

  /**
   * Waits for what is to come of a press, and presses again after a while, as a person does: what moves in the very moment in
   * which it is pressed is missed (seen once, on a machine with five programs waiting for two processors).
   */
  async untilSeen(locator, pressAgain) {
    const seen = await locator.waitFor({ timeout: PATIENCE / 3 }).catch(() => 'not yet');
    if (seen !== 'not yet') return;
    await pressAgain();
    await locator.waitFor();
  }

  /** Presses a button of the pane. */
  async press(name) {
    await this.pane.getByRole('button', { name: this.said(name), exact: true }).click();
  }

  /** Presses a button of the add-in's ribbon group, and waits until its function has told that it is done. */
  async ribbon(name) {
    const group = this.page.getByRole('group', { name: 'Recommendations' });
    await group.getByRole('button', { name, exact: true }).click();
    await this.eventually(
      async () => (await group.getAttribute('aria-busy')) !== 'true',
      `“${name}” to be done`,
    );
  }

  async closePane() {
    await this.page.getByRole('button', { name: 'Close the pane' }).click();
  }

  /** Chooses one of the pane's tabs. */
  async panel(name) {
    await this.pane.getByRole('tab', { name: this.said(name, true) }).click();
  }

  async sheets() {
    return this.page
      .getByRole('tablist', { name: 'Sheet tabs' })
      .getByRole('tab')
      .allTextContents();
  }

  /** Name of the sheet that is shown, and the selected cell. */
  async selected() {
    const tab = this.page.locator('[data-u-comp=slide-tab-item][aria-selected=true]');
    return { sheet: (await tab.textContent())?.trim(), cell: await this.nameBox.inputValue() };
  }

  get nameBox() {
    return this.page.locator('.workbook:not(.coming) [data-u-comp=defined-name] input');
  }

  async select(sheet, cell) {
    const tab = this.page.getByRole('tab', { name: sheet, exact: true });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.nameBox.click();
    await this.nameBox.fill(cell);
    await this.page.keyboard.press('Enter');
    await this.eventually(
      async () => (await this.nameBox.inputValue()) === cell,
      `${cell} selected`,
    );
  }

  /**
   * Where a cell stands on the screen. The grid is a canvas, so it is found as a person would find
   * it: by clicking below it and to its left, and reading the name box. Headings of tables are not
   * clicked, because they have buttons.
   */
  async cellAt(sheet, cell, { along = 'bottom' } = {}) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell);
    await this.select(sheet, cell);
    const canvas = await this.page
      .locator('.workbook:not(.coming) [id^=univer-sheet-main-canvas]')
      .boundingBox();
    const clicked = async (x, y) => {
      await this.page.mouse.click(x, y);
      const [, column, row] = /^([A-Z]+)(\d+)/.exec(await this.nameBox.inputValue());
      return { column, row };
    };
    const first = canvas.x + 60;
    const below = canvas.y + canvas.height - 60;
    let y = canvas.y + 30;
    while ((await clicked(first, y)).row !== digits) {
      y += 8;
      if (y > below) throw new Error(`Row ${digits} is not on the screen.`);
    }
    // A click on a link leaves the sheet: where links stand at the bottom too, the row above is gone along.
    const row = along === 'above' ? Math.max(canvas.y + 30, y - 8) : below;
    let x = first;
    while ((await clicked(x, row)).column !== letters) {
      x += 16;
      if (x > canvas.x + canvas.width) throw new Error(`${letters} is not on the screen.`);
    }
    return { x: x + 4, y: y + 4 };
  }

  /** Types into a cell, in place of what it held. */
  async type(sheet, cell, text) {
    await this.select(sheet, cell);
    if (text === '') await this.page.keyboard.press('Delete');
    else {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Waits for a condition that no element of the page tells. */
  async eventually(condition, what) {
    const until = Date.now() + PATIENCE;
    while (!(await condition())) {
      if (Date.now() > until) throw new Error(`Waited in vain for: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** What `act` downloads: its name and bytes. */
  async downloaded(act) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** The workbook as "Save a copy" gives it, read by a program of its own. */
  async savedCopy() {
    const { name, bytes } = await this.downloaded(() =>
      this.page.getByRole('button', { name: 'Save a copy' }).click(),
    );
    return { name, bytes, workbook: await readXlsx(bytes) };
  }

  /** Opens a file through the page's own button. */
  async openFile(name, buffer) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open workbook…' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async paneWidth(pixels) {
    await this.page.getByRole('radio', { name: `${pixels} px` }).check();
  }

  /** Requests that did not go to the preview's own address. */
  get requestsElsewhere() {
    const { origin } = new URL(this.address);
    return this.requests.filter((url) => {
      const { protocol, origin: to } = new URL(url);
      return protocol !== 'data:' && protocol !== 'blob:' && to !== origin;
    });
  }
}
