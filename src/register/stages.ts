import type { Hue } from './hues';

/**
 * How far along a status is. Set up guesses it from the words of a status that it finds in the
 * officer's list, and fills the Statuses table from it; from then on the table is what counts and
 * the officer changes it at will.
 */
export type Stage =
  'complete' | 'onTrack' | 'inProgress' | 'atRisk' | 'late' | 'planned' | 'other' | 'ended';

export interface StageDesign {
  readonly hue: Hue;
  /** Signs that tell the stage without colour, first choice first. */
  readonly symbols: readonly string[];
  /** What the tracker makes of a status of this stage; it stands in the Meaning column. */
  readonly meaning: string;
  readonly complete: boolean;
  readonly needsEvidence: boolean;
  readonly needsDueDate: boolean;
}

/** In order of progress, done first. */
export const stages: Readonly<Record<Stage, StageDesign>> = {
  complete: {
    hue: 'green',
    symbols: ['✓', '●', '★'],
    meaning: 'Counts as complete. Needs evidence.',
    complete: true,
    needsEvidence: true,
    needsDueDate: false,
  },
  onTrack: {
    hue: 'green',
    symbols: ['◕', '▶', '△'],
    meaning: 'Under way and on track. Needs evidence.',
    complete: false,
    needsEvidence: true,
    needsDueDate: true,
  },
  inProgress: {
    hue: 'amber',
    symbols: ['◐', '◑', '◒'],
    meaning: 'Under way. Needs evidence.',
    complete: false,
    needsEvidence: true,
    needsDueDate: true,
  },
  atRisk: {
    hue: 'amber',
    symbols: ['▲', '◭', '◮'],
    meaning: 'Under way and at risk of delay. Needs evidence.',
    complete: false,
    needsEvidence: true,
    needsDueDate: true,
  },
  late: {
    hue: 'red',
    symbols: ['✗', '▼', '◀'],
    meaning: 'Late or off track. Needs evidence.',
    complete: false,
    needsEvidence: true,
    needsDueDate: true,
  },
  planned: {
    hue: 'blue',
    symbols: ['○', '□', '◇'],
    meaning: 'Not begun. Progress is reported; evidence is not needed.',
    complete: false,
    needsEvidence: false,
    needsDueDate: true,
  },
  other: {
    hue: 'purple',
    symbols: ['◆', '◈', '◎'],
    meaning: '',
    complete: false,
    needsEvidence: true,
    needsDueDate: true,
  },
  ended: {
    hue: 'grey',
    symbols: ['■', '▬', '▪'],
    meaning: 'No longer to be done. Evidence is not needed.',
    complete: false,
    needsEvidence: false,
    needsDueDate: false,
  },
};
