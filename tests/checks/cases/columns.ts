import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';

const done = 'Fully implemented';
const open = 'Partially implemented or in progress';
const planned = 'At the planning stage';

/** 31 October 2013 as Excel stores it; days before and after it by counting. */
const reporting = 41_578;
const details = [['Reporting date', '31 October 2013']];

/** One recommendation with these cells besides ref, words and status. */
const recommendation =
  (...headings: string[]) =>
  (status: string, ...cells: CellValue[]): Written => ({
    recommendations: {
      headings: ['Ref', 'Recommendation', 'Status', ...headings],
      rows: [['R01', 'Review the plan for the depot.', status, ...cells]],
    },
    details,
  });

/** One recommendation with these words. */
const words = (...texts: string[]): Written => ({
  recommendations: texts.map((text, at) => [`R0${at + 1}`, text, open]),
});

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
const detail = (...rows: string[][]): Written => ({ details: rows });
const listed = (...labels: string[]): Written => ({
  recommendations: [['R01', 'Review the plan.', labels[0]!]],
  statuses: labels.map((label, at) => [label, '', at + 1, '#1E7B34', '', 'No', 'Yes', 'No']),
});
const settings = (setting: string, value: string): Written => ({
  ...words('Review the plan.'),
  settings: [[setting, value, '']],
});
const shorts = (...texts: string[]): Written => ({
  recommendations: [['R01', 'Review the plan.', open]],
  evidence: texts.map((text, at) => [`E0${at + 1}`, 'R01', text]),
});

const owner = recommendation('Owner');
const next = recommendation('Next step');
const due = recommendation('Original due', 'Current due');
const moved = recommendation('Original due', 'Current due', 'Reason for change');
const often = recommendation('Times moved');
const completed = recommendation('Completed on');
const rag = recommendation('RAG');
const include = recommendation('Include in report');
const dated = evidence('Date');
const held = evidence('Where held');
const exempt = evidence('Exempt');
const late = recommendation('Completed on')(done, 41_000);
const inspected = (title: string): Written => ({ ...late, details: [['Title', title]] });

