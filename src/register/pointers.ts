import { keptWith } from './keptWith';
import { pointedAt } from './pointerWords';
import type { Evidence } from './register';

/** Words by which evidence points elsewhere, at the beginning of a text. */
export interface Pointer {
  /** As they stand in the text, e.g. "As above". */
  readonly words: string;
  /** There is nothing else in the text. */
  readonly only: boolean;
  /** The ref that the words name: "R12" in "As R12". */
  readonly names?: string;
}

/**
 * Where a pointer leads. `direct` is the evidence that it names or means, `target` the evidence at
 * the end of the chain that has a text of its own (both positions in the list of evidence).
 * `nowhere`: there is nothing above it; `unknown`: its See names no evidence; `circle`: it comes
 * back to itself; `blank`: the end of the chain holds no text.
 */
export type Resolution =
  | { readonly kind: 'resolved'; readonly direct: number; readonly target: number }
  | { readonly kind: 'circle' | 'blank'; readonly direct: number }
  | { readonly kind: 'nowhere' | 'unknown' };

const phrases = [
  'as above',
  'as per above',
  'as per previous',
  'as previous',
  'as previous recommendation',
  'as previously',
  'as before',
  'as for above',
  'same as above',
  'see above',
  'see previous',
  'see evidence above',
  'see previous evidence',
  'see previous recommendation',
  'please see above',
  'ditto above',
  'ditto',
  'above',
];

/**
 * Words that may follow a pointer without a full stop: "As above and…". "As above average" is no
 * pointer.
 */
const joiningWords = ['and', 'but', 'with', 'plus', 'also', 'however', 'except', 'for', 'in'];

const longestLead = 60;

/** The pointer that the text is, or begins with; nothing for any other text. */
export function pointerIn(text: string): Pointer | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const whole = text.length <= 2 * longestLead ? text.trim().replace(/\s+/g, ' ') : '';
  const pointed = pointedAt(whole);
  if (pointed) return { words: withoutStop(whole), only: true, ...pointed };
  const lead = text.slice(start, start + longestLead).toLowerCase();
  for (const phrase of phrases) {
    if (!lead.startsWith(phrase)) continue;
    const words = text.slice(start, start + phrase.length);
    const rest = text.slice(start + phrase.length);
    const at = rest.search(/[\p{L}\p{N}]/u);
    if (at < 0) return { words, only: true };
    if (phrase === 'above') continue;
    const between = rest.slice(0, at);
    const next = /^\p{L}*/u.exec(rest.slice(at, at + longestLead))?.[0]?.toLowerCase() ?? '';
    const ends = /[.,;:!()\r\n–—-]/.test(between);
    if (ends || (between !== '' && joiningWords.includes(next))) return { words, only: false };
  }
  return undefined;
}

/**
 * Resolves every evidence that points elsewhere. See decides where it is filled; else the first
 * evidence of the recommendation before, in the order of the rows. A chain goes on while the
 * evidence that it reaches does nothing but point.
 */
export function resolvePointers(evidence: readonly Evidence[]): ReadonlyMap<number, Resolution> {
  const directs = directTargets(evidence);
  const resolutions = new Map<number, Resolution>();
  for (const start of directs.keys()) {
    if (!resolutions.has(start)) follow(start, directs, evidence, resolutions);
  }
  return resolutions;
}

