/** Word takes at most 40 characters for a bookmark's name, and compares names without case. */
const LONGEST = 40;

/**
 * A name for each ref that cross-references can point to: it begins with a letter, holds letters, digits and
 * underscores only, and is unlike all others in any case. 1.1 and 1-1 read the same by those letters, and a ref
 * may stand twice; the later one gets a number.
 */
export function anchorsFor(refs: readonly string[]): string[] {
  const taken = new Set<string>();
  /** Where numbering stopped for a name, so that a thousand rows without a ref do not count from 2 each time. */
  const next = new Map<string, number>();
  return refs.map((ref) => {
    const name = `rec_${ref.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, LONGEST);
    const key = name.toLowerCase();
    let anchor = name;
    while (taken.has(anchor.toLowerCase())) {
      const number = next.get(key) ?? 2;
      next.set(key, number + 1);
      anchor = `${name.slice(0, LONGEST - 1 - String(number).length)}_${number}`;
    }
    taken.add(anchor.toLowerCase());
    return anchor;
  });
}
