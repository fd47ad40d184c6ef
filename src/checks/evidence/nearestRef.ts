/**
 * Finds the ref that an unknown one most likely means. Only a sole candidate is offered: R19 is as near to
 * R99 as R09 is, and evidence under the wrong recommendation is worse than evidence under none.
 * Each look-up takes the same time, however many refs there are.
 */
export function nearestRefFinder(refs: readonly string[]): (wanted: string) => string | undefined {
  // Made when first asked: in most registers every ref is known.
  let made: readonly ReadonlyMap<string, string | null>[] | undefined;
  return (wanted) => {
    made ??= [soleBy(refs, spelling), soleBy(refs, numbers)];
    const [bySpelling, byNumber] = made;
    return bySpelling!.get(spelling(wanted)) ?? byNumber!.get(numbers(wanted)) ?? undefined;
  };
}

/** The letters and numbers of a ref, whatever its capitals, blanks, marks and leading zeros: "R-01" is "r 1", 1.10 is "1 10". */
function spelling(ref: string): string {
  const parts =
    ref
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=.)/, '')).join(' ');
}

/** Only its numbers: "Rec. 9" and "R09" are both "9". */
function numbers(ref: string): string {
  return spelling(ref)
    .split(' ')
    .filter((part) => /^\p{N}/u.test(part))
    .join(' ');
}

/** The refs by their key; null where several refs share it. */
function soleBy(
  refs: readonly string[],
  key: (ref: string) => string,
): ReadonlyMap<string, string | null> {
  const sole = new Map<string, string | null>();
  for (const ref of new Set(refs)) {
    const at = key(ref);
    if (at !== '') sole.set(at, sole.has(at) ? null : ref);
  }
  return sole;
}
