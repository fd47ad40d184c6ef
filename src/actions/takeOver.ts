import { comparisonOf } from '../checks/sources/sources';
import { editTables } from '../excel/editTables';
import type { Register } from '../register/register';
import type { SourceDifference } from '../register/sourceDifference';
import { say } from '../strings/say';
import { editsFor, editsForSettled, inSafeOrder } from './differenceEdits';
import { freedFirst } from './freedFirst';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import type { Decision } from './recordEdits';

/** Brings a change of the officer's own sheet into our tables, by ref. */
export async function takeOver(open: OpenRegister, difference: SourceDifference): Promise<Outcome> {
  const left = await decide(open, [difference], 'takeOver');
  if (left > 0) return { message: say('actions.difference.noTable'), notes: [] };
  return { message: say(`actions.takeOver.${difference.kind}`, words(difference)), notes: [] };
}

/**
 * Brings every change in, in two trips. Where a row is no longer as it was read, nothing is written at
 * all.
 */
export async function takeOverAll(
  open: OpenRegister,
  differences: readonly SourceDifference[],
): Promise<Outcome> {
  const left = await decide(open, differences, 'takeOver');
  return {
    message: say('actions.takeOver.all', { count: differences.length - left }),
    notes: left > 0 ? [say('actions.difference.noTable')] : [],
  };
}

/** Leaves our tables as they are, and remembers that the officer has seen the change. */
export async function decline(open: OpenRegister, difference: SourceDifference): Promise<Outcome> {
  const left = await decide(open, [difference], 'decline');
  if (left > 0) return { message: say('actions.difference.noTable'), notes: [] };
  return { message: say('actions.decline.done', words(difference)), notes: [] };
}

/**
 * Writes what was decided, and brings the record up to date with what our tables have already: a decision
 * before may have stopped half-way. One that got as far as that is not written again.
 * @returns how many could not be carried out, because their table is missing
 */
async function decide(
  open: OpenRegister,
  differences: readonly SourceDifference[],
  decision: Decision,
): Promise<number> {
  const { register } = open;
  const { settled } = comparisonOf(open);
  const names = new Set(settled.map(nameOf));
  const given: string[] = [];
  const edits = freedFirst(differences)
    .filter((difference) => !names.has(nameOf(difference)) && !isRecorded(register, difference))
    .map((difference) => editsFor(register, difference, decision, given));
  const possible = [
    ...settled.flatMap((one) => editsForSettled(register, one)),
    ...edits.flatMap((some) => some ?? []),
  ];
  if (possible.length > 0) await editTables(inSafeOrder(register, possible));
  return edits.filter((some) => some === undefined).length;
}

function nameOf({ kind, recordKind, sheet, key, column, theirs }: SourceDifference): string {
  return JSON.stringify([kind, recordKind, sheet, key, column, theirs]);
}

/** What was added is written once: where the record has begun to know it, our table has it. */
function isRecorded({ record }: Register, { kind, recordKind, sheet, key }: SourceDifference) {
  return (
    kind === 'added' &&
    record.some((line) => line.kind === recordKind && line.sheet === sheet && line.key === key)
  );
}

function words({ ref, key, column }: SourceDifference) {
  return { ref: ref === '' ? key : ref, column };
}
