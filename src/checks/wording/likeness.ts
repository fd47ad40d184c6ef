import type { Steps } from '../../work/steps';

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
 * A text without its punctuation: its words in small letters, with one blank between. It is kept of every row, and so it is
 * one text and not a set of words.
 */
export interface PlainText {
  readonly plain: string;
}

/** What two texts are compared by. */
interface Words {
  readonly all: ReadonlySet<string>;
  /** Those on which the meaning turns, in order: they must agree. */
  readonly deciding: string;
}

/**
 * Pairs of texts that say nearly the same. Numbers and denials must agree: "Phase 1" is not "Phase 2", and
 * "no longer" is a word that counts.
 *
 * Two sets of words with so much in common share one of their rarest words (prefix filtering, Bayardo et
 * al., "Scaling up all pairs similarity search", WWW 2007), so only texts that share such a word are
 * compared, and of these the latest few: time grows with the number of words.
 */
export function* nearlySamePairs(plainTexts: readonly PlainText[]): Steps<AlikePair[]> {
  const texts = plainTexts.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const { all } of texts) for (const word of all) add(frequency, word);
  const whole = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const pairs: AlikePair[] = [];
  for (const [at, text] of texts.entries()) {
    yield at / texts.length;
    const { all } = text;
    const { plain } = plainTexts[at]!;
    if (all.size < fewestInWhole) continue;
    const same = whole.get(plain);
    if (same !== undefined) {
      pairs.push({ at, like: same, same: true });
      continue;
    }
    whole.set(plain, at);
    if (all.size < fewestWords) continue;
    const rarest = rarestOf(all, frequency);
    const candidates = new Set(rarest.flatMap((word) => byWord.get(word) ?? []));
    let like: number | undefined;
    for (const one of candidates) {
      if ((like === undefined || one < like) && alike(text, texts[one]!)) like = one;
    }
    for (const word of rarest) {
      const there = byWord.get(word);
      if (!there) byWord.set(word, [at]);
      else if (there.length < most) there.push(at);
      else there[at % most] = at;
    }
    if (like !== undefined) pairs.push({ at, like, same: false });
  }
  return pairs;
}

/** So many of the rarest words that texts alike share one of them. */
function rarestOf(all: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  return [...all]
    .map((word) => ({ word, count: frequency.get(word)! }))
    .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1))
    .slice(0, all.size - Math.ceil(threshold * all.size) + 1)
    .map(({ word }) => word);
}

function alike(one: Words, other: Words): boolean {
  if (one.deciding !== other.deciding) return false;
  const [small, large] =
    one.all.size < other.all.size ? [one.all, other.all] : [other.all, one.all];
  if (small.size < threshold * large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / (small.size + large.size - common) >= threshold;
}

/** Words on which the meaning turns. */
function decides(word: string): boolean {
  return /\d/.test(word) || ['not', 'no', 'never', 'without', 'cease', 'stop'].includes(word);
}

/** @param text as the officer has written it */
export function plainText(text: string): PlainText {
  return { plain: (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ') };
}

function wordsOf({ plain }: PlainText): Words {
  const all = new Set(plain === '' ? [] : plain.split(' '));
  return { all, deciding: [...all].filter(decides).sort().join(' ') };
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
