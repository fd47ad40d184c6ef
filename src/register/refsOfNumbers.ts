import { listHeading } from './columns';
import type { RecordedRecommendation } from './recordedRows';
import { makeRef } from './refs';
import type { Register } from './register';

/**
 * The ref that a number on the source sheet stands for: R06 for 6 where set up made R05 of 5. None
 * where refs were given in order, whatever the numbers are.
 */
export function refFor(
  number: string,
  { ref, texts }: RecordedRecommendation,
  numbered: boolean,
): string | undefined {
  if (ref === (texts.ref ?? '')) return number;
  if (!numbered) return undefined;
  const trimmed = number.trim();
  return isNumber(trimmed) ? makeRef('R', Number(trimmed), ref.length - 1) : number;
}

/**
 * Whether set up made the refs from numbers. Of several lists that count from 1 each it did not: there a
 * number stands for more than one ref.
 */
export function refsFollowNumbers({ record }: Register): boolean {
  const heading = listHeading('ref');
  const refs = new Map<string, string>();
  return record
    .filter(({ kind, column }) => kind === 'recommendation' && column === heading)
    .every(({ ref, text }) => {
      const number = text.trim();
      const before = refs.get(number);
      refs.set(number, ref);
      return before === undefined || before === ref;
    });
}

export function isNumber(text: string): boolean {
  return /^[1-9][0-9]{0,8}$/.test(text);
}
