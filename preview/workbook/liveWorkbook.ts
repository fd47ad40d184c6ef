import { followCalculation } from './calculation';
import { ChartStore } from './chartStore';
import { findColumnsLikeExcel } from './formulas/columnTitles';
import { EXCEL_FUNCTIONS } from './formulas/excelFunctions';
import type { OpenedWorkbook } from './openedWorkbook';
import { keepTextsPlain } from './plainTexts';
import { applyTableFilters } from './tableFilters';
import { tableLooks } from './tableLooks';
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
  type FWorkbook,
  type Injector,
} from './univer';

/** A workbook that calculates and can be changed: what Office.js is answered from. */
export interface LiveWorkbook {
  /** Univer's facade. */
  readonly api: FUniver;
  readonly book: FWorkbook;
  /** Univer's services, for what its facade does not offer. */
  readonly injector: Injector;
  readonly charts: ChartStore;
  readonly marks: LiveMarks;
  readonly date1904: boolean;
  /** Resolves when the formulas that wait have been calculated. */
  calculated(): Promise<void>;
  dispose(): void;
}

/** What Univer has no place for, by sheet id; Office.js may change it. */
export interface LiveMarks {
  readonly veryHidden: Set<string>;
  readonly protected: Set<string>;
}

/** Makes a workbook live with no user interface, as in Node. */
export function createHeadless(opened: OpenedWorkbook): Promise<LiveWorkbook> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: EXCEL_FUNCTIONS });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: tableLooks });
  return makeLive(univer, opened, { wrapsTypedText: false });
}

/** Puts a workbook into a Univer whose plugins are registered. */
export async function makeLive(
  univer: Univer,
  opened: OpenedWorkbook,
  { wrapsTypedText }: { wrapsTypedText: boolean },
): Promise<LiveWorkbook> {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  findColumnsLikeExcel(injector);
  keepTextsPlain(injector, wrapsTypedText);
  const calculation = followCalculation(injector);
  const book = api.createWorkbook(opened.snapshot);
  applyTableFilters(injector, book.getId());
  return {
    api,
    book,
    injector,
    charts: new ChartStore(opened.charts),
    marks: {
      veryHidden: new Set(opened.marks.veryHidden),
      protected: new Set(opened.marks.protected),
    },
    date1904: opened.date1904,
    calculated: () => calculation.calculated(),
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
