import fc from 'fast-check';
import { bulletsIn, withBulletsApart } from '../../src/register/bullets';

describe('bullets in a cell', () => {
  it.each<[string, string, readonly string[]]>([
    ['signs', '• one\n• two', ['one', 'two']],
    ['dashes', '- one\r\n- two\r\n- three', ['one', 'two', 'three']],
    ['numbers', '1. one\n2) two\n(3) three', ['one', 'two', 'three']],
    ['letters', 'a) one\nb) two', ['one', 'two']],
    ['a line that goes on', '• one\n  and more\n• two', ['one\n  and more', 'two']],
    ['a line that leads in', 'We have:\n• one\n• two', ['We have:\none', 'two']],
    ['blank lines', '• one\n\n• two\n', ['one', 'two']],
  ])('%s', (_, text, bullets) => {
    expect(bulletsIn(text)).toEqual(bullets);
  });

  it.each([
    'one sentence',
    '• only one',
    'two\nlines',
    '-5 degrees\n-6 degrees',
    'A good year.\nI was there.',
    '2026 was dry.\n2027 was wet.',
    '',
  ])('%j are none', (text) => {
    expect(bulletsIn(text)).toBeUndefined();
    expect(withBulletsApart([{ text }])).toEqual([{ text }]);
  });

  it('lose no letter', () => {
    const line = fc.tuple(fc.constantFrom('• ', '- ', '1. ', '', '  '), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.map(([sign, rest]) => sign + rest).join('\n');
        const bullets = bulletsIn(text);
        if (!bullets) return;
        expect(bullets.length).toBeGreaterThan(1);
        let from = 0;
        for (const piece of bullets.flatMap((one) => one.split(/\r\n?|\n/))) {
          const at = text.indexOf(piece.trim(), from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + piece.trim().length;
        }
      }),
    );
  });
});
