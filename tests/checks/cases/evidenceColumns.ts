import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';
import { details, open, reporting } from './usual';

/** One piece of evidence with these cells besides its ref, recommendation and words. */
const evidence =
  (...headings: string[]) =>
  (...cells: CellValue[]): Written => ({
    recommendations: [['R01', 'Review the plan.', open]],
    evidence: {
      headings: ['Ref', 'Recommendation ref', 'Evidence', ...headings],
      rows: [['E01', 'R01', 'Reviewed in May 2013.', ...cells]],
    },
    details,
  });
const named = (refs: string): Written => ({
  recommendations: [
    ['R01', 'Review the plan.', open],
    ['R02', 'Train the staff.', open],
  ],
  evidence: [['E01', refs, 'Reviewed in May 2013.']],
});
const broken = (text: string): Written => ({ ...named('R01'), evidence: [['E01', 'R01', text]] });
const shorts = (...texts: string[]): Written => ({
  recommendations: [['R01', 'Review the plan.', open]],
  evidence: texts.map((text, at) => [`E0${at + 1}`, 'R01', text]),
});

const dated = evidence('Date');
const held = evidence('Where held');
const exempt = evidence('Exempt');

/** For each rule about the columns of the evidence. */
export const evidenceColumnCases: RuleCases = {
  'EVI-CELL-ERROR': {
    found: [shorts('#VALUE!'), held('#N/A'), dated('#NAME?')],
    not: [shorts('The sheet showed #N/A in May 2013.'), held('N/A'), named('R01')],
  },
  'EVI-REC-TWICE': {
    found: [named('R01; R01'), named('R01, R02, R01'), named('R02\nR02')],
    not: [named('R01'), named('R01; R02'), named('R1; R01')],
  },
  'EVI-DATE-BLANK': {
    found: [dated(''), dated(' '), dated('\n')],
    not: [dated(41_000), dated('May 2013'), evidence('Kind')('')],
  },
  'EVI-DATE-FUTURE': {
    found: [dated(reporting + 1), dated('1 November 2013'), dated('December 2013')],
    not: [dated(reporting), dated('October 2013'), dated('next month')],
  },
  'EVI-DATE-OLD': {
    found: [dated(reporting - 366), dated('May 2012'), dated('30/10/2012')],
    not: [dated('31/10/2012'), dated('October 2012'), dated(reporting)],
  },
  'EVI-LINK': {
    found: [
      held('file:///C:/plan.docx'),
      held('https://'),
      held('www.example.gov.uk/plan'),
      held('javascript:alert(1)'),
    ],
    not: [
      held('https://example.gov.uk/plan'),
      held('\\\\server\\plans\\depot.docx'),
      held('C:\\plans\\depot.docx'),
      held('Minutes: 4 June 2013'),
    ],
  },
  'EVI-EXEMPT': {
    found: [exempt('Yes'), exempt('Exempt'), exempt('Part 1, paragraph 2')],
    not: [
      exempt('No'),
      exempt(''),
      { ...exempt('Yes'), settings: [['The report is public', 'No', '']] },
    ],
  },
  'EVI-BROKEN': {
    found: [
      broken('Staff were trained and the'),
      broken('Since the inspection . Staff were trained.'),
      broken('of the plan was completed in May.'),
    ],
    not: [
      broken('Staff were trained'),
      broken('It is the form that staff sign up to.'),
      broken('iPads were issued.'),
    ],
  },
  'RDR-TWO-NAMES': {
    found: [
      shorts('The HSCB met.', 'The LSCB met.'),
      shorts('LSAB and HSAB met.'),
      shorts('NCSP', 'x', 'WCSP'),
    ],
    not: [
      shorts('The HSCB met.', 'The HSCB met.'),
      shorts('The CIN and the LIN.'),
      shorts('LADO', 'MASH'),
    ],
  },
};
