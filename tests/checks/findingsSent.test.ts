import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding';
import { FindingsReceiver, FindingsSender, type FindingsSent } from '../../src/checks/findingsSent';

const finding = (message: string): Finding => ({
  code: 'REC-BLANK',
  severity: 'warning',
  title: 'A title',
  sheet: 'Recommendations',
  cell: 'B2',
  ref: 'R1',
  message,
  fix: 'A fix',
});

/** Between threads everything is copied. */
function received(receiver: FindingsReceiver, parts: readonly FindingsSent[]) {
  const taken = parts.map((part) => receiver.take(structuredClone(part)));
  expect(taken.slice(0, -1).every((one) => one === undefined)).toBe(true);
  return taken.at(-1)!;
}

describe('findings on their way to another thread', () => {
  it('arrive as they were sent, check after check, and stay the same objects', () => {
    const all = Array.from({ length: 30 }, (_, at) => finding(`Finding ${at}`));
    const checks = fc.array(fc.uniqueArray(fc.nat(all.length - 1)), { maxLength: 6 });
    fc.assert(
      fc.property(checks, (outcomes) => {
        const sender = new FindingsSender();
        const receiver = new FindingsReceiver();
        let before: readonly Finding[] = [];
        for (const outcome of outcomes) {
          const sent = outcome.map((at) => all[at]!);
          const now = received(receiver, sender.parts(sent));
          expect(now).toEqual(sent);
          for (const one of now) {
            const earlier = before.find(({ message }) => message === one.message);
            if (earlier) expect(one).toBe(earlier);
          }
          before = now;
        }
      }),
    );
  });

  it('are parted where there are thousands, and after an edit only what is new is sent', () => {
    const sender = new FindingsSender();
    const all = Array.from({ length: 1200 }, (_, at) => finding(`Finding ${at}`));
    const sizes = (parts: readonly FindingsSent[]) =>
      parts.map((part) => ('more' in part ? part.more.length : 0));
    expect(sizes(sender.parts(all))).toEqual([500, 500, 200, 0]);
    expect(sizes(sender.parts([...all.slice(1), finding('One more')]))).toEqual([1, 0]);
    expect(sender.parts([])).toEqual([{ places: [] }]);
  });
});
