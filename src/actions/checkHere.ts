import { checkInSteps } from '../checks/catalogue';
import type { Finding } from '../checks/finding';
import { inTurns, type Making } from '../work/turns';
import type { OpenRegister } from './openRegister';

/**
 * Everything that the checks find in the workbook as it was read, in turns. What was found in a row is kept with it, so
 * that a check that was stopped costs little when it is begun again.
 * @throws the signal's reason where it was stopped
 */
export function checkHere(
  { register, sources }: OpenRegister,
  making: Making = {},
): Promise<Finding[]> {
  return inTurns(checkInSteps({ register, sources }), making);
}
