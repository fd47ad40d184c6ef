/** The known status that an unknown one most likely means. */

/** A text longer than this is no misspelt status. */
const longest = 200;

/**
 * The nearest of the known texts, or nothing where none is near. The same but for case and blanks
 * is nearest, then the fewest slips of the keyboard (at most a quarter of the letters), then the
 * one text that has all the words of the other, then most words in common. "Not implemented" is
 * never taken for "Implemented".
 */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > longest) return undefined;
  const candidates = known
    .map((label) => ({ label, plain: plain(label) }))
    .filter(
      (one) => one.plain !== '' && one.plain.length <= longest && !contrary(wanted, one.plain),
    );
  return (
    fewestSlips(wanted, candidates) ??
    sameWords(wanted, candidates) ??
    wordsInCommon(wanted, candidates)
  );
}

interface Candidate {
  readonly label: string;
  readonly plain: string;
}

function plain(text: string): string {
  return text
    .slice(0, longest * 2)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** One of the two says no where the other does not. */
function contrary(one: string, other: string): boolean {
  const [ones, others] = [one.split(' '), other.split(' ')];
  return denies(ones, others) !== denies(others, ones);
}

function denies(words: readonly string[], others: readonly string[]): boolean {
  return words.some(
    (word) =>
      ['not', 'no', 'non', 'never', 'nothing', 'without'].includes(word) ||
      (/^(un|in|non-?)/.test(word) &&
        others.some((other) => other.length > 2 && word.endsWith(other) && word !== other)),
  );
}

function fewestSlips(wanted: string, candidates: readonly Candidate[]): string | undefined {
  let best: { label: string; slips: number } | undefined;
  for (const { label, plain: candidate } of candidates) {
    const letters = Math.max(wanted.length, candidate.length);
    const limit = letters === 3 ? 1 : Math.floor(letters / 4);
    const slips = slipsBetween(wanted, candidate, Math.min(limit, best ? best.slips - 1 : limit));
    if (slips !== undefined) best = { label, slips };
    if (slips === 0) break;
  }
  return best?.label;
}

/** A word of fewer letters is another word when one letter differs: "met" and "set". */
const shortestMisspelt = 5;

/**
 * Whether a text is another one misspelt: word for word the same, but for one slip of the keyboard in
 * words that are long enough. "Phase 1" is not "Phase 2" misspelt, and no denial is its opposite misspelt.
 */
export function isMisspelt(text: string, other: string): boolean {
  const [ones, others] = [plain(text).split(' '), plain(other).split(' ')];
  if (ones.length !== others.length || contrary(plain(text), plain(other))) return false;
  const differing = ones
    .map((word, at) => [word, others[at]!] as const)
    .filter(([a, b]) => a !== b);
  return (
    differing.length > 0 &&
    differing.every(
      (words) =>
        words.every((word) => word.length >= shortestMisspelt && !/\d/.test(word)) &&
        slipsBetween(...words, 1) !== undefined,
    )
  );
}

/**
 * Letters to insert, remove, replace or swap with their neighbour to make one text of the other;
 * nothing where it takes more than the limit.
 */
function slipsBetween(one: string, other: string, limit: number): number | undefined {
  if (limit < 0 || Math.abs(one.length - other.length) > limit) return undefined;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, before[j - 2]! + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return undefined;
    before = previous;
    previous = row;
  }
  const slips = previous[other.length]!;
  return slips <= limit ? slips : undefined;
}

/** The one text of which the words are all in the other; several are no answer. */
function sameWords(wanted: string, candidates: readonly Candidate[]): string | undefined {
  const words = new Set(wanted.split(' '));
  const fitting = candidates.filter(({ plain: candidate }) => {
    const theirs = new Set(candidate.split(' '));
    return (
      [...words].every((word) => theirs.has(word)) || [...theirs].every((word) => words.has(word))
    );
  });
  return fitting.length === 1 ? fitting[0]!.label : undefined;
}

/** At least half of the words of both together; a tie is no answer. */
function wordsInCommon(wanted: string, candidates: readonly Candidate[]): string | undefined {
  const words = new Set(wanted.split(' '));
  let best: { label: string; share: number } | undefined;
  let tie = false;
  for (const { label, plain: candidate } of candidates) {
    const theirs = new Set(candidate.split(' '));
    const common = [...theirs].filter((word) => words.has(word)).length;
    const share = common / (words.size + theirs.size - common);
    if (share < 0.5) continue;
    if (best && share === best.share) tie = true;
    if (!best || share > best.share) {
      best = { label, share };
      tie = false;
    }
  }
  return tie ? undefined : best?.label;
}
