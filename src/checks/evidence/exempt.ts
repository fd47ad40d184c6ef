import { isExempt } from '../../register/published';
import { blank } from '../blank';
import { quote } from '../quote';
import { evidenceRule } from '../rowRule';

export const exempt = evidenceRule({
  code: 'EVI-EXEMPT',
  severity: 'error',
  words: 'checks.exempt',
  column: 'exempt',
  look: (row, { settings }) =>
    settings.isPublic && isExempt(row) && !blank(row.evidence)
      ? { words: row.exempt, values: { mark: quote(row.exempt), words: quote(row.evidence) } }
      : undefined,
});