/** For each rule what it must find, and near misses of that. */
export const columnCases: RuleCases = {
  'REC-TEXT-ALIKE': {
    found: [
      words('Publish the plan for the depot by May.', 'Publish the plan for the depot by May'),
      words(
        'Ensure that every child is seen alone by a social worker each month.',
        'Ensure that every child is seen alone by the social worker each month.',
      ),
      words(
        'Review and publish the fostering strategy every year.',
        'Other.',
        'Publish and review the fostering strategy every year.',
      ),
    ],
    not: [
      words(
        'Publish phase 1 of the plan for the depot.',
        'Publish phase 2 of the plan for the depot.',
      ),
      words(
        'Tell the owners when a licence is granted.',
        'Tell the owners when a licence is not granted.',
      ),
      words('Review the plan for the depot by May.', 'Train the staff of the library in June.'),
      words('Review.', 'Review.'),
    ],
  },
  'REC-ASKS-SEVERAL': {
    found: [
      words('Appoint a lead officer for the programme, and publish the strategy on the website.'),
      words('(a) Appoint a lead officer; (b) Publish the strategy.'),
      words('Review the policy on lone working. Train every manager in what it asks of them.'),
    ],
    not: [
      words('Review and refine the performance framework to include key indicators.'),
      words('Ensure that chronologies are clear, recorded and fit for purpose.'),
      words('Audit case files to identify gaps and improve outcomes for children in care.'),
      words('Ensure the timely completion and review of core assessments.'),
    ],
  },
  'REC-TEXT-SPACING': {
    found: [words('Review  the plan.'), words('Review the plan .'), words(' Review the plan.')],
    not: [
      words('Review the plan.'),
      words('Review the plan:\n- now\n- later'),
      words('Review … the plan'),
    ],
  },
  'REC-CELL-ERROR': {
    found: [words('#REF!'), owner(open, '#N/A'), rag(open, ' #DIV/0! ')],
    not: [words('Say why #N/A stands in the plan.'), owner(open, 'N/A'), rag(open, '#1')],
  },
  'EVI-CELL-ERROR': {
    found: [shorts('#VALUE!'), held('#N/A'), dated('#NAME?')],
    not: [shorts('The sheet showed #N/A in May 2013.'), held('N/A'), named('R01')],
  },
  'REC-OWNER-BLANK': {
    found: [owner(open, ''), owner(planned, ' '), owner(open, '\n')],
    not: [owner(done, ''), owner(open, 'Head of service'), owner('Unknown', '')],
  },
  'REC-NEXT-BLANK': {
    found: [next(open, ''), next(planned, ''), next(open, '  ')],
    not: [next(done, ''), next(open, 'Agree the plan.'), next('', '')],
  },
  'REC-DATE-TEXT': {
    found: [
      due(open, '31/03/2014', ''),
      due(open, '', 'end of March'),
      completed(done, '1 May 2013'),
    ],
    not: [due(open, 41_700, 41_700), due(open, '', ''), completed(done, 41_000)],
  },
  'REC-DUE-BLANK': {
    found: [due(open, '', ''), due(planned, '', ' '), recommendation('Original due')(open, '')],
    not: [due(done, '', ''), due(open, 41_700, ''), recommendation('Owner')(open, '')],
  },
  'REC-DUE-PASSED': {
    found: [
      due(open, 41_500, ''),
      due(planned, 41_900, reporting - 1),
      due(open, '30 September 2013', ''),
    ],
    not: [due(done, 41_500, ''), due(open, reporting, ''), due(open, 41_500, 41_700)],
  },
  'REC-DUE-MOVED': {
    found: [
      due(open, 41_500, 41_501),
      moved(open, 41_500, 41_700, ''),
      moved(done, 41_500, 41_700, ' '),
    ],
    not: [
      due(open, 41_500, 41_500),
      moved(open, 41_500, 41_700, 'The tender failed.'),
      due(open, 41_500, 41_400),
    ],
  },
  'REC-DUE-OFTEN': {
    found: [often(open, 3), often(open, '4 times'), often(done, 12)],
    not: [often(open, 2), often(open, ''), often(open, 'none')],
  },
  'REC-COMPLETED-OPEN': {
    found: [completed(open, 41_000), completed(planned, 41_000), completed(open, 'May')],
    not: [completed(done, 41_000), completed(open, ''), completed('Unknown', 41_000)],
  },
  'REC-COMPLETED-BLANK': {
    found: [completed(done, ''), completed(done, ' '), completed(done, '\n')],
    not: [completed(done, 41_000), completed(open, ''), recommendation('Owner')(done, '')],
  },
  'REC-COMPLETED-FUTURE': {
    found: [
      completed(done, reporting + 1),
      completed(done, '1 November 2013'),
      completed(open, 42_000),
    ],
    not: [completed(done, reporting), completed(done, 'October 2013'), completed(done, 'soon')],
  },
  'REC-COMPLETED-EARLY': {
    found: [
      inspected('Inspection of February 2013'),
      inspected('Follow up to the inspection of safeguarding, May 2013'),
      inspected('Ofsted inspected the service in June 2013'),
    ],
    not: [
      inspected('Inspection of February 2012'),
      inspected('Follow up to the inspection'),
      inspected('Progress since the inspection, in September 2013'),
    ],
  },
  'REC-RAG-ODDS': {
    found: [rag(done, 'Red'), rag(done, 'A'), rag(open, 'Blue')],
    not: [rag(done, 'Green'), rag(open, 'Red'), rag(planned, 'Amber'), rag(done, 'n/a')],
  },
  'BOOK-LEFT-OUT': {
    found: [include(open, 'No'), include(done, 'n'), include(open, 'Exclude')],
    not: [include(open, 'Yes'), include(open, ''), include(open, 'Notes only')],
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
  'DET-DATE-NONE': {
    found: [
      detail(['Reporting date', 'soon']),
      detail(['Meeting date', 'TBC']),
      detail(['Reporting date', '31 June 2013']),
    ],
    not: [
      detail(['Reporting date', '31 October 2013']),
      detail(['Meeting date', '4 December 2013, 7.30pm']),
      detail(['Meeting date', '']),
    ],
  },
  'DET-EMAIL-NONE': {
    found: [
      detail(['Email', 'kim.example']),
      detail(['Email', 'kim@example']),
      detail(['Email', 'kim at example.gov.uk']),
    ],
    not: [
      detail(['Email', 'kim.lee@example.gov.uk']),
      detail(['Email', 'a@example.org; b@example.org']),
      detail(['Email', '']),
    ],
  },
  'DET-INSPECTION': {
    found: [
      detail(
        ['Title', 'Inspection of February 2013'],
        ['Summary', 'The inspection took place in March 2013.'],
      ),
      detail(
        ['Title', 'Inspection of February 2013'],
        ['Summary', 'Since the inspection in February – March 2013 much was done.'],
      ),
      detail(
        ['Policy context', 'We were inspected in May 2012.'],
        ['Title', 'Inspection, May 2013'],
      ),
    ],
    not: [
      detail(
        ['Title', 'Inspection of February 2013'],
        ['Summary', 'The inspection took place in February 2013.'],
      ),
      detail(
        ['Title', 'Inspection of February 2013'],
        ['Summary', 'Since the inspection we trained the staff. That was in March 2013.'],
      ),
      detail(
        ['Title', 'Inspection of February 2013'],
        ['Summary', 'The plan was agreed in March 2013.'],
      ),
    ],
  },
  'DET-PUBLISHED-WORK': {
    found: [
      detail(['Background papers', 'Children Act 1989']),
      detail(['Background papers', 'Working Together 2013']),
      detail(['Background papers', 'Ofsted: inspection report']),
    ],
    not: [
      detail(['Background papers', 'Minutes of the Board, 4 June 2013']),
      detail(['Background papers', 'None']),
      detail(['Policy context', 'Children Act 1989']),
    ],
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
