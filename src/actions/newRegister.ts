import { editTables, type TableEdit } from '../excel/editTables';
import { serialOn } from '../register/dateSerial';
import { guessStatuses } from '../register/guessStatuses';
import { planNewRegister, type ExampleRow } from '../register/newRegister';
import { makeRef, widthFor } from '../register/refs';
import type { Register } from '../register/register';
import { say } from '../strings/say';
import { sayStarting } from '../strings/sayStarting';
import { refuseSecondRegister } from './secondRegister';
import { statusesOf } from './statusPresets';
import { makeTables } from './makeTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { removal } from './removal';
import { setUpNote } from './setUpNote';

/**
 * Makes an empty register with its lists, date checks and one example row, in one trip.
 * @param today - the example falls due at the end of the quarter after it
 * @param wanted - the statuses that it begins with, in the officer's words
 */
export async function newRegister(
  open: OpenRegister,
  today: Date,
  wanted: readonly string[] = statusesOf('threeStages'),
): Promise<Outcome> {
  refuseSecondRegister(open.register);
  const statuses = guessStatuses(wanted);
  const example = exampleRow(statuses[1]!.label, today);
  const done = await makeTables(open, (grid) => planNewRegister(grid, statuses, example));
  return {
    message: sayStarting('actions.newRegister.done'),
    notes: done!.plan.notes.map(setUpNote),
  };
}

const ref = makeRef('R', 1, widthFor(1));
const evidenceRef = makeRef('E', 1, widthFor(1));

function exampleRow(status: string, today: Date): ExampleRow {
  const due = endOfNextQuarter(today);
  return {
    recommendation: {
      ref,
      recommendation: say('actions.example.recommendation'),
      status,
      theme: sayStarting('actions.example.theme'),
      source: sayStarting('actions.example.source'),
      owner: sayStarting('actions.example.owner'),
      originalDue: due,
      currentDue: due,
      nextStep: sayStarting('actions.example.nextStep'),
    },
    evidence: {
      ref: evidenceRef,
      recommendationRef: ref,
      evidence: say('actions.example.evidence'),
      kind: sayStarting('actions.example.kind'),
      whereHeld: sayStarting('actions.example.whereHeld'),
    },
  };
}

function endOfNextQuarter(today: Date): number {
  const month = Math.floor(today.getMonth() / 3) * 3 + 6;
  return serialOn(new Date(today.getFullYear(), month, 0));
}

/** Clears the example, where it stands as it was made. Rows that were changed are the officer's. */
export async function clearExample({ register }: OpenRegister): Promise<Outcome> {
  const { recommendations, evidence } = register.tables;
  const edits = [
    ...clearing(recommendations, 'recommendation', say('actions.example.recommendation'), ref),
    ...clearing(evidence, 'evidence', say('actions.example.evidence'), evidenceRef),
  ];
  if (edits.length === 0) return { message: sayStarting('actions.example.gone'), notes: [] };
  await editTables(edits);
  return { message: sayStarting('actions.example.cleared'), notes: [] };
}

type Table = NonNullable<Register['tables']['recommendations'] | Register['tables']['evidence']>;

function clearing(
  table: Table | undefined,
  column: string,
  text: string,
  wantedRef: string,
): TableEdit[] {
  if (!table) return [];
  const { grid } = table;
  const columns = table.columns as Readonly<Partial<Record<string, number>>>;
  const [refAt, at] = [columns['ref'], columns[column]];
  if (refAt === undefined || at === undefined) return [];
  // A run that failed half-way may have blanked the ref already.
  const example = grid.rows.find(
    (row) => row[at] === text && (row[refAt] === wantedRef || row[refAt] === ''),
  );
  if (!example) return [];
  const row = { [grid.headings[refAt]!]: String(example[refAt]), [grid.headings[at]!]: text };
  // Columns of the officer's own, and the links, are not the example's. What it is known by goes last.
  const others = Object.values(columns).filter((one) => one !== refAt && one !== at);
  return removal(
    grid,
    row,
    [...others, refAt, at].map((one) => grid.headings[one!]!),
  );
}
