import { checkInSteps } from '../checks/catalogue';
import type { Finding } from '../checks/finding';
import { turn, type Making } from '../word/making';
import type { OpenRegister } from './openRegister';

/**
 * How long the check works before it lets others, in milliseconds: the steps are short beside it, so that the pane answers
 * within 50 (https://www.w3.org/TR/longtasks-1/).
 */
const turnTime = 30;

/**
 * Everything that the checks find in the workbook as it was read, in turns. What was found in a row is kept with it, so
 * that a check that was stopped costs little when it is begun again.
 * @throws the signal's reason where it was stopped
 */
export async function check(
  { register, sources }: OpenRegister,
  making: Making = {},
): Promise<Finding[]> {
  const steps = checkInSteps({ register, sources });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < turnTime) continue;
    await turn(step.value, making);
    began = performance.now();
  }
}
