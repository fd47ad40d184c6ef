/**
 * How far along a status is. Set up guesses it from the words of a status that it finds in the
 * officer's list, and fills the Statuses table from it; from then on the table is what counts and
 * the officer changes it at will.
 */
export type Stage =
  'complete' | 'onTrack' | 'inProgress' | 'atRisk' | 'late' | 'planned' | 'other' | 'ended';

export type Hue = 'green' | 'amber' | 'blue' | 'red' | 'grey' | 'purple';

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

/**
 * Fills. The first of each hue are at least 3:1 on white, so that a chart's bars are seen, and
 * apart from each other also for people who see no red, no green or no blue (a test measures both);
 * the others are for a second status of the same stage.
 */
export const fills: Readonly<Record<Hue, readonly string[]>> = {
  green: ['#005245', '#2E8B57', '#4A7A1F'],
  amber: ['#DA7A00', '#9A5700', '#B8860B'],
  blue: ['#5983DD', '#1D4E9E', '#0B7A9E'],
  red: ['#A8140A', '#D9483B', '#6E0F0F'],
  grey: ['#8E9396', '#5F6468', '#3C4043'],
  purple: ['#5B2B74', '#9156B8', '#B5479B'],
};

/** Colours that officers use as words: blue, red, amber, green. */
const colourWords: readonly (readonly [word: string, stage: Stage, hue: Hue])[] = [
  ['blue', 'complete', 'blue'],
  ['green', 'onTrack', 'green'],
  ['amber', 'atRisk', 'amber'],
  ['yellow', 'atRisk', 'amber'],
  ['red', 'late', 'red'],
  ['grey', 'ended', 'grey'],
  ['purple', 'other', 'purple'],
];

/**
 * Phrases by stage; the first that a status holds decides, so "not started" comes before "started".
 */
const phrases: readonly (readonly [stage: Stage, phrases: readonly string[]])[] = [
  [
    'ended',
    [
      'superseded',
      'withdrawn',
      'no longer',
      'not applicable',
      'n a',
      'na',
      'not accepted',
      'rejected',
      'declined',
      'duplicate',
      'merged',
      'cancelled',
    ],
  ],
  [
    'planned',
    [
      'not started',
      'not yet',
      'not begun',
      'not commenced',
      'not implemented',
      'unimplemented',
      'no progress',
      'no action',
    ],
  ],
  [
    'late',
    [
      'not on track',
      'not met',
      'not achieved',
      'not delivered',
      'off track',
      'overdue',
      'late',
      'behind',
      'stalled',
      'blocked',
      'failed',
      'missed',
    ],
  ],
  [
    'atRisk',
    ['at risk', 'risk', 'delayed', 'delay', 'delays', 'slippage', 'slipped', 'concern', 'concerns'],
  ],
  [
    'onTrack',
    [
      'on track',
      'on target',
      'on schedule',
      'substantially',
      'nearly',
      'mostly',
      'largely',
      'almost',
    ],
  ],
  [
    'inProgress',
    [
      'partially',
      'partly',
      'partial',
      'part',
      'in progress',
      'progressing',
      'progress',
      'ongoing',
      'on going',
      'underway',
      'under way',
      'started',
      'begun',
      'commenced',
      'incomplete',
      'not complete',
      'not completed',
      'open',
      'active',
      'awaiting sign off',
      'some',
    ],
  ],
  [
    'planned',
    [
      'planning',
      'planned',
      'plan',
      'proposed',
      'scheduled',
      'to do',
      'todo',
      'to be',
      'yet to',
      'pending',
      'awaiting',
      'new',
      'future',
      'agreed',
      'accepted',
    ],
  ],
  [
    'complete',
    [
      'implemented',
      'complete',
      'completed',
      'done',
      'closed',
      'achieved',
      'delivered',
      'met',
      'discharged',
      'actioned',
      'embedded',
      'finished',
      'resolved',
      'signed off',
    ],
  ],
];

/** Answers to a heading that asks, such as "Implemented? (Y/N)". */
const answers: Readonly<Record<string, Stage>> = {
  yes: 'complete',
  y: 'complete',
  '✓': 'complete',
  '✔': 'complete',
  no: 'planned',
  n: 'planned',
};

/** Letters that officers write for colours: "G", "A/R". */
const colourLetters: Readonly<Record<string, string>> = {
  b: 'blue',
  g: 'green',
  a: 'amber',
  y: 'yellow',
  r: 'red',
};

/**
 * Whether the statuses that are letters are letters for colours, all of them: "A" beside "C" is a grade.
 * Words may stand beside them, as where two lists come together.
 */
export function areColourLetters(labels: readonly string[]): boolean {
  const ofLetters = labels
    .map(wordsOf)
    .filter((words) => words.every(({ length }) => length === 1));
  const letters = new Set(ofLetters.flat());
  return letters.size > 1 && [...letters].every((letter) => letter in colourLetters);
}

/**
 * The stage that a status's words speak of, and the hue that goes with it.
 * @param letters - the statuses beside it are letters for colours, as in {@link areColourLetters}
 */
export function stageOf(label: string, letters = false): { stage: Stage; hue: Hue } {
  const percent = /^\s*(\d{1,3})\s*%/.exec(label)?.[1];
  if (percent !== undefined) return ofPercent(Number(percent));
  const answer = letters ? undefined : answers[label.trim().toLowerCase()];
  if (answer) return { stage: answer, hue: stages[answer].hue };
  const plain = wordsOf(label);
  const words = ` ${plain.join(' ')} `;
  const holds = (phrase: string) => words.includes(` ${phrase} `);
  const found = phrases.find(([, candidates]) => candidates.some(holds));
  if (found) return { stage: found[0], hue: stages[found[0]].hue };
  const colours = coloursIn(letters ? plain.map((word) => colourLetters[word] ?? word) : plain);
  const [colour] = colours;
  if (!colour) return { stage: 'other', hue: stages.other.hue };
  if (colours.length === 1) return { stage: colour[1], hue: colour[2] };
  // Between two colours, "Amber/Green" or "A/R": the worse counts, but nothing between is late yet.
  const stage = colours.some(([word]) => word === 'red') ? 'atRisk' : 'inProgress';
  return { stage, hue: 'amber' };
}

/** Percentages in steps: nothing yet, something, all. */
function ofPercent(percent: number): { stage: Stage; hue: Hue } {
  const stage = percent >= 100 ? 'complete' : percent > 0 ? 'inProgress' : 'planned';
  return { stage, hue: stages[stage].hue };
}

/** The fill of ours for a colour that stands in words: "Green", "dark red"; nothing for other words. */
export function fillNamed(text: string): string | undefined {
  const [colour] = coloursIn(wordsOf(text));
  return colour && fills[colour[2]][0];
}

function coloursIn(words: readonly string[]): (typeof colourWords)[number][] {
  return colourWords.filter(([word]) => words.includes(word));
}

function wordsOf(label: string): string[] {
  return label
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}
