import type { ChartDefinition } from '../chartStore';
import type {
  IAutoFilter,
  ICellData,
  IConditionFormattingRule,
  IDefinedNamesServiceParam,
  IRange,
  IResources,
  ISheetDataValidationRule,
  IStyleData,
  ITableJson,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '../univer';
import type { PlainRange } from '../../../src/xlsx/addresses';
import { RESOURCES } from './readWorkbook';

/** Everything that a file keeps of a sheet, as it was read or as it is now: saving compares the two. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly ITableJson[];
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly filter: IAutoFilter | undefined;
  readonly charts: readonly ChartDefinition[];
  readonly isProtected: boolean;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that a filter hides. */
  readonly filteredOut: ReadonlySet<number>;
}

export interface BookState {
  /** In tab order. */
  readonly sheets: readonly SheetState[];
  readonly names: readonly IDefinedNamesServiceParam[];
  styleOf(style: Nullable<string | IStyleData>): IStyleData;
}

/** The parts of a workbook's state, as `OpenedWorkbook` and `LiveWorkbook` have them in common. */
export interface StateSource {
  readonly snapshot: IWorkbookData;
  readonly resources: IResources;
  readonly charts: (sheetId: string) => readonly ChartDefinition[];
  readonly marks: {
    readonly veryHidden: ReadonlySet<string>;
    readonly protected: ReadonlySet<string>;
  };
}

interface TablesOfSheet {
  readonly tables: readonly ITableJson[];
  readonly tableFilteredOutRows: readonly number[];
}

export function bookState({ snapshot, resources, charts, marks }: StateSource): BookState {
  const read = <T>(name: string): Record<string, T> => {
    const data = resources.find((resource) => resource.name === name)?.data;
    return data ? (JSON.parse(data) as Record<string, T>) : {};
  };
  const tables = read<TablesOfSheet>(RESOURCES.tables);
  const conditionalFormats = read<IConditionFormattingRule[]>(RESOURCES.conditionalFormats);
  const validations = read<ISheetDataValidationRule[]>(RESOURCES.validations);
  const filters = read<IAutoFilter>(RESOURCES.filters);
  return {
    names: Object.values(read<IDefinedNamesServiceParam>(RESOURCES.names)),
    styleOf: (style) => (typeof style === 'string' ? snapshot.styles[style] : style) ?? NO_STYLE,
    sheets: snapshot.sheetOrder.map((id): SheetState => {
      const data = snapshot.sheets[id] ?? {};
      const own = tables[id];
      return {
        id,
        name: data.name ?? '',
        data,
        tables: own?.tables ?? [],
        conditionalFormats: conditionalFormats[id] ?? [],
        validations: validations[id] ?? [],
        filter: filters[id],
        charts: charts(id),
        isProtected: marks.protected.has(id),
        visibility: !data.hidden ? 'visible' : marks.veryHidden.has(id) ? 'veryHidden' : 'hidden',
        filteredOut: new Set([
          ...(own?.tableFilteredOutRows ?? []),
          ...(filters[id]?.cachedFilteredOut ?? []),
        ]),
      };
    }),
  };
}

const NO_STYLE: IStyleData = Object.freeze({});

/** What a sheet that is not in the file is compared with. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    data: {},
    tables: [],
    conditionalFormats: [],
    validations: [],
    filter: undefined,
    charts: [],
    isProtected: false,
    visibility: 'visible',
    filteredOut: new Set(),
  };
}

/** A range as the file knows it: Univer adds ids and kinds of its own. */
export function plainRange({ startRow, endRow, startColumn, endColumn }: IRange): PlainRange {
  return { startRow, endRow, startColumn, endColumn };
}

export function cellAt(
  data: Partial<IWorksheetData>,
  row: number,
  column: number,
): ICellData | undefined {
  return data.cellData?.[row]?.[column] ?? undefined;
}
