import { familiesIn } from './labelled/detection';
import { development } from './labelled/development';
import { measure } from './labelled/measure';
import { moreClaims } from './labelled/moreClaims';
import { moreFigures } from './labelled/moreFigures';
import { families } from './labelled/sentence';

describe.each(families)('%s, on the sentences that were not held back', (family) => {
  const own = development.filter((sentence) => sentence.family === family);
  const found = own.filter(({ labels }) => labels.includes(family));
  const near = own.filter(({ labels }) => labels.length === 0);

  it.each(found.map((sentence) => [sentence.text, sentence] as const))(
    'finds: %s',
    (_, sentence) => {
      expect(familiesIn(sentence)).toContain(family);
    },
  );

  it.each(near.map((sentence) => [sentence.text, sentence] as const))(
    'does not find: %s',
    (_, sentence) => {
      expect(familiesIn(sentence)).not.toContain(family);
    },
  );

  it('has at least three of each', () => {
    expect(Math.min(found.length, near.length)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['that were written first', development],
  ['that were written later', [...moreClaims, ...moreFigures]],
])('all wording rules on all of the sentences %s', (_, sentences) => {
  it('find at least 80 per cent of what they should, and are right at least 90 per cent of the time', () => {
    const short = measure(sentences).filter(
      ({ wanted, precision, recall }) => wanted > 0 && (precision < 0.9 || recall < 0.8),
    );
    expect(short).toEqual([]);
  });
});
