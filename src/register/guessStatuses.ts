import { isExcelError } from './excelErrors';
import { isMisspelt } from './nearest';
import type { Status } from './register';
import { areColourLetters } from './colourWords';
import { fills, type Hue } from './hues';
import { stageOf } from './stageOf';
import { stages, type Stage } from './stages';

/** A row of the Statuses table, guessed. */
export type GuessedStatus = Omit<Status, 'row'> & { readonly stage: Stage };

/**
 * Rows for the Statuses table from the statuses that stand in a list, one text for each
 * recommendation. What differs only in case and blanks is one status, written as most rows write
 * it; the other rows are then found by Check. So is an error of Excel's, and a status that stands once and is a slip of one
 * that stands more often: "Partialy implemented" is no status, and would count as complete.
 * @param preset - statuses that the officer wants besides, such as red, amber and green: those come in
 *   for which the list has none of its own, in its own words
 */
export function guessStatuses(
  found: readonly string[],
  preset: readonly string[] = [],
): GuessedStatus[] {
  const spellings = commonestSpellings(found, preset);
  const letters = areColourLetters(spellings);
  const theirs = spellings.map((label) => ({ label, ...stageOf(label, letters) }));
  const labels = [...theirs, ...lacking(preset, theirs)];
  const inOrder = (Object.keys(stages) as Stage[]).flatMap((stage) =>
    labels.filter((label) => label.stage === stage).sort(byPercent),
  );
  const usedColours = new Set<string>();
  const usedSymbols = new Set<string>();
  return inOrder.map(({ label, stage, hue }, at) => {
    const { meaning, complete, needsEvidence, needsDueDate } = stages[stage];
    const colour = unused(coloursFor(hue), usedColours) ?? fills[hue][0]!;
    const symbol = unused(symbolsFor(stage), usedSymbols) ?? '';
    return {
      label,
      stage,
      meaning,
      order: at + 1,
      colour,
      symbol,
      complete,
      needsEvidence,
      needsDueDate,
    };
  });
}

interface StagedLabel {
  readonly label: string;
  readonly stage: Stage;
  readonly hue: Hue;
}

/** "Done" does for "Complete", and "G" for "Green"; steps of one stage, as 25% and 50%, are each their own. */
function lacking(preset: readonly string[], theirs: readonly StagedLabel[]): StagedLabel[] {
  const wanted = preset.map((label) => ({ label, ...stageOf(label) }));
  const alike = (one: StagedLabel) => (other: StagedLabel) => one.stage === other.stage;
  return wanted.filter((one) =>
    wanted.filter(alike(one)).length > 1
      ? !theirs.some(({ label }) => plain(label) === plain(one.label))
      : !theirs.some(alike(one)),
  );
}

/** Percentages in steps come with the largest first; other statuses of a stage stay in their order. */
function byPercent(one: { readonly label: string }, other: { readonly label: string }): number {
  const [a, b] = [one, other].map(({ label }) => /^\s*(\d{1,3})\s*%/.exec(label)?.[1]);
  return a === undefined || b === undefined ? 0 : Number(b) - Number(a);
}

/** In order of first appearance. */
function commonestSpellings(found: readonly string[], preset: readonly string[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const label of found) {
    const words = plain(label);
    if (words === '' || isExcelError(label)) continue;
    const counts = spellings.get(words) ?? new Map<string, number>();
    counts.set(label, (counts.get(label) ?? 0) + 1);
    spellings.set(words, counts);
  }
  const statuses = [...spellings.values()].map((counts) => {
    let commonest = '';
    let rows = 0;
    for (const [label, count] of counts) {
      if (count > (counts.get(commonest) ?? 0)) commonest = label;
      rows += count;
    }
    return { label: commonest, rows };
  });
  const known = [...statuses.filter(({ rows }) => rows > 1).map(({ label }) => label), ...preset];
  return statuses
    .filter(({ label, rows }) => rows > 1 || !known.some((other) => isMisspelt(label, other)))
    .map(({ label }) => label);
}

function plain(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

function coloursFor(hue: Hue): string[] {
  const others = (Object.keys(fills) as Hue[]).filter((other) => other !== hue);
  return [
    ...fills[hue],
    ...others.flatMap((other) => fills[other].slice(1)),
    ...others.map((other) => fills[other][0]!),
  ];
}

/**
 * The stage's own signs, then digits and letters: a register has seldom more than seven statuses.
 */
function symbolsFor(stage: Stage): string[] {
  return [...stages[stage].symbols, ...'123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
}

function unused(choices: readonly string[], used: Set<string>): string | undefined {
  const choice = choices.find((one) => !used.has(one));
  if (choice !== undefined) used.add(choice);
  return choice;
}
