import { say } from '../../../src/strings/say';
import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';

const open = 'Partially implemented or in progress';
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
};
