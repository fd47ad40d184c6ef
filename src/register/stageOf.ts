import { colourLetters, coloursIn, wordsOf } from './colourWords';
import type { Hue } from './hues';
import { stages, type Stage } from './stages';

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

/** Answers to a heading that asks, such as "Implemented? (Y/N)". A map: "constructor" is a text like any other. */
const answers: ReadonlyMap<string, Stage> = new Map([
  ['yes', 'complete'],
  ['y', 'complete'],
  ['✓', 'complete'],
  ['✔', 'complete'],
  ['no', 'planned'],
  ['n', 'planned'],
]);

/**
 * The stage that a status's words speak of, and the hue that goes with it.
 * @param letters - the statuses beside it are letters for colours, as in {@link areColourLetters}
 */
export function stageOf(label: string, letters = false): { stage: Stage; hue: Hue } {
  const percent = /^\s*(\d{1,3})\s*%/.exec(label)?.[1];
  if (percent !== undefined) return ofPercent(Number(percent));
  const answer = letters ? undefined : answers.get(label.trim().toLowerCase());
  if (answer) return { stage: answer, hue: stages[answer].hue };
  const plain = wordsOf(label);
  const words = ` ${plain.join(' ')} `;
  const holds = (phrase: string) => words.includes(` ${phrase} `);
  const found = phrases.find(([, candidates]) => candidates.some(holds));
  if (found) return { stage: found[0], hue: stages[found[0]].hue };
  const colours = coloursIn(letters ? plain.map((word) => colourLetters.get(word) ?? word) : plain);
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
