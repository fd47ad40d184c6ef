import type { Written } from '../workbook';
import type { RuleCases } from './ruleCases';

const detail = (...rows: string[][]): Written => ({ details: rows });

/** For each rule about what the report details say. */
export const detailCases: RuleCases = {
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
};
