import type { Finding } from '../../../src/checks/finding';
import { checkAll } from '../../../src/checks/catalogue';
import { workbookOf } from '../workbook';
import type { Family, LabelledSentence } from './sentence';

/** The rule of each family. */
export const codes: Readonly<Record<Family, readonly string[]>> = {
  claimUnfinished: ['CLM-UNFINISHED'],
  claimDone: ['CLM-DONE'],
  claimAbsolute: ['CLM-ABSOLUTE'],
  figureChange: ['FIG-CHANGE'],
  figureOver100: ['FIG-OVER-WHOLE'],
  figureZeroBase: ['FIG-BASE-ZERO'],
  figureUnalike: ['FIG-UNALIKE'],
  vagueDate: ['DATE-VAGUE'],
  longSentence: ['RDR-LONG'],
  notForPublication: ['RDR-PRIVATE'],
  abbreviationUnexplained: ['RDR-SHORT'],
  brokenOff: ['EVI-BROKEN'],
  pointerOnly: ['EVI-POINTER-ONLY', 'EVI-POINTER-NOWHERE'],
  seeAttached: ['DET-ATTACHED'],
};

const statuses = { complete: 'Done', underWay: 'Under way', planned: 'Planned' } as const;

/** Everything that the checks find in a workbook in which the text is the second piece of evidence. */
export function findingsIn({ text, context = {} }: LabelledSentence): Finding[] {
  const status = context.status ? statuses[context.status] : 'Under way';
  const workbook = workbookOf({
    statuses: [
      ['Done', '', 1, '#1E7B34', '✓', 'Yes', 'Yes', 'No'],
      ['Under way', '', 2, '#B45F06', '◐', 'No', 'Yes', 'Yes'],
      ['Planned', '', 3, '#1F4E9E', '○', 'No', 'No', 'Yes'],
    ],
    recommendations: [
      ['R11', 'Something else.', 'Under way'],
      ['R29', context.recommendation ?? 'Something.', status],
    ],
    evidence: {
      headings: ['Ref', 'Recommendation ref', 'Evidence', 'See', 'Value now', 'Value before'],
      rows: [
        ['E1', 'R11', context.otherText ?? 'Other words.', '', '', ''],
        ['E2', 'R29', text, '', context.valueNow ?? '', context.valueBefore ?? ''],
      ],
    },
    details: [['Reporting date', context.reportingDate ?? '']],
  });
  return checkAll(workbook).filter(({ cell, sheet }) => sheet === 'Evidence' && cell === 'C3');
}

/** The families that the rules find in a sentence. */
export function familiesIn(sentence: LabelledSentence): Family[] {
  const found = new Set(findingsIn(sentence).map(({ code }) => code));
  return (Object.keys(codes) as Family[]).filter((family) =>
    codes[family].some((code) => found.has(code)),
  );
}
