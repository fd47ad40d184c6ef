import type { Finding } from './finding';

/**
 * Findings on their way from the thread that looks for them to the one that shows them: first those that the other has not
 * got, then where each is found, in order. A copy of thousands of findings takes long enough to be noticed, and after an edit
 * nearly all are what they were.
 */
export type FindingsSent =
  | { readonly more: readonly Finding[] }
  /** Places among the findings that were sent before as the outcome of a check, and behind them those sent since. */
  | { readonly places: readonly number[] };

/** So many are copied in a few milliseconds. */
const mostAtOnce = 500;

/** The side that sends. What it sends is to arrive, all of it and in this order. */
export class FindingsSender {
  private before: ReadonlyMap<Finding, number> = new Map();

  parts(findings: readonly Finding[]): FindingsSent[] {
    const more = findings.filter((one) => !this.before.has(one));
    const known = new Map(this.before);
    for (const one of more) known.set(one, known.size);
    const places = findings.map((one) => known.get(one)!);
    this.before = new Map(findings.map((one, at) => [one, at]));
    const parts: FindingsSent[] = [];
    for (let at = 0; at < more.length; at += mostAtOnce)
      parts.push({ more: more.slice(at, at + mostAtOnce) });
    return [...parts, { places }];
  }
}

/** The side that shows them: one that it was sent before stays the same object. */
export class FindingsReceiver {
  private known: readonly Finding[] = [];
  private more: Finding[] = [];

  /** @returns the findings, when the last part of them is there */
  take(part: FindingsSent): readonly Finding[] | undefined {
    if ('more' in part) {
      this.more.push(...part.more);
      return undefined;
    }
    const all = [...this.known, ...this.more];
    this.known = part.places.map((place) => all[place]!);
    this.more = [];
    return this.known;
  }
}
