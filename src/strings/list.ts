import { language } from './language';

const and = new Intl.ListFormat(language, { type: 'conjunction' });
const or = new Intl.ListFormat(language, { type: 'disjunction' });

/** Words put in a row: "a", "a and b", "a, b and c". */
export function allOf(words: readonly string[]): string {
  return and.format(words);
}

/** Words to choose from: "a", "a or b", "a, b or c". */
export function oneOf(words: readonly string[]): string {
  return or.format(words);
}
