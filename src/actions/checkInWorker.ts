import type { Finding } from '../checks/finding';
import type { OpenRegister } from '../register/openRegister';
import type { Making } from '../work/turns';
import { CheckApart } from './checkApart';
import type { CheckAnswer } from './checkOnOrder';

let apart: CheckApart | undefined;

/** Starts a worker of the add-in's own origin that checks for as long as the pane is open. */
export function startWorker(): CheckApart {
  if (apart) return apart;
  const worker = new Worker(
    /* webpackChunkName: "check-worker" */ new URL('./checkWorker.ts', import.meta.url),
  );
  const checks = (apart = new CheckApart((order) => worker.postMessage(order)));
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => checks.hear(data);
  worker.onerror = () => checks.lose();
  return checks;
}

/**
 * Everything that the checks find in the workbook as it was read.
 * @returns undefined where no worker can be started
 * @throws the signal's reason where it was stopped
 */
export function checkInWorker(
  open: OpenRegister,
  making: Making,
): Promise<readonly Finding[] | undefined> {
  return startWorker().check(open, making);
}
