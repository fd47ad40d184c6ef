import type { DetailField, ReportDetail, Register } from '../register/register';

/** The report details by field. A field that stands twice is read from the row that has a value. */
export interface Details {
  /** The value to the letter; "" where it is blank or not there. */
  readonly value: (field: DetailField) => string;
  /** The officer's own label for the field, without a colon at its end; undefined where it has no row. */
  readonly label: (field: DetailField) => string | undefined;
}

export function detailsOf({ details }: Pick<Register, 'details'>): Details {
  const rows = new Map<DetailField, ReportDetail>();
  for (const detail of details) {
    if (detail.field === undefined) continue;
    const earlier = rows.get(detail.field);
    if (!earlier || blank(earlier.value)) rows.set(detail.field, detail);
  }
  return {
    value: (field) => {
      const value = rows.get(field)?.value ?? '';
      return blank(value) ? '' : value;
    },
    label: (field) => rows.get(field)?.label.trim().replace(/\s*:$/, ''),
  };
}

function blank(text: string): boolean {
  return text.trim() === '';
}
