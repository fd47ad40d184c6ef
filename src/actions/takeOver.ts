import { editTables } from '../excel/editTables';
import type { SourceDifference } from '../register/sourceDifference';
import { say } from '../strings/say';
import { editsFor } from './differenceEdits';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';

/** Brings a change of the officer's own sheet into our tables, by ref. */
export async function takeOver(
  { register }: OpenRegister,
  difference: SourceDifference,
): Promise<Outcome> {
  const edits = editsFor(register, difference, 'takeOver');
  if (!edits) return { message: say('actions.difference.noTable'), notes: [] };
  await editTables(edits);
  return { message: say(`actions.takeOver.${difference.kind}`, words(difference)), notes: [] };
}

/**
 * Brings every change in, in two trips. Where a row is no longer as it was read, nothing is written at
 * all.
 */
export async function takeOverAll(
  { register }: OpenRegister,
  differences: readonly SourceDifference[],
): Promise<Outcome> {
  const given: string[] = [];
  const edits = differences.map((difference) => editsFor(register, difference, 'takeOver', given));
  const possible = edits.flatMap((some) => some ?? []);
  if (possible.length > 0) await editTables(possible);
  const left = edits.filter((some) => some === undefined).length;
  return {
    message: say('actions.takeOver.all', { count: differences.length - left }),
    notes: left > 0 ? [say('actions.difference.noTable')] : [],
  };
}

/** Leaves our tables as they are, and remembers that the officer has seen the change. */
export async function decline(
  { register }: OpenRegister,
  difference: SourceDifference,
): Promise<Outcome> {
  const edits = editsFor(register, difference, 'decline');
  if (!edits) return { message: say('actions.difference.noTable'), notes: [] };
  await editTables(edits);
  return { message: say('actions.decline.done', words(difference)), notes: [] };
}

function words({ ref, key, column }: SourceDifference) {
  return { ref: ref === '' ? key : ref, column };
}
