import fc from 'fast-check';
import { sanitise, sanitiseLine } from '../../src/word/sanitise';
import { parseXml } from './readBack';

const isLoneSurrogate = (text: string) => /\p{Surrogate}/u.test(text);

describe('officers’ text made safe for Word', () => {
  test.each([
    ['words as they are', 'Café – 50% “done” <b> & {PAGE}', 'Café – 50% “done” <b> & {PAGE}'],
    ['formula-like text', '=1+1', '=1+1'],
    ['emoji', 'done 👍🏽 👩‍👩‍👧', 'done 👍🏽 👩‍👩‍👧'],
    ['spaces at the ends', '  two  ', '  two  '],
    ['controls', 'a\u0000b\u0007c\u001Fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['tab and line feed', 'a\tb\nc', 'a\tb\nc'],
    ['every kind of line end', 'a\r\nb\rc\vd\fe\u2028f\u2029g\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['half of a surrogate pair', 'a\uD83Db\uDC4D', 'a\uFFFDb\uFFFD'],
    ['characters that are none', 'a\uFFFEb\uFFFF', 'a\uFFFDb\uFFFD'],
    ['right-to-left words', 'שלום עולם', 'שלום עולם'],
    ['an override left open', 'a\u202Ecba', 'a\u202Ecba\u202C'],
    ['an isolate left open', 'a\u2067cba', 'a\u2067cba\u2069'],
    ['both, the later closed first', '\u2067\u202Ex', '\u2067\u202Ex\u202C\u2069'],
    ['marks that are closed', '\u202Ax\u202C \u2066y\u2069', '\u202Ax\u202C \u2066y\u2069'],
    ['an isolate’s end that ends an embedding', '\u2066\u202Bx\u2069', '\u2066\u202Bx\u2069'],
    ['an end without a beginning', 'x\u202C\u2069', 'x\u202C\u2069'],
  ])('%s', (_name, text, expected) => {
    expect(sanitise(text)).toBe(expected);
  });

  test('on one line', () => {
    expect(sanitiseLine('  A\r\n title \t of\u2028two lines ')).toBe('A title of two lines');
  });

  test('whatever the text, the result can stand in XML and is the same when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const safe = sanitise(text);
        expect(isLoneSurrogate(safe)).toBe(false);
        expect(sanitise(safe)).toBe(safe);
        const read = parseXml(
          `<t>${safe.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</t>`,
        );
        expect(read.documentElement?.textContent).toBe(safe);
      }),
    );
  });

  test('halves of surrogate pairs in any order are all replaced', () => {
    const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(fc.oneof(half, fc.constant('a'))), (parts) => {
        expect(isLoneSurrogate(sanitise(parts.join('')))).toBe(false);
      }),
    );
  });
});
