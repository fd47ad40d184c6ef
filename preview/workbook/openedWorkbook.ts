import type { ChartsBySheet } from './chartStore';
import type { IWorkbookData } from './univer';

/** What Univer has no place for, by sheet id. */
export interface SheetMarks {
  /** Sheets that only a macro can show again; Univer knows only "hidden". */
  readonly veryHidden: ReadonlySet<string>;
  /** Sheets that Excel would refuse to change. */
  readonly protected: ReadonlySet<string>;
}

/**
 * A workbook as read from a file, before it is made live. Univer's snapshot carries the cells, styles
 * and, as `resources`, tables, names, conditional formats, data validations and filters.
 */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  readonly charts: ChartsBySheet;
  readonly marks: SheetMarks;
  /** Dates count from 1904 rather than 1900. */
  readonly date1904: boolean;
  /** Its author has it opened as read-only. */
  readonly readOnly: boolean;
}

/** A new workbook with one empty sheet, as Excel opens it. */
export function blankWorkbook(): OpenedWorkbook {
  const id = 'sheet1';
  return {
    snapshot: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: 'enUS' as IWorkbookData['locale'],
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: { id, name: 'Sheet1', cellData: {}, rowCount: 1000, columnCount: 26 } },
      resources: [],
    },
    charts: {},
    marks: { veryHidden: new Set(), protected: new Set() },
    date1904: false,
    readOnly: false,
  };
}
