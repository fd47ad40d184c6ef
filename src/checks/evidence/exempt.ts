import { isYes } from '../../register/readRegister';
import { blank } from '../blank';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';

export const exempt = evidenceRule({
  code: 'EVI-EXEMPT',
  severity: 'error',
  words: 'checks.exempt',
  column: 'exempt',
  look: (row, { settings }) =>
    settings.isPublic && isMarked(row.exempt) && !blank(row.evidence)
      ? { words: row.exempt, values: { mark: quote(row.exempt), words: quote(row.evidence) } }
      : undefined,
});

/** "Yes", "Exempt", "Part 1, paragraph 2": anything but a no. */
function isMarked(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return (
    isYes(text) ||
    ![
      '',
      'no',
      'n',
      'false',
      '0',
      'none',
      'not exempt',
      'public',
      'open',
      '-',
      '–',
      'n/a',
    ].includes(plain)
  );
}
