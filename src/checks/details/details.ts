import { detailLabel } from '../../register/detailFields';
import type { DetailField, Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { placeOf } from '../cells';
import type { Found } from '../rule';

/**
 * Report details that are blank, one finding a field: at the cell of its value or, where the field has no
 * row at all, at the table's first heading. Without a table of report details there is nothing to say.
 */
export function blankDetails(
  { details, tables }: Register,
  fields: readonly DetailField[],
): Found[] {
  const table = tables.details;
  if (!table) return [];
  return fields.flatMap((field): Found[] => {
    const rows = details.filter((detail) => detail.field === field);
    if (rows.some(({ value }) => !blank(value))) return [];
    const row = rows[0];
    if (row) {
      const place = placeOf(row.place);
      return [
        {
          ...place,
          ref: '',
          message: sayCheck('checks.detail.blank', { label: row.label.trim() }),
          fix: sayCheck('checks.detail.blankFix', { cell: place.cell }),
        },
      ];
    }
    const place = placeOf({ sheet: table.sheet, row: table.top, column: table.left });
    const label = detailLabel(field);
    return [
      {
        ...place,
        ref: '',
        message: sayCheck('checks.detail.absent', { label }),
        fix: sayCheck('checks.detail.absentFix', { label, cell: place.cell }),
      },
    ];
  });
}
