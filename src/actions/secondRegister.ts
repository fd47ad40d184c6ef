import { WorkbookProblem } from '../excel/problem';
import type { Register } from '../register/register';
import { tableKinds } from '../register/tableKinds';
import { say } from '../strings/say';

/** Tables that are there hold somebody's register; a second one beside it would not be read. */
export function refuseSecondRegister({ tables }: Register): void {
  const there = tableKinds.map((kind) => tables[kind]).find((table) => table !== undefined);
  if (!there) return;
  const { name, sheet } = 'grid' in there ? there.grid : there;
  throw new WorkbookProblem('RegisterThere', say('actions.import.there', { name, sheet }), '');
}