/** What a row's words or its See point at; rows that point nowhere are not in the map. */
function directTargets(evidence: readonly Evidence[]): Map<number, number | 'nowhere' | 'unknown'> {
  const byRef = new Map<string, number>();
  const firstOf = new Map<string, number>();
  evidence.forEach(({ ref, recommendationRefs }, at) => {
    if (ref !== '' && !byRef.has(ref)) byRef.set(ref, at);
    const [recommendation] = recommendationRefs;
    if (recommendation !== undefined && !firstOf.has(recommendation))
      firstOf.set(recommendation, at);
  });

  const directs = new Map<number, number | 'nowhere' | 'unknown'>();
  const numbered = byNumber(firstOf);
  // The recommendation of the row before and, when the recommendation changes, the one that was
  // before it.
  let current: string | undefined;
  let before: string | undefined;
  evidence.forEach((one, at) => {
    const [recommendation] = one.recommendationRefs;
    if (recommendation !== undefined && recommendation !== current) {
      before = current;
      current = recommendation;
    }
    if (!pointsElsewhere(one)) return;
    if (one.see.trim() !== '')
      directs.set(at, byRef.get(one.see) ?? byRef.get(one.see.trim()) ?? 'unknown');
    else {
      const { names } = pointerOf(one) ?? {};
      if (names !== undefined) {
        directs.set(at, byRef.get(names) ?? firstOf.get(names) ?? numbered(names) ?? 'unknown');
        return;
      }
      const meant = recommendation === undefined ? current : before;
      directs.set(at, (meant === undefined ? undefined : firstOf.get(meant)) ?? 'nowhere');
    }
  });
  return directs;
}

function withoutStop(text: string): string {
  return text.replace(/[.!]$/, '');
}

/** "See 12" where the recommendation is R12: the one ref with that number and no other. */
function byNumber(firstOf: ReadonlyMap<string, number>): (names: string) => number | undefined {
  // Made when first asked: most registers have no such pointer.
  let sole: Map<string, number | undefined> | undefined;
  return (names) => {
    if (!sole) {
      sole = new Map();
      for (const [ref, at] of firstOf) {
        const number = numberOf(ref);
        if (number !== undefined) sole.set(number, sole.has(number) ? undefined : at);
      }
    }
    const wanted = numberOf(names);
    return wanted === undefined ? undefined : sole.get(wanted);
  };
}

/** The number of a ref that is letters and a number, without leading zeros. */
function numberOf(ref: string): string | undefined {
  return /^\p{L}{0,4}0*(\d{1,6})$/u.exec(ref)?.[1];
}

/** Several rules ask, and again after each edit. */
const keptPointer = keptWith(({ evidence }: Evidence) => ({ pointer: pointerIn(evidence) }));

function pointerOf(row: Evidence): Pointer | undefined {
  return keptPointer(row).pointer;
}

/** Its words point, or it is blank and its See does. */
function pointsElsewhere(row: Evidence): boolean {
  const { evidence, see } = row;
  return pointerOf(row) !== undefined || (evidence.trim() === '' && see.trim() !== '');
}

/** The evidence has no text of its own beyond a pointer. */
export function onlyPoints(row: Evidence): boolean {
  const { evidence, see } = row;
  return pointerOf(row)?.only ?? (evidence.trim() === '' && see.trim() !== '');
}

/** Follows one chain and settles every row on it, so that all chains together are followed once. */
function follow(
  start: number,
  directs: ReadonlyMap<number, number | 'nowhere' | 'unknown'>,
  evidence: readonly Evidence[],
  resolutions: Map<number, Resolution>,
): void {
  const path = new Map<number, number>();
  let at = start;
  let end: 'circle' | 'blank' | { target: number } | undefined;
  while (end === undefined) {
    const direct = directs.get(at);
    const known = resolutions.get(at);
    if ((at !== start || path.size > 0) && !onlyPoints(evidence[at]!)) {
      end = evidence[at]!.evidence.trim() === '' ? 'blank' : { target: at };
    } else if (known) {
      end =
        known.kind === 'resolved'
          ? { target: known.target }
          : known.kind === 'circle'
            ? 'circle'
            : 'blank';
    } else if (path.has(at)) {
      end = 'circle';
    } else if (typeof direct !== 'number') {
      if (direct !== undefined) resolutions.set(at, { kind: direct });
      end = 'blank';
    } else {
      path.set(at, direct);
      at = direct;
    }
  }
  for (const [row, direct] of path) {
    if (typeof end !== 'object') resolutions.set(row, { kind: end, direct });
    // Evidence with a text of its own may stand in a circle: the others lead to it, it leads
    // nowhere.
    else if (end.target === row) resolutions.set(row, { kind: 'circle', direct });
    else resolutions.set(row, { kind: 'resolved', direct, target: end.target });
  }
}
