import type { CellValue } from '../../../src/register/grid';
import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';
import { done, open, planned } from './usual';

const recommendations = (...rows: CellValue[][]): Written => ({ recommendations: rows });
const evidence = (...rows: CellValue[][]): Written => ({
  recommendations: [
    ['R01', 'Review the plan.', open],
    ['R02', 'Train the staff.', open],
    ['R03', 'Publish the results.', planned],
  ],
  evidence: rows,
});
const details = (...rows: string[][]): Written => ({ details: rows });
const needed = ['Title', 'Subject heading', 'Lead', 'Report author', 'Policy context'];
const implications = ['Financial', 'Legal', 'Human resources', 'Equalities'].map(
  (area) => `${area} implications`,
);
const all = (labels: string[], without?: string): Written =>
  details(...labels.map((label) => [label, label === without ? '' : 'Stated.']));

/** For each rule about rows, refs and details what it must find, and near misses of that. */
export const rowCases: RuleCases = {
  'REC-REF-BLANK': {
    found: [
      recommendations(['', 'Review the plan.', open]),
      recommendations([' ', 'Review the plan.', open]),
      recommendations(['R01', 'Review the plan.', open], ['', '', planned]),
    ],
    not: [
      recommendations(['0', 'Review the plan.', open]),
      recommendations(['–', 'Review the plan.', open]),
      recommendations(['R01', 'Review the plan.', open], ['', '', '']),
    ],
  },
  'REC-REF-TWICE': {
    found: [
      recommendations(['R01', 'Review.', open], ['R01', 'Train.', open]),
      recommendations(['7', 'Review.', open], ['8', 'Print.', open], ['7', 'Train.', open]),
      recommendations(['1.1', 'Review.', open], ['1.1', 'Review.', done]),
    ],
    not: [
      recommendations(['7', 'Review.', open], ['07', 'Train.', open]),
      recommendations(['1.1', 'Review.', open], ['1.10', 'Train.', open]),
      recommendations(['R1a', 'Review.', open], ['R1A', 'Train.', open]),
    ],
  },
  'REC-TEXT-BLANK': {
    found: [
      recommendations(['R01', '', open]),
      recommendations(['R01', ' ', open]),
      recommendations(['R01', '\n', done]),
    ],
    not: [
      recommendations(['R01', '-', open]),
      recommendations(['R01', 'As R02', open]),
      recommendations(['R01', 'Withdrawn', open]),
    ],
  },
  'REC-STATUS-BLANK': {
    found: [
      recommendations(['R01', 'Review.', '']),
      recommendations(['R01', 'Review.', ' ']),
      recommendations(['R01', 'Review.', open], ['R02', 'Train.', '']),
    ],
    not: [
      recommendations(['R01', 'Review.', open]),
      recommendations(['R01', 'Review.', 'Unknown']),
      recommendations(['', '', '']),
    ],
  },
  'REC-STATUS-UNKNOWN': {
    found: [
      recommendations(['R01', 'Review.', 'fully implemented']),
      recommendations(['R01', 'Review.', 'At the planing stage']),
      recommendations(['R01', 'Review.', 'Green']),
    ],
    not: [
      recommendations(['R01', 'Review.', done]),
      recommendations(['R01', 'Review.', '']),
      { ...recommendations(['R01', 'Review.', 'Green']), statuses: undefined },
    ],
  },
  'REC-EVIDENCE-NONE': {
    found: [
      { ...recommendations(['R01', 'Review.', done]), evidence: [] },
      { ...recommendations(['R01', 'Review.', open]), evidence: [['E01', 'R01', ' ']] },
      { ...recommendations(['R01', 'Review.', done]), evidence: [['E01', 'R01', 'As above.']] },
    ],
    not: [
      { ...recommendations(['R01', 'Review.', planned]), evidence: [] },
      { ...recommendations(['R01', 'Review.', done]), evidence: [['E01', 'R01', 'Done in May.']] },
      evidence(['E01', 'R01', 'Done in May.'], ['E02', 'R02', 'As above.']),
    ],
  },
  'EVI-REF-BLANK': {
    found: [
      evidence(['', 'R01', 'Reviewed.']),
      evidence([' ', 'R01', 'Reviewed.']),
      evidence(['E01', 'R01', 'Reviewed.'], ['', 'R02', 'Trained.']),
    ],
    not: [
      evidence(['E01', 'R01', 'Reviewed.']),
      evidence(['0', 'R01', 'Reviewed.']),
      evidence(['', '', '']),
    ],
  },
  'EVI-REF-TWICE': {
    found: [
      evidence(['E01', 'R01', 'Reviewed.'], ['E01', 'R02', 'Trained.']),
      evidence(['1', 'R01', 'Reviewed.'], ['2', 'R01', 'Read.'], ['1', 'R02', 'Trained.']),
      evidence(['E01', 'R01', 'Reviewed.'], ['E01', 'R01', 'Reviewed.']),
    ],
    not: [
      evidence(['E01', 'R01', 'Reviewed.'], ['E1', 'R02', 'Trained.']),
      evidence(['E01', 'R01', 'Reviewed.'], ['e01', 'R02', 'Trained.']),
      evidence(['R01', 'R01', 'Reviewed.']),
    ],
  },
  'EVI-REC-BLANK': {
    found: [
      evidence(['E01', '', 'Reviewed.']),
      evidence(['E01', ' ', 'Reviewed.']),
      evidence(['E01', '\n', 'Reviewed.']),
    ],
    not: [
      evidence(['E01', 'R01', 'Reviewed.']),
      evidence(['E01', 'R99', 'Reviewed.']),
      evidence(['', '', '']),
    ],
  },
  'EVI-REC-UNKNOWN': {
    found: [
      evidence(['E01', 'R99', 'Reviewed.']),
      evidence(['E01', 'r01', 'Reviewed.']),
      evidence(['E01', 'R01; R1', 'Reviewed.']),
    ],
    not: [
      evidence(['E01', 'R01', 'Reviewed.']),
      evidence(['E01', 'R01; R02', 'Reviewed.']),
      evidence(['E01', '', 'Reviewed.']),
    ],
  },
  'EVI-TEXT-BLANK': {
    found: [
      evidence(['E01', 'R01', '']),
      evidence(['E01', 'R01', ' ']),
      evidence(['', 'R01', '\n']),
    ],
    not: [
      evidence(['E01', 'R01', 'None']),
      evidence(['E01', 'R01', '–']),
      evidence(['E01', 'R01', 'Reviewed.'], ['E02', 'R02', '', 'E01']),
    ],
  },
  'EVI-POINTER-BEGINS': {
    found: [
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'As above. Staff were told in May.']),
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'See above, and the minutes of June.']),
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'Ditto, with two more schools.']),
    ],
    not: [
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'As above.']),
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'Above all, staff were told.']),
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'Staff were told, as above.']),
    ],
  },
  'EVI-POINTER-CIRCLE': {
    found: [
      evidence(['E01', 'R01', 'See above', 'E02'], ['E02', 'R02', 'See above', 'E01']),
      evidence(['E01', 'R01', 'As above', 'E01']),
      evidence(
        ['E01', 'R01', 'Ditto', 'E03'],
        ['E02', 'R02', 'Ditto', 'E01'],
        ['E03', 'R03', 'Ditto', 'E02'],
      ),
    ],
    not: [
      evidence(['E01', 'R01', 'One.'], ['E02', 'R02', 'As above', 'E01']),
      evidence(['E01', 'R01', 'See above', 'E02'], ['E02', 'R02', 'Two.']),
      evidence(['E01', 'R01', 'As above', 'E09']),
    ],
  },
  'DET-BLANK': {
    found: needed.slice(0, 4).map((label) => all(needed, label)),
    not: [all(needed), all([...needed, 'Email'], 'Email'), all([...needed, 'Summary'], 'Summary')],
  },
  'DET-IMPLICATION-BLANK': {
    found: implications.map((label) => all(implications, label)),
    not: [
      all(implications),
      all([...implications, 'Telephone'], 'Telephone'),
      all([...implications, 'Title'], 'Title'),
    ],
  },
  'DET-COMMITTEE-BLANK': {
    found: [
      details(['Committee', '']),
      details(['Committee', ' ']),
      details(['Title', 'Follow up']),
    ],
    not: [
      details(['Committee', 'Cabinet']),
      details(['Committee', 'Scrutiny'], ['Title', '']),
      details(['Committee', ''], ['Committee', 'Cabinet']),
    ],
  },
  'DET-REPORTING-DATE-BLANK': {
    found: [
      details(['Reporting date', '']),
      details(['Reporting date', ' ']),
      details(['Meeting date', '4 June 2014']),
    ],
    not: [
      details(['Reporting date', '31 October 2013']),
      details(['Reporting date', 'soon']),
      details(['Reporting date', 'October 2013'], ['Meeting date', '']),
    ],
  },
};
