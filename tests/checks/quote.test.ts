import fc from 'fast-check';
import { quote, quoteApart } from '../../src/checks/quote';

const long = (end: string): string =>
  `${'The board has reviewed the plan again. '.repeat(5)}${end}`;

describe('a quotation in a message', () => {
  it('is to the letter when it is short', () => {
    expect(quote('a ')).toBe('a ');
    expect(quote("=1+1 {x} '1' <50%")).toBe("=1+1 {x} '1' <50%");
  });

  it('is on one line, and cut when it is long', () => {
    expect(quote('One.\n\nTwo.')).toBe('One. Two.');
    expect(quote(long('End'))).toMatch(/^The board .{60,80}…$/);
    expect(quote('✓'.repeat(200))).toBe(`${'✓'.repeat(79)}…`);
  });

  it('is never longer than a line or two, and never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(Array.from(quote(text)).length).toBeLessThanOrEqual(80);
        expect(quote(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('two quotations that differ', () => {
  it('show the place where they part, with some words before it', () => {
    const [one, other] = quoteApart(long('All is well.'), long('Nothing is well.'));
    expect(one).toMatch(/^…reviewed the plan again\. All is well\.$/);
    expect(other).toMatch(/^…reviewed the plan again\. Nothing is well\.$/);
  });

  it('are whole when they are short', () => {
    expect(quoteApart('In progress', 'Done')).toEqual(['In progress', 'Done']);
    expect(quoteApart('', 'Done')).toEqual(['', 'Done']);
  });

  it('differ whenever the texts differ by more than blanks', () => {
    const words = fc.array(fc.constantFrom('plan', 'board', 'review', 'x'.repeat(100)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(a.join(' ') !== b.join(' '));
        const [one, other] = quoteApart(a.join(' '), b.join(' '));
        expect(one).not.toBe(other);
      }),
    );
  });
});
