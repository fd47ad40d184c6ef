import { blank } from '../blank';
import { evidenceRule } from '../rowRule';

export const dateBlank = evidenceRule({
  code: 'EVI-DATE-BLANK',
  severity: 'info',
  words: 'checks.dateBlank',
  column: 'date',
  look: ({ date, evidence }) => (blank(date) && !blank(evidence) ? {} : undefined),
});
