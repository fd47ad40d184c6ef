import type { Finding } from '../checks/finding';
import type { OpenRegister } from '../register/openRegister';
import type { Making } from '../word/making';
import { CheckApart } from './checkApart';
import type { CheckAnswer } from './checkOnOrder';

let apart: CheckApart | undefined;

/**
 * Starts a worker of the add-in's own origin that checks for as long as the pane is open, so that it is there when the
 * workbook has been read. Node has none of a browser's.
 */
export function startChecking(): void {
  if (apart || typeof Worker === 'undefined') return;
  const worker = new Worker(
    /* webpackChunkName: "check-worker" */ new URL('./checkWorker.ts', import.meta.url),
  );
  const checks = (apart = new CheckApart((order) => worker.postMessage(order)));
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => checks.hear(data);
  worker.onerror = () => checks.lose();
}

/**
 * Everything that the checks find in the workbook as it was read, by a worker where there are such, so that the pane answers
 * all the while.
 * @throws the signal's reason where it was stopped
 */
export async function check(open: OpenRegister, making: Making = {}): Promise<readonly Finding[]> {
  startChecking();
  const found = await apart?.check(open, making);
  if (found) return found;
  const here = await import(/* webpackChunkName: "checks" */ './check');
  return here.check(open, making);
}
