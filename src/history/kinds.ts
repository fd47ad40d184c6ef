import { movementKinds, type Comparison, type Movement, type MovementKind } from './compare';

/** Unchanged at this many meetings is a standstill. */
export const standstill = 3;
/** A due date moved more often than this is worth a question. */
export const fewMoves = 2;

/** By what managers choose recommendations, besides the kind of movement: these may overlap. */
export const movementMarks = [
  'standing',
  'reworded',
  'dueMoved',
  'dueMovedOften',
  'duePassed',
  'evidenceAdded',
] as const;

export type MovementMark = (typeof movementMarks)[number];

/** What a report can be narrowed to: a kind of movement, or a mark. */
export type MovementChoice = MovementKind | MovementMark;

export const movementChoices: readonly MovementChoice[] = [...movementKinds, ...movementMarks];

/** Whether a movement is of this kind or has this mark. */
export function isOf(choice: MovementChoice, movement: Movement): boolean {
  switch (choice) {
    case 'standing':
      return movement.isOpen && movement.unchangedFor >= standstill;
    case 'reworded':
      return movement.reworded;
    case 'dueMoved':
      return movement.due.kind === 'moved';
    case 'dueMovedOften':
      return movement.due.times > fewMoves;
    case 'duePassed':
      return movement.duePassed;
    case 'evidenceAdded':
      return movement.evidenceAdded > 0;
    default:
      return movement.kind === choice;
  }
}

/** How many of each kind. All together are the recommendations now; without the new, those then that are still there. */
export function tally({ movements }: Comparison): Readonly<Record<MovementKind, number>> {
  const counts = Object.fromEntries(movementKinds.map((kind) => [kind, 0]));
  for (const { kind } of movements) counts[kind]! += 1;
  return counts as Record<MovementKind, number>;
}
