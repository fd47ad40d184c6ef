import { detailLabel } from './detailFields';
import type { CellPlace } from './grid';
import { normaliseHeading } from './headings';
import type { DetailField, Register, ReportDetail } from './register';

/** A report detail as the report tells of it; a field that stands in several rows is one. */
export interface DetailLine {
  /** Undefined for a label of the council's own. */
  readonly field: DetailField | undefined;
  /** The officer's own label, without a colon at its end; undefined where it is ours, or where there is no row. */
  readonly label: string | undefined;
  /** The value to the letter, those of several rows one below the other; "" where it is blank or not there. */
  readonly value: string;
  /** What the column Required says, if anything. */
  readonly required: boolean | undefined;
  /** The cell of the value, the first that is filled. */
  readonly place: CellPlace | undefined;
}

/** The report details by field. */
export interface Details {
  readonly value: (field: DetailField) => string;
  readonly line: (field: DetailField) => DetailLine;
  /** Every field and every label of the council's own, in the order of the table. */
  readonly inOrder: readonly DetailLine[];
}

export function detailsOf({ details }: Pick<Register, 'details'>): Details {
  const fields = new Map<DetailField, ReportDetail[]>();
  const order: (readonly ReportDetail[])[] = [];
  for (const detail of details) {
    const same = detail.field === undefined ? undefined : fields.get(detail.field);
    if (same) {
      same.push(detail);
      continue;
    }
    const rows = [detail];
    order.push(rows);
    if (detail.field !== undefined) fields.set(detail.field, rows);
  }
  const line = (field: DetailField) => lineOf(field, fields.get(field) ?? []);
  return {
    value: (field) => line(field).value,
    line,
    inOrder: order.map((rows) => lineOf(rows[0]!.field, rows)),
  };
}

function lineOf(field: DetailField | undefined, rows: readonly ReportDetail[]): DetailLine {
  const filled = rows.filter(({ value }) => value.trim() !== '');
  const row = filled[0] ?? rows[0];
  return {
    field,
    label: row && labelOf(field, row.label),
    value: [...new Set(filled.map(({ value }) => value))].join('\n'),
    required: rows.find(({ required }) => required !== undefined)?.required,
    place: row?.place,
  };
}

/** Ours in any case and with or without a colon is no label of the officer's. */
function labelOf(field: DetailField | undefined, label: string): string | undefined {
  const plain = label.trim().replace(/\s*:$/, '');
  const ours = field !== undefined && normaliseHeading(detailLabel(field));
  return plain === '' || normaliseHeading(plain) === ours ? undefined : plain;
}
