import type { Register } from '../../register/register';
import { oneOf } from '../../strings/list';
import { sayCheck } from '../../strings/sayChecks';

/** More statuses than these are not read out: the drop-down list on the cell shows them. */
const MOST = 8;

/** The statuses to choose from, as a message lists them: “Green”, “Amber” or “Red”. "" where there are none. */
export function statusList(register: Register): string {
  const labels = register.statuses.map(({ label }) => sayCheck('checks.quoted', { text: label }));
  if (labels.length <= MOST) return oneOf(labels);
  return sayCheck('checks.andMore', {
    listed: labels.slice(0, MOST).join(', '),
    more: labels.length - MOST,
  });
}
