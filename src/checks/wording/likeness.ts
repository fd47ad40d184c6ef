/** A text that says nearly the same as one before it. */
export interface AlikePair {
  readonly at: number;
  /** The first text that it is like. */
  readonly like: number;
  /** Word for word the same. */
  readonly same: boolean;
}

/** Share of the words of both together that two texts must have in common. */
const threshold = 0.8;
/** A text of fewer words is too short to be nearly another. */
const fewestWords = 5;
/** Nor is "Review." twice a slip that anybody would ask about. */
const fewestInWhole = 3;
/** Texts with one word in common that are looked at: more than these share a word that says nothing. */
const most = 24;

/**
 * Pairs of texts that say nearly the same. Numbers and denials must agree: "Phase 1" is not "Phase 2", and
 * "no longer" is a word that counts.
 *
 * Two sets of words with so much in common share one of their rarest words (prefix filtering, Bayardo et
 * al., "Scaling up all pairs similarity search", WWW 2007), so only texts that share such a word are
 * compared, and of these the latest few: time grows with the number of words.
 */
export function nearlySamePairs(texts: readonly string[]): AlikePair[] {
  const sets = texts.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const word of set) add(frequency, word);
  const whole = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  return sets.flatMap((set, at): AlikePair[] => {
    if (set.size < fewestInWhole) return [];
    const key = plain(texts[at]!);
    const same = whole.get(key);
    if (same !== undefined) return [{ at, like: same, same: true }];
    whole.set(key, at);
    if (set.size < fewestWords) return [];
    const rarest = [...set]
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))
      .slice(0, set.size - Math.ceil(threshold * set.size) + 1);
    const candidates = new Set(rarest.flatMap((word) => byWord.get(word) ?? []));
    const like = [...candidates].sort((a, b) => a - b).find((one) => alike(set, sets[one]!));
    for (const word of rarest) {
      const there = byWord.get(word);
      if (!there) byWord.set(word, [at]);
      else if (there.length < most) there.push(at);
      else there[at % most] = at;
    }
    return like === undefined ? [] : [{ at, like, same: false }];
  });
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < threshold * large.size) return false;
  let common = 0;
  for (const word of small) {
    if (large.has(word)) common += 1;
    else if (decides(word)) return false;
  }
  for (const word of large) if (decides(word) && !small.has(word)) return false;
  return common / (one.size + other.size - common) >= threshold;
}

/** Words on which the meaning turns. */
function decides(word: string): boolean {
  return /\d/.test(word) || ['not', 'no', 'never', 'without', 'cease', 'stop'].includes(word);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
