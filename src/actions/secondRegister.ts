import { WorkbookProblem } from '../excel/problem';
import type { Register } from '../register/register';
import { tableKinds } from '../register/tableKinds';
import { sayStarting } from '../strings/sayStarting';

/** Tables that are there hold somebody's register; a second one beside it would not be read. */
export function refuseSecondRegister({ tables }: Register): void {
  const there = tableKinds.map((kind) => tables[kind]).find((table) => table !== undefined);
  if (!there) return;
  const { name, sheet } = 'grid' in there ? there.grid : there;
  throw new WorkbookProblem(
    'RegisterThere',
    sayStarting('actions.import.there', { name, sheet }),
    '',
  );
}
