import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';
import { details, done, open, planned, reporting } from './usual';

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

const owner = recommendation('Owner');
const next = recommendation('Next step');
const due = recommendation('Original due', 'Current due');
const moved = recommendation('Original due', 'Current due', 'Reason for change');
const often = recommendation('Times moved');
const completed = recommendation('Completed on');
const rag = recommendation('RAG');
const include = recommendation('Include in report');
const late = recommendation('Completed on')(done, 41_000);
const inspected = (title: string): Written => ({ ...late, details: [['Title', title]] });

/** For each rule about the columns of the recommendations what it must find, and near misses of that. */
export const recommendationColumnCases: RuleCases = {
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
};
