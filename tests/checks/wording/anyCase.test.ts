import fc from 'fast-check';
import { asWritten, firstFound, inAnyCase } from '../../../src/checks/wording/anyCase';

describe('what is found in any case', () => {
  it.each([
    ['white British', 'Of these, WHITE british families were four.', 'WHITE british'],
    ['[\\p{L}-]+ed', 'The head was SUSPENDED.', 'SUSPENDED'],
    // \P and \D stay what they are.
    ['\\P{L}\\D{2}Ofsted', 'In 2013, OFSTED came.', '3, OFSTED'],
    ['NHS \\d+', 'Her nhs 123', 'nhs 123'],
    ['suspended', 'Nothing of the kind', undefined],
  ])('/%s/ in "%s"', (pattern, text, found) => {
    expect(inAnyCase(pattern)(text)).toBe(found);
  });

  it('stands there as it was written, also behind letters whose small one is longer', () => {
    expect(inAnyCase('a teacher')('İİİ: A Teacher was dismissed')).toBe('A Teacher');
  });

  it('is what a pattern with the flag i finds', () => {
    const patterns = [
      /(?<!\p{L})(?:a|one|the) (?:Child|Teacher)s?(?!\p{L})/u,
      /\p{L}+ed(?= by)/u,
      /(?:HCPC|LADO)[^.;]{0,9}?\d/u,
    ];
    const word = fc.constantFrom(
      'A',
      'the',
      'child',
      'TEACHERS',
      'Warned',
      'by',
      'hcpc',
      'Lado',
      '12',
      '.',
      'É',
      'ß',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 20 }),
        fc.constantFrom(...patterns),
        (words, pattern) => {
          const text = words.join(' ');
          expect(inAnyCase(pattern)(text)).toBe(new RegExp(pattern.source, 'iu').exec(text)?.[0]);
        },
      ),
    );
  });
});

describe('several finders', () => {
  it('give what the first of them finds that finds anything, in capitals where it says so', () => {
    const finders = [asWritten(/Child [A-Z]/u), inAnyCase('child')];
    expect(firstFound(finders, 'the CHILD, or Child B')).toBe('Child B');
    expect(firstFound(finders, 'the CHILD, or child b')).toBe('CHILD');
    expect(firstFound(finders, 'nobody')).toBeUndefined();
  });
});
