import type { Amount } from './amounts';

/** A plain number beside a percentage may have dropped its sign ("60 to 75 per cent"), but not over 100. */
export function unitsDiffer(one: Amount, other: Amount): boolean {
  if (one.unit === other.unit) return false;
  const units = [one, other].map(({ unit }) => unit);
  if (!units.includes('')) return !units.includes('points');
  const plain = one.unit === '' ? one : other;
  const named = one.unit === '' ? other : one;
  return (
    (named.unit === '%' && plain.value > 100) ||
    (named.unit === '£' && plain.value > 20 * named.value)
  );
}

/** Words that may follow a number without being what it counts. */
const notCounted = new Set(
  'a again ago all also an and are as at before below but by compared down during each earlier either every for from had has have he in is it last more new now of on only or out over per previously rather since so than that the then there these they this those to today under until up was we were when where whereas which while who will with within'.split(
    ' ',
  ),
);

/** Whether a share or a sum stands beside a plain number that is followed by what it counts ("19 posts"). */
export function countsBeside(sentence: string, one: Amount, other: Amount): boolean {
  const plain = [one, other].filter(({ unit }) => unit === '');
  const named = [one, other].filter(({ unit }) => unit !== '');
  const [counted] = plain;
  if (!counted || named.length !== 1) return false;
  const after = sentence.slice(counted.end, counted.end + 30);
  const word = /^ (\p{Ll}[\p{L}-]+)/u.exec(after)?.[1];
  return word !== undefined && !notCounted.has(word);
}
