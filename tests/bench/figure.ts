/** Something that was measured, with the most that it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Undefined for what is told only to be compared with. */
  readonly bound?: number;
  /** Trips, bytes, sizes and growth: the same on a slow machine, so that they are held at every run. */
  readonly anywhere?: true;
}

/** Figures of one matter, and how they came about. */
export interface Section {
  readonly title: string;
  readonly method: string;
  readonly figures: readonly Figure[];
}

export function isBroken({ value, bound }: Figure): boolean {
  return bound !== undefined && value > bound;
}

/** Milliseconds of each piece of work, by turns, so that whatever else the machine does slows all; the best of each counts. */
export async function bestOf<Name extends string>(
  turns: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) {
      const started = performance.now();
      await works[name]();
      best[name] = Math.min(best[name], performance.now() - started);
    }
  }
  return best;
}
