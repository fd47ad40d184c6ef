/** One place of a text where one of some phrases stands. */
export interface PhraseFound {
  /** As it stands in the text. */
  readonly words: string;
  readonly at: number;
}

const compiled = new WeakMap<readonly string[], RegExp | null>();

/**
 * Where phrases stand in a text, as whole words, in any case; blanks in a phrase stand for blanks or a
 * hyphen. Of phrases that begin at the same place the longest counts. One pass over the text: the
 * pattern has no repetition but of blanks.
 */
export function findPhrases(text: string, phrases: readonly string[]): PhraseFound[] {
  const pattern = patternOf(phrases);
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), (match) => ({ words: match[0], at: match.index }));
}

function patternOf(phrases: readonly string[]): RegExp | null {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const alternatives = phrases
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map(asPattern);
  const pattern =
    alternatives.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  compiled.set(phrases, pattern);
  return pattern;
}

function asPattern(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '[\\s-]');
}
