import { allMatches } from './allMatches';

/** One place of a text where one of some phrases stands. */
export interface PhraseFound {
  /** As it stands in the text. */
  readonly words: string;
  readonly at: number;
}

/** By the first word of a phrase, what matches the phrases that begin with it at one place. */
type ByFirstWord = ReadonlyMap<string, RegExp>;

const compiled = new WeakMap<readonly string[], ByFirstWord>();

/** A word, or a sign that is none. */
const words = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/**
 * Where phrases stand in a text, as whole words, in any case; blanks in a phrase stand for blanks or a
 * hyphen. Of phrases that begin at the same place the longest counts. One pass over the text: each word is
 * looked up, and only where a phrase begins with it are its phrases tried. No pattern has a repetition.
 */
export function findPhrases(text: string, phrases: readonly string[]): PhraseFound[] {
  const byFirstWord = patternsOf(phrases);
  const found: PhraseFound[] = [];
  let end = 0;
  for (const { 0: word, index } of allMatches(text, words)) {
    const pattern = index < end ? undefined : byFirstWord.get(word.toLowerCase());
    if (!pattern) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push({ words: match[0], at: index });
    end = index + match[0].length;
  }
  return found;
}

/** Where a pattern matches. */
export function phrasesMatching(text: string, pattern: RegExp): PhraseFound[] {
  return allMatches(text, pattern).map(({ 0: found, index }) => ({ words: found, at: index }));
}

function patternsOf(phrases: readonly string[]): ByFirstWord {
  const known = compiled.get(phrases);
  if (known) return known;
  const grouped = new Map<string, string[]>();
  for (const phrase of phrases.map((one) => one.trim()).sort((a, b) => b.length - a.length)) {
    const [first] = phrase.match(words) ?? [];
    if (first === undefined) continue;
    const word = first.toLowerCase();
    grouped.set(word, [...(grouped.get(word) ?? []), asPattern(phrase)]);
  }
  const patterns = new Map(
    Array.from(grouped, ([word, alternatives]) => [
      word,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iuy'),
    ]),
  );
  compiled.set(phrases, patterns);
  return patterns;
}

function asPattern(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '[\\s-]');
}
