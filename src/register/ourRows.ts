import type { Evidence, Recommendation, Register } from './register';

/** The rows of our tables by ref, and what a comparison needs besides. */
export interface Ours {
  readonly register: Register;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Evidence by the ref that it names. */
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence[]>;
  /** The refs that the record knows. */
  readonly recordedRefs: Readonly<Record<'recommendation' | 'evidence', ReadonlySet<string>>>;
}

export function oursOf(register: Register): Ours {
  const evidenceOf = new Map<string, Evidence[]>();
  for (const one of register.evidence) {
    for (const ref of one.recommendationRefs) {
      const there = evidenceOf.get(ref);
      if (there) there.push(one);
      else evidenceOf.set(ref, [one]);
    }
  }
  return {
    register,
    recommendations: firstByRef(register.recommendations),
    evidence: firstByRef(register.evidence),
    evidenceOf,
    recordedRefs: {
      recommendation: refsOf(register, 'recommendation'),
      evidence: refsOf(register, 'evidence'),
    },
  };
}

function refsOf({ record }: Register, kind: 'recommendation' | 'evidence'): Set<string> {
  return new Set(record.filter((line) => line.kind === kind).map(({ ref }) => ref));
}

function firstByRef<Row extends { readonly ref: string }>(rows: readonly Row[]): Map<string, Row> {
  const byRef = new Map<string, Row>();
  for (const row of rows) if (row.ref !== '' && !byRef.has(row.ref)) byRef.set(row.ref, row);
  return byRef;
}

export function sameText(one: string, other: string): boolean {
  return one === other || plainBreaks(one) === plainBreaks(other);
}

/** Excel keeps a line break as one character; what a file holds may have two. */
export function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
