/** The one workbook that is open, with everything that belongs to it: pane, charts, links. */
import { hostOf } from '../host/host';
import { openXlsx } from '../workbook/openXlsx';
import { createInPage } from '../workbook/livePage';
import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { saveXlsx } from '../workbook/saveXlsx';
import { followCellEditing } from './cellEditing';
import { Changes } from './changes';
import { showCharts } from './chartLayer';
import { followLinks } from './links';
import { openInNewWindow } from './newWindow';
import { ribbonGroup, showRibbon } from './ribbon';
import { element, type Shell } from './shell';
import { openTaskPane } from './taskPane';

/** A workbook on the page. */
export interface OpenBook {
  readonly name: string;
  readonly live: LiveWorkbook;
  readonly readOnly: boolean;
  readonly changes: Changes;
  /** The workbook as a file, on top of the file that was opened, which stays as it was. */
  bytes(): Promise<Uint8Array>;
  close(): void;
}

/**
 * Shows a workbook. Nothing of the page is touched before the file has been read and drawn, so that a
 * file that cannot be read leaves the open workbook as it is.
 */
export async function putOnDesk(
  shell: Shell,
  name: string,
  original: Uint8Array,
  tell: (problem: string) => void,
): Promise<OpenBook> {
  const [opened, group] = await Promise.all([openXlsx(original), ribbonGroup()]);
  const container = element('div', { className: 'workbook coming' });
  const grid = element('div', { className: 'univer' });
  const charts = element('div', { className: 'charts' });
  container.append(grid, charts);
  shell.grid.append(container);
  let live: LiveWorkbook;
  try {
    live = await createInPage(opened, grid);
  } catch (error) {
    container.remove();
    throw error;
  }
  container.classList.remove('coming');
  const host = hostOf(live);
  host.newWorkbooks.show = openInNewWindow;
  if (opened.readOnly) {
    host.openedReadOnly = true;
    live.book.setEditable(false);
  }
  const changes = new Changes(live);
  const pane = openTaskPane(live, shell.pane, () => shell.ribbon.querySelector('button')?.focus());
  const parts = [
    showCharts(live, charts),
    followLinks(live, tell),
    followCellEditing(live),
    showRibbon(shell.ribbon, group, live, pane, tell),
    () => pane.dispose(),
    () => changes.dispose(),
    () => live.dispose(),
    () => container.remove(),
  ];
  return {
    name,
    live,
    readOnly: opened.readOnly,
    changes,
    bytes: () => saveXlsx(live, original),
    close: () => parts.forEach((end) => end()),
  };
}
