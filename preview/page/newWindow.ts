import { XLSX } from './download';

/** Under this name the address of a workbook that another window has handed over stands in the page's own. */
const HANDED_OVER = 'workbook';

/**
 * Opens a workbook in a window of its own, as Excel on the web opens one in a new tab.
 * @throws where the browser lets no window be opened
 */
export function openInNewWindow(file: Uint8Array): void {
  const workbook = URL.createObjectURL(new Blob([new Uint8Array(file)], { type: XLSX }));
  const address = new URL(location.origin);
  address.searchParams.set(HANDED_OVER, workbook);
  if (!window.open(address)) throw new Error('No window was opened.');
}

/** The address of the workbook that this window was opened for; only one that a window of this page has made. */
export function handedOver(): string | undefined {
  const address = new URL(location.href).searchParams.get(HANDED_OVER);
  return address?.startsWith(`blob:${location.origin}/`) ? address : undefined;
}
