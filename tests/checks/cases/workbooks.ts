import { say } from '../../../src/strings/say';
import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';
import { done, open } from './usual';

const recommendations: CellValue[][] = [['R01', 'Review the plan.', open]];

const example = say('actions.example.recommendation');
const asking = (...texts: string[]): Written => ({
  recommendations: texts.map((text, at) => [`R0${at + 1}`, text, open]),
});
const proving = (text: string): Written => ({ recommendations, evidence: [['E01', 'R01', text]] });

/** Its only status in this colour. */
const coloured = (colour: string): Written => ({
  recommendations,
  statuses: [[open, '', 1, colour, '◐', 'No', 'Yes', 'No']],
});

const listed = (...labels: string[]): Written => ({
  recommendations: [['R01', 'Review the plan.', labels[0]!]],
  statuses: labels.map((label, at) => [label, '', at + 1, '#1E7B34', '', 'No', 'Yes', 'No']),
});
const settings = (setting: string, value: string): Written => ({
  recommendations,
  settings: [[setting, value, '']],
});

/** For each rule about the workbook as a whole. */
export const workbookCases: RuleCases = {
  'BOOK-EXAMPLE': {
    found: [
      asking(example),
      asking('Review the plan.', example),
      proving(say('actions.example.evidence')),
    ],
    not: [
      asking('Review the plan.'),
      asking(`${example} Also for the depot.`),
      asking('An example of a recommendation is given to each team.'),
    ],
  },
  'BOOK-STATUS-COLOUR': {
    found: [coloured('greenish'), coloured('#12'), coloured('rgb(300, 0, 0)')],
    not: [coloured('#1E7B34'), coloured('1E7B34'), coloured('')],
  },
  'BOOK-STATUS-PALE': {
    found: [coloured('#FFFF00'), coloured('#FFFFFF'), coloured('#CCE5FF')],
    not: [coloured('#1E7B34'), coloured('#767676'), coloured('')],
  },
  'BOOK-STATUS-UNUSED': {
    found: [listed('Green', 'Red'), listed('Green', 'Amber', 'Red'), listed('A', 'a')],
    not: [listed('Green'), listed(done), listed('7?')],
  },
  'BOOK-STATUS-TWICE': {
    found: [listed('Green', 'Green'), listed('Green', 'green '), listed('On track', 'On-track')],
    not: [listed('Green', 'Amber'), listed('Phase 1', 'Phase 2'), listed('<50%', '>50%')],
  },
  'BOOK-SETTING': {
    found: [
      settings('Evidence may be so many months old', 'a year'),
      settings('Something else', '7'),
      settings('The report is public', 'perhaps'),
    ],
    not: [
      settings('Evidence may be so many months old', '18'),
      settings('Rule REC-OWNER-BLANK', 'Off'),
      settings('The report is public', ''),
    ],
  },
};
