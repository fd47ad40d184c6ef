import { catalogue } from '../../src/checks/catalogue';
import type { CheckedWorkbook } from '../../src/checks/finding';
import { largeWorkbook } from './largeWorkbook';

/**
 * Milliseconds of processor time of each rule; what several rules share counts for the first that asks. Not of the
 * clock: what else the machine does while one of the sizes is checked would count for that size.
 */
export function timesOf(checked: CheckedWorkbook): Map<string, number> {
  return new Map(
    catalogue.map((rule) => {
      const before = process.cpuUsage();
      rule.check(checked);
      const { user, system } = process.cpuUsage(before);
      return [rule.code, (user + system) / 1_000];
    }),
  );
}

export const sum = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((a, b) => a + b, 0);

/** What the checks take, in milliseconds of processor time. */
export interface RuleTimes {
  /** 2,000 recommendations with 4,000 evidence rows. */
  readonly small: number;
  /** 20,000 with 40,000. */
  readonly large: number;
  /** The rule that takes longest of the large one, and how long. */
  readonly slowest: readonly [code: string, milliseconds: number];
}

export function ruleTimes(): RuleTimes {
  timesOf(largeWorkbook(500));
  // Ten times the small one, before and after the large: as much memory is given back as for the large one, and a
  // processor that slows down slows down both.
  const fiveSmall = () =>
    Array.from({ length: 5 }, () => sum(timesOf(largeWorkbook(2_000)))).reduce((a, b) => a + b, 0);
  const before = fiveSmall();
  const large = timesOf(largeWorkbook(20_000));
  const small = (before + fiveSmall()) / 10;
  const [slowest] = [...large].sort((a, b) => b[1] - a[1]);
  return { small, large: sum(large), slowest: slowest! };
}
