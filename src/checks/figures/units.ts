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
