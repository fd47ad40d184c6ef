import { fills, type Hue } from './hues';
import type { Stage } from './stages';

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

/** Letters that officers write for colours: "G", "A/R". */
export const colourLetters: ReadonlyMap<string, string> = new Map([
  ['b', 'blue'],
  ['g', 'green'],
  ['a', 'amber'],
  ['y', 'yellow'],
  ['r', 'red'],
]);

/**
 * Whether the statuses that are letters are letters for colours, all of them: "A" beside "C" is a grade.
 * Words may stand beside them, as where two lists come together.
 */
export function areColourLetters(labels: readonly string[]): boolean {
  const ofLetters = labels
    .map(wordsOf)
    .filter((words) => words.every(({ length }) => length === 1));
  const letters = new Set(ofLetters.flat());
  return letters.size > 1 && [...letters].every((letter) => colourLetters.has(letter));
}

/** The fill of ours for a colour that stands in words: "Green", "dark red"; nothing for other words. */
export function fillNamed(text: string): string | undefined {
  const [colour] = coloursIn(wordsOf(text));
  return colour && fills[colour[2]][0];
}

/** The colours among the words, each with the stage and the hue that it stands for. */
export function coloursIn(words: readonly string[]): (typeof colourWords)[number][] {
  return colourWords.filter(([word]) => words.includes(word));
}

/** The words of a label in small letters, without what stands between them. */
export function wordsOf(label: string): string[] {
  return label
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}
