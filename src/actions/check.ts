import type { Finding } from '../checks/finding';
import type { Making } from '../work/turns';
import type { OpenRegister } from './openRegister';

const apart = () => import(/* webpackChunkName: "check-apart" */ './checkInWorker');

/** Starts what checks, so that it is there when the workbook has been read. */
export async function startChecking(): Promise<void> {
  if (typeof Worker !== 'undefined') (await apart()).startWorker();
}

/**
 * Everything that the checks find in the workbook as it was read. In a worker where there are such, so that the pane answers
 * all the while; Node has none of a browser's.
 * @throws the signal's reason where it was stopped
 */
export async function check(open: OpenRegister, making: Making = {}): Promise<readonly Finding[]> {
  if (typeof Worker !== 'undefined') {
    const found = await (await apart()).checkInWorker(open, making);
    if (found) return found;
  }
  const { checkHere } = await import(/* webpackChunkName: "checks" */ './checkHere');
  return checkHere(open, making);
}
