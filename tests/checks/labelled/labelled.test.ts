import { development } from './development';
import { heldBack } from './heldBack';
import { moreClaims } from './moreClaims';
import { moreFigures } from './moreFigures';
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

/** Families that can be worded in the most ways, and so need more sentences held back. */
const broadest: readonly string[] = [
  'claimUnfinished',
  'claimAbsolute',
  'figureChange',
  'vagueDate',
  'notForPublication',
];

const later = [...moreClaims, ...moreFigures];
const all = [...development, ...later, ...heldBack];

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
    const least = broadest.includes(family) ? 16 : 12;
    const { found, near } = writtenFor(family, heldBack);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(near).toBeGreaterThanOrEqual(least);
  });

  it('say no text twice, however it is spaced or capitalised', () => {
    const texts = [...development, ...heldBack].map(plainText);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  // Among those written later a text may stand again in another row, where it says something else.
  it('written later say none of those texts, and no text twice of the same row', () => {
    const texts = new Set([...development, ...heldBack].map(plainText));
    expect(later.map(plainText).filter((text) => texts.has(text))).toEqual([]);
    const rows = later.map((one) => `${plainText(one)} ${JSON.stringify(one.context ?? {})}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
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
