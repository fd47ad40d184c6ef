/** Where the page runs: in Excel, in something else, or with Office.js out of reach. */
export type Host = 'excel' | 'elsewhere' | 'noOfficeJs';

/** Waits until Office.js is ready to be asked anything. */
export async function whereWeRun(): Promise<Host> {
  // Blocked or offline, Microsoft's script leaves nothing behind.
  if (typeof Office === 'undefined') return 'noOfficeJs';
  const { host } = await Office.onReady();
  // By its text: null is told outside Office, and what the enumeration is taken from is another script.
  return String(host) === 'Excel' ? 'excel' : 'elsewhere';
}

/**
 * The colour of Office's own panes, which tells its theme. Undefined where Office does not say, as some
 * versions of Excel on the web do not.
 */
export function officeBackground(): string | undefined {
  return Office.context.officeTheme?.bodyBackgroundColor;
}
