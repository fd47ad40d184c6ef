import type { ColumnDesign } from './columnDesign';

/** Which heading stands for which column, and how sure that is. */
export interface RecognisedColumns<Column extends string> {
  /** Position of each column among the headings, from 0. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** For each recognised column how well its heading fits: 100 is the design's own word. */
  readonly fit: Readonly<Partial<Record<Column, number>>>;
}

/** A heading longer than this is a sentence. */
const longestHeading = 160;
const mostWords = 12;

/**
 * A heading's words: small letters, no punctuation, no line breaks. "Rec.\nNo:" is "rec no"; "#"
 * alone is "no".
 */
export function normaliseHeading(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '#') return 'no';
  return trimmed
    .slice(0, longestHeading + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Positions whose meaning is known already; nothing for a position that has none. */
export type GivenMeanings<Column extends string> = ReadonlyMap<number, Column | undefined>;

/**
 * Recognises columns by meaning. Each column gets the heading that fits it best and each heading
 * serves one column; of two that fit alike the one further left wins. Our own link columns are
 * never taken for anything.
 * @param headings - one text a column, or several ways to read one: of headings in two rows each
 *   row and both together
 */
export function recogniseColumns<Column extends string>(
  designs: readonly ColumnDesign<Column>[],
  headings: readonly (string | readonly string[])[],
  given: GivenMeanings<Column> = new Map(),
): RecognisedColumns<Column> {
  const columns: Partial<Record<Column, number>> = {};
  const fit: Partial<Record<Column, number>> = {};
  const taken = new Map<number, Column>();
  for (const [at, column] of given) {
    if (column === undefined || columns[column] !== undefined) continue;
    columns[column] = at;
    fit[column] = 100;
  }

  const pairs: { column: Column; at: number; fit: number }[] = [];
  headings.forEach((heading, at) => {
    if (given.has(at)) return;
    for (const { words, less } of [heading].flat().flatMap(readings)) {
      for (const { column, fit } of fitsOf(designs, words)) {
        if (fit > less) pairs.push({ column, at, fit: fit - less });
      }
    }
  });
  pairs.sort((a, b) => b.fit - a.fit || a.at - b.at);

  for (const pair of pairs) {
    if (columns[pair.column] !== undefined || taken.has(pair.at)) continue;
    columns[pair.column] = pair.at;
    fit[pair.column] = pair.fit;
    taken.set(pair.at, pair.column);
  }
  for (const { column, insteadOf } of designs) {
    if (!insteadOf || columns[column] !== undefined) continue;
    const pair = pairs.find((one) => {
      const holder = taken.get(one.at);
      return one.column === column && holder !== undefined && insteadOf.includes(holder);
    });
    if (!pair) continue;
    delete columns[taken.get(pair.at) as Column];
    delete fit[taken.get(pair.at) as Column];
    columns[column] = pair.at;
    fit[column] = pair.fit;
    taken.set(pair.at, column);
  }
  return { columns, fit };
}

/**
 * A heading as it stands and, a little less sure, without what stands in brackets: "Status (RAG)".
 */
function readings(heading: string): { words: string; less: number }[] {
  if (heading.length > longestHeading) return [];
  const whole = normaliseHeading(heading);
  if (whole === '') return [];
  const open = heading.indexOf('(');
  const close = heading.indexOf(')', open + 1);
  const bare =
    open > 0 && close > open
      ? normaliseHeading(heading.slice(0, open) + heading.slice(close + 1))
      : whole;
  return bare === whole || bare === ''
    ? [{ words: whole, less: 0 }]
    : [
        { words: whole, less: 0 },
        { words: bare, less: 2 },
      ];
}

interface Fit<Column> {
  readonly column: Column;
  readonly fit: number;
}

/** What is known of designs that headings are held against. */
interface Known {
  /** The longest word of each name and phrase: a text that has none of these is no heading, and most texts of a list have none. */
  readonly vocabulary: ReadonlySet<string>;
  /** What headings fit: the same few are asked about again and again. */
  fits: Map<string, readonly Fit<string>[]>;
}

const known = new WeakMap<readonly ColumnDesign<string>[], Known>();

/** So many headings are remembered: texts of a list that are held against the designs too must not pile up. */
const mostKnown = 2000;

function knownOf(designs: readonly ColumnDesign<string>[]): Known {
  let there = known.get(designs);
  if (!there) {
    const phrases = designs.flatMap(({ names, also = [], holding = [] }) => [
      ...names,
      ...also,
      ...holding,
    ]);
    const vocabulary = new Set(phrases.map(longestWord));
    known.set(designs, (there = { vocabulary, fits: new Map() }));
  }
  if (there.fits.size > mostKnown) there.fits = new Map();
  return there;
}

function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
}

function fitsOf<Column extends string>(
  designs: readonly ColumnDesign<Column>[],
  words: string,
): readonly Fit<Column>[] {
  const { vocabulary, fits } = knownOf(designs);
  if (!words.split(' ').some((word) => vocabulary.has(word))) return [];
  let found = fits.get(words);
  if (!found) {
    found = designs
      .map((design) => ({ column: design.column, fit: fitOf(design, words) }))
      .filter(({ fit }) => fit > 0);
    fits.set(words, found);
  }
  return found as readonly Fit<Column>[];
}

/**
 * How well the words fit the column: 100 and less for its names, 60 and less for `also`, 30 and
 * less within.
 */
function fitOf(design: ColumnDesign<string>, heading: string): number {
  const name = design.names.indexOf(heading);
  if (name >= 0) return 100 - name;
  const also = design.also?.indexOf(heading) ?? -1;
  if (also >= 0) return 60 - also;
  const parts = heading.split(' ');
  if (parts.length > mostWords || design.unless?.some((word) => parts.includes(word))) return 0;
  const padded = ` ${heading} `;
  const within = design.holding?.findIndex((phrase) => padded.includes(` ${phrase} `)) ?? -1;
  return within >= 0 ? 30 - within : 0;
}
