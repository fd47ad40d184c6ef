import { checkAll } from '../checks/catalogue';
import type { Finding } from '../checks/finding';
import type { OpenRegister } from './openRegister';

/** Everything that the checks find in the workbook as it was read. */
export function check({ register, sources }: OpenRegister): Finding[] {
  return checkAll({ register, sources });
}
