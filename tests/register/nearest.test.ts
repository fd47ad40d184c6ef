import fc from 'fast-check';
import { nearest } from '../../src/register/nearest';

const seven = [
  'Fully implemented',
  'Partially implemented or in progress',
  'At the planning stage',
  'Not started',
  'Complete',
];

describe('the nearest known status', () => {
  it.each([
    ['fully implemented', 'Fully implemented'],
    ['Fully  implemented ', 'Fully implemented'],
    ['Fuly implmented', 'Fully implemented'],
    ['Fully implemetned', 'Fully implemented'],
    ['At planing stage', 'At the planning stage'],
    ['Planning stage', 'At the planning stage'],
    ['Partially implemented', 'Partially implemented or in progress'],
    ['Completed', 'Complete'],
    ['Not statred', 'Not started'],
    // Never the contrary.
    ['Not implemented', undefined],
    ['Incomplete', undefined],
    ['Started', undefined],
    ['Banana', undefined],
    ['', undefined],
    ['  ', undefined],
  ])('to %j is %s', (text, label) => {
    expect(nearest(text, seven)).toBe(label);
  });

  it('to “Implemented” is no answer where two hold the word', () => {
    expect(nearest('Implemented', ['Fully implemented', 'Partially implemented'])).toBeUndefined();
  });

  it.each([
    ['Geen', 'Green'],
    ['Rad', 'Red'],
    ['B', undefined],
  ])('among colours, to %s is %s', (text, label) => {
    expect(nearest(text, ['Red', 'Amber', 'Green', 'A'])).toBe(label);
  });

  it('is one of the known, and a known one is its own nearest', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.array(fc.string(), { maxLength: 8 }),
        (text, known) => {
          const label = nearest(text, known);
          if (label !== undefined) expect(known).toContain(label);
        },
      ),
    );
    for (const label of seven) expect(nearest(label, seven)).toBe(label);
  });
});
