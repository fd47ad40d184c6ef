/**
 * Shares of 100 by largest remainder: each share is rounded down to the last decimal shown, and what is
 * left over goes to the largest remainders, ties in the order given. So what a reader adds up is 100,
 * which shares rounded one by one are not (docs/decisions.md, "Why largest remainder for percentages?").
 *
 * Worked out on whole numbers, as the Summary sheet's formulas do, so that both show the same.
 *
 * @returns one percentage for each count; none at all where there is nothing to share.
 */
export function largestRemainder(counts: readonly number[], decimals = 1): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const scale = 10 ** decimals;
  const units = 100 * scale;
  const shares = counts.map((count) => Math.floor((units * count) / total));
  let left = units - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (units * count) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    shares[index] = shares[index]! + 1;
    left -= 1;
  }
  return shares.map((share) => share / scale);
}
