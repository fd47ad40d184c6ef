import { numbers } from './en-GB/numbers';
import { speaker } from './say';
import { language } from './language';

const sayNumber = speaker(numbers);
const digits = new Intl.NumberFormat(language);
const longDate = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A count as a sentence says it: under ten in words, else in digits ("four", "1,204"); none is "no". */
export function inWords(count: number): string {
  const key = `number.${count}`;
  return isSmall(key) ? sayNumber(key) : digits.format(count);
}

function isSmall(key: string): key is keyof typeof numbers {
  return Object.hasOwn(numbers, key);
}

/** A day counted from 1 January 1970: "31 March 2026". */
export function longDay(day: number): string {
  return longDate.format(day * 86_400_000);
}

/** A sentence with a capital at its beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
