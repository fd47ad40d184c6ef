import { heldBack } from './heldBack';
import { earlier, later } from './open';
import { families, type LabelledSentence } from './sentence';

/** Families that rest on wording most, and so need more sentences. */
const wordiest: readonly string[] = [
  'claimUnfinished',
  'claimAbsolute',
  'figureChange',
  'vagueDate',
  'notForPublication',
  'abbreviationUnexplained',
];

/** Families of a few words, in which two writers hit on the same ones. */
const brief: readonly string[] = ['pointerOnly', 'seeAttached'];

const all = [...earlier, ...later, ...heldBack];

const plainText = ({ text }: LabelledSentence): string =>
  text.toLowerCase().replace(/\s+/g, ' ').trim();

const isNearMiss = ({ labels }: LabelledSentence): boolean => labels.length === 0;

/** How many of a set's sentences were written for a family: those that must be found, and the near misses. */
const writtenFor = (
  family: string,
  set: readonly LabelledSentence[],
): { found: number; near: number } => {
  const own = set.filter((sentence) => sentence.family === family);
  const near = own.filter(isNearMiss).length;
  return { found: own.length - near, near };
};

describe('the labelled sentences', () => {
  it('are at least 300, at least half of them near misses', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(isNearMiss).length).toBeGreaterThanOrEqual(all.length / 2);
  });

  it.each(families)('have enough of %s to be found, and as many near misses', (family) => {
    const least = wordiest.includes(family) ? 15 : 6;
    const { found, near } = writtenFor(family, all);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(near).toBeGreaterThanOrEqual(found);
  });

  it.each(families)('hold back enough of %s, found and near misses alike', (family) => {
    const least = brief.includes(family) ? 12 : 15;
    const { found, near } = writtenFor(family, heldBack);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(near).toBeGreaterThanOrEqual(15);
  });

  it('say no text twice, however it is spaced or capitalised', () => {
    const texts = earlier.map(plainText);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('written later say none of those texts', () => {
    const texts = new Set(earlier.map(plainText));
    expect(later.map(plainText).filter((text) => texts.has(text))).toEqual([]);
  });

  // What is held back and what was written later may say a text again in another row, where it says something else.
  it('held back say no text that is open to development', () => {
    const texts = new Set([...earlier, ...later].map(plainText));
    expect(heldBack.filter((one) => texts.has(plainText(one))).length).toBe(0);
  });

  it.each([
    ['later', later],
    ['held back', heldBack],
  ])('written %s say no text twice of the same row', (_, sentences) => {
    const rows = sentences.map((one) => `${plainText(one)} ${JSON.stringify(one.context ?? {})}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at).length).toBe(0);
  });

  it('are found for the family that they were written for, or are near misses of it', () => {
    const astray = all.filter(
      (sentence) => !isNearMiss(sentence) && !sentence.labels.includes(sentence.family),
    );
    expect(astray).toEqual([]);
    for (const { labels } of all) expect(new Set(labels).size).toBe(labels.length);
  });

  it('are labelled with a claim only where the status that it contradicts is given', () => {
    const statusOf = (label: (typeof families)[number]) => [
      ...new Set(
        all.filter(({ labels }) => labels.includes(label)).map(({ context }) => context?.status),
      ),
    ];
    expect(statusOf('claimUnfinished')).toEqual(['complete']);
    expect(statusOf('claimDone')).toEqual(['planned']);
  });

  it('give reporting dates that are dates', () => {
    const dates = all.flatMap(({ context }) => context?.reportingDate ?? []);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }
  });
});
