/**
 * Refs: how they are made where the officer has only numbers, and how a cell that names several is
 * taken apart.
 */

export interface AssignedRefs {
  /** One for each row, in order. */
  readonly refs: readonly string[];
  /**
   * `own`: the officer's own, to the letter. `numbers`: made from the officer's numbers. `order`:
   * made in order.
   */
  readonly from: 'own' | 'numbers' | 'order';
  /** Refs made for rows without one in a list whose other rows have one. */
  readonly filled: readonly string[];
}

/**
 * A ref for each row, from the texts in the officer's number column: R01, R02… where it holds only
 * whole numbers or where there is no such column, else what stands there. Rows without a number of
 * their own get the next free one, so that their evidence can name them. A number that stands twice
 * stays twice: Check reports it.
 */
export function assignRefs(numbers: readonly string[], prefix: string): AssignedRefs {
  const given = numbers.filter((number) => number.trim() !== '');
  if (given.length === 0) {
    const width = widthFor(numbers.length);
    return {
      refs: numbers.map((_, at) => makeRef(prefix, at + 1, width)),
      from: 'order',
      filled: [],
    };
  }
  const onlyNumbers = given.every((number) => isCount(number.trim()));
  const largest = onlyNumbers
    ? given.reduce((most, number) => Math.max(most, Number(number)), 0)
    : 0;
  const width = widthFor(largest + (numbers.length - given.length));
  const refs = numbers.map((number) => {
    if (number.trim() === '') return '';
    return onlyNumbers ? makeRef(prefix, Number(number), width) : number;
  });
  const taken = new Set(refs);
  const filled: string[] = [];
  let next = largest;
  refs.forEach((ref, at) => {
    if (ref !== '') return;
    do next += 1;
    while (taken.has(makeRef(prefix, next, width)));
    refs[at] = makeRef(prefix, next, width);
    taken.add(refs[at]!);
    filled.push(refs[at]!);
  });
  return { refs, from: onlyNumbers ? 'numbers' : 'own', filled };
}

/** The first ref with this prefix that is not among those in use, numbered on from the largest. */
export function nextRef(inUse: Iterable<string>, prefix: string): string {
  let largest = 0;
  let width = 2;
  for (const ref of inUse) {
    const number = ref.startsWith(prefix) ? ref.slice(prefix.length) : '';
    if (!/^[0-9]{1,9}$/.test(number)) continue;
    largest = Math.max(largest, Number(number));
    width = Math.max(width, number.length);
  }
  return makeRef(prefix, largest + 1, width);
}

/** "R07" for 7 in a list of up to 99. */
export function makeRef(prefix: string, number: number, width: number): string {
  return prefix + String(number).padStart(width, '0');
}

/** Digits that the refs of a list need: at least two. */
export function widthFor(largest: number): number {
  return Math.max(2, String(largest).length);
}

/** A whole number as one counts: 1, 2, 19; not 0, 007 or 1.10, which are somebody's refs. */
function isCount(text: string): boolean {
  return /^[1-9][0-9]{0,8}$/.test(text);
}

/**
 * The refs that a cell names. A cell that is, as a whole, a ref in use is that ref, whatever it
 * holds; else refs are parted by semicolons, commas and line breaks, without the blanks around
 * them. Each is named once.
 */
export function namedRefs(text: string, inUse: ReadonlySet<string>): readonly string[] {
  if (text !== '' && inUse.has(text)) return [text];
  const refs = text
    .split(/[;,\r\n]/)
    .map((ref) => ref.trim())
    .filter((ref) => ref !== '');
  return refs.length > 1 ? [...new Set(refs)] : refs;
}
