import type { CheckedWorkbook } from '../finding';
import { placeOf, type Place } from '../cells';
import { sayCheck } from '../../strings/sayChecks';
import { rule, type Found } from '../rule';
import { comparisonOf } from './sources';

export const sourceLost = rule({
  code: 'SRC-LOST',
  severity: 'warning',
  words: 'checks.sourceLost',
  look: (workbook) => {
    const { missingSheets, unrecognisedSheets } = comparisonOf(workbook);
    return [
      ...missingSheets.flatMap((sheet) => found(sheet, 'missing', ownTable(workbook))),
      ...unrecognisedSheets.flatMap((sheet) =>
        found(sheet, 'unrecognised', topOf(sheet, workbook)),
      ),
    ];
  },
});

function found(sheet: string, why: 'missing' | 'unrecognised', place: Place | undefined): Found[] {
  if (!place) return [];
  const values = { sheet, why };
  return [
    {
      ...place,
      ref: '',
      message: sayCheck('checks.sourceLost.message', values),
      fix: sayCheck('checks.sourceLost.fix', values),
    },
  ];
}

/** A sheet that is gone has no cell: the finding stands at the table that was made from it. */
function ownTable({ register: { tables } }: CheckedWorkbook): Place | undefined {
  const table = tables.recommendations?.grid ?? tables.details;
  return table && placeOf({ sheet: table.sheet, row: table.top, column: table.left });
}

function topOf(sheet: string, { sources }: CheckedWorkbook): Place | undefined {
  const source = sources.find(({ name }) => name === sheet);
  return source && placeOf({ sheet, row: source.top, column: source.left });
}
