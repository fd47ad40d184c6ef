import { openGrid } from '../../src/register/readRegister';
import { madeFrom } from '../../src/register/madeFrom';
import type { CellValue, GeneratedSheet } from '../../src/register/grid';
import type { SheetLayout } from '../../src/register/layout';
import type { OpenRegister } from '../../src/register/openRegister';
import { noFilter, type ReportFilter } from '../../src/register/published';
import { countByStatus } from '../../src/report/counts';
import { writeReport } from '../../src/report/narrative';
import { layOutNarrative } from '../../src/report/narrativeSheet';
import { layOutSummary } from '../../src/report/summarySheet';
import { gridOf, workbookOf, type Written } from './workbook';

/** The Summary sheet as Excel would calculate it for this workbook. */
export function summaryOf(written: Written): GeneratedSheet {
  const { register } = workbookOf(written);
  const { total, byStatus } = countByStatus(register);
  const numbers = [...byStatus.map(({ count }) => count), total, register.evidence.length];
  const first = 4;
  const values = valuesOf(layOutSummary(register)).map((row, at) =>
    row.map((value, column) => (at >= first && column === 2 ? numbers[at - first]! : value)),
  );
  const made = madeFrom(register, 'summary');
  return { kind: 'summary', sheet: 'Summary', top: 0, left: 0, values, made };
}

/** The Narrative sheet as it is written from this workbook. */
export function narrativeOf(written: Written, filter: ReportFilter = noFilter): GeneratedSheet {
  const { register } = workbookOf(written);
  const layout = layOutNarrative(writeReport(register, { style: 'full', filter }));
  const values = valuesOf(layout).map((row) => row.slice(0, 1));
  const kind = 'narrative';
  return {
    kind,
    sheet: 'Narrative',
    top: 0,
    left: 0,
    values,
    made: madeFrom(register, kind, filter),
  };
}

/** The workbook with these generated sheets in it. */
export function withGenerated(written: Written, ...generated: GeneratedSheet[]): OpenRegister {
  const grid = gridOf(written);
  const sheetNames = [...grid.sheetNames, ...generated.map(({ sheet }) => sheet)];
  return openGrid({ ...grid, sheetNames, generated });
}

/** The same sheet with something typed over. */
export function typedOver(
  sheet: GeneratedSheet,
  change: (value: CellValue) => CellValue,
): GeneratedSheet {
  return { ...sheet, values: sheet.values.map((row) => row.map(change)) };
}

function valuesOf({ rows, columns }: SheetLayout): CellValue[][] {
  return rows.map((cells) => columns.map((_, at) => cells[at]?.text ?? cells[at]?.number ?? ''));
}
