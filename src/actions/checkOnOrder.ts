import { FindingsSender, type FindingsSent } from '../checks/findingsSent';
import { withKeptRows } from '../register/keptRows';
import type { OpenRegister } from '../register/openRegister';
import { openGrid } from '../register/readRegister';
import { checkHere } from './checkHere';

/** What the pane asks of the thread that checks. A new order ends the check before it. */
export type CheckOrder =
  /** @property grid - the workbook as it was read, as JSON: text is copied from thread to thread in no time */
  { readonly number: number; readonly grid: string } | 'stop';

/** What that thread says of the order with this number. */
export type CheckAnswer = { readonly number: number } & (
  | { readonly share: number }
  | { readonly found: FindingsSent }
  | { readonly failed: { readonly name: string; readonly message: string } }
);

/**
 * Checks what it is ordered to. It reads the grid itself, and so keeps rows, and what was found in them, from one order to
 * the next: after an edit only the rows that it touches are checked.
 */
export function checkOnOrder(
  answer: (answer: CheckAnswer) => void,
): (order: CheckOrder) => Promise<void> {
  const sender = new FindingsSender();
  let latest: OpenRegister | undefined;
  let stop = new AbortController();
  return async (order) => {
    stop.abort();
    if (order === 'stop') return;
    const { signal } = (stop = new AbortController());
    const { number } = order;
    try {
      const read = openGrid(JSON.parse(order.grid) as OpenRegister['grid']);
      latest = { ...read, register: withKeptRows(latest?.register, read.register) };
      const progress = (share: number) => answer({ number, share });
      const findings = await checkHere(latest, { signal, progress });
      for (const found of sender.parts(findings)) answer({ number, found });
    } catch (error) {
      if (signal.aborted) return;
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      answer({ number, failed: { name, message } });
    }
  };
}
