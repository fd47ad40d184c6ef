import fc from 'fast-check';
import { catalogue, checkAll, checkInSteps } from '../../src/checks/catalogue';
import { checkingOf } from '../../src/checks/checking';
import type { CheckedWorkbook } from '../../src/checks/finding';
import { rowFindings } from '../../src/checks/rowFindings';
import { part, toEnd, type Steps } from '../../src/work/steps';
import type { Register } from '../../src/register/register';
import { openGrid } from '../../src/register/readRegister';
import { largeWorkbook } from './largeWorkbook';

const size = 60;

/** Rows of its own each time: what is found in a row is kept with it. */
const fresh = () => openGrid(structuredClone(largeWorkbook(size).grid));

/** The shares of so many steps, or of all. */
function sharesOf<Result>(steps: Steps<Result>, most = Infinity): number[] {
  const shares: number[] = [];
  while (shares.length < most) {
    const step = steps.next();
    if (step.done) break;
    shares.push(step.value);
  }
  return shares;
}

describe('steps', () => {
  function* counting(to: number): Steps<string> {
    for (let at = 0; at < to; at += 1) yield at / to;
    return 'done';
  }

  it('bring at their end what came of them', () => {
    expect(toEnd(counting(3))).toBe('done');
    expect(toEnd(part(counting(3), 0.5, 1))).toBe('done');
  });

  it('that are a part of other work take their share of it, and never less than before', () => {
    expect(sharesOf(part(counting(4), 0.5, 1))).toEqual([0.5, 0.625, 0.75, 0.875]);
    const bounds = fc.tuple(fc.nat(1000), fc.nat(1000)).map((two) => two.map((one) => one / 1000));
    fc.assert(
      fc.property(bounds, fc.integer({ min: 1, max: 50 }), (two, count) => {
        const [from, to] = two.sort((a, b) => a - b) as [number, number];
        const shares = [from, ...sharesOf(part(counting(count), from, to)), to];
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a check in steps', () => {
  it('finds what a check without a pause finds, in the same order', () => {
    const steps = checkInSteps(fresh());
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(checkAll(fresh()));
    expect(step.value.length).toBeGreaterThan(size);
  });

  it('tells a share that begins at 0, never falls, and ends at 1 at most', () => {
    const shares = sharesOf(checkInSteps(fresh()));
    expect(shares[0]).toBeLessThan(0.01);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(shares.at(-1)).toBeGreaterThan(0.95);
    expect(shares.filter((share, at) => share < (shares[at - 1] ?? 0))).toEqual([]);
  });

  it('looks in a step of the rules about single rows at one row, and at those that belong to it', () => {
    const looked = new Set<number>();
    const noting = <Row extends { row: number; ref: string }>(rows: readonly Row[]): Row[] =>
      rows.map(
        (row) =>
          new Proxy(row, {
            get: (target, key) => {
              // What tells a row's counterparts is asked of every row, once.
              if (key !== 'recommendationRefs')
                looked.add(target.row * 10 + target.ref.charCodeAt(0));
              return Reflect.get(target, key) as unknown;
            },
          }),
      );
    const { register } = fresh();
    const noted: Register = {
      ...register,
      recommendations: noting(register.recommendations),
      evidence: noting(register.evidence),
    };
    const checking = checkingOf({ register: noted, sources: [] });
    const rules = catalogue.filter((rule) => rule.each !== undefined);
    looked.clear();
    let most = 0;
    let steps = 0;
    for (const step of eachOf(rowFindings(rules, checking))) {
      expect(step).toBeLessThanOrEqual(1);
      most = Math.max(most, looked.size);
      steps += 1;
      looked.clear();
    }
    // A recommendation with its two pieces of evidence.
    expect(most).toBeLessThanOrEqual(3);
    expect(steps).toBeGreaterThan(10 * 3 * size);
  });

  it.each([
    ['REC-TEXT-ALIKE', size],
    ['REC-EVIDENCE-NONE', 2 * size],
    ['EVI-POINTER-ONLY', 2 * size],
    ['RDR-SHORT', 3 * size],
    ['RDR-TWO-NAMES', 3 * size],
    ['DET-ATTACHED', 3 * size],
  ])('%s, which reads the texts of all rows, takes a step for each', (code, rows) => {
    const rule = catalogue.find((one) => one.code === code);
    if (rule?.each !== undefined) throw new Error(`${code} is about single rows.`);
    expect(sharesOf(rule!.inSteps(fresh())).length).toBeGreaterThanOrEqual(rows);
  });

  it('that is left half-way is taken up there by the next', () => {
    const whole = sharesOf(checkInSteps(fresh())).length;
    const workbook: CheckedWorkbook = fresh();
    sharesOf(checkInSteps(workbook), Math.floor(whole * 0.7));
    const rest = sharesOf(checkInSteps(workbook)).length;
    expect(rest).toBeLessThan(whole * 0.5);
    expect(checkAll(workbook)).toEqual(checkAll(fresh()));
  });
});

function* eachOf(steps: Steps<unknown>): Generator<number> {
  for (const share of { [Symbol.iterator]: () => steps }) yield share;
}
