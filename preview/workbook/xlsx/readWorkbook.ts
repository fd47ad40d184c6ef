import type { ChartDefinition } from '../chartStore';
import type { OpenedWorkbook } from '../openedWorkbook';
import { LocaleType, type IResources, type IStyleData, type IWorkbookData } from '../univer';
import { styleId } from './cells';
import { readColours } from '../../../src/xlsx/colours';
import { readAllPrintTitles, readNames } from './names';
import {
  partOf,
  readBookParts,
  type BookParts,
  type SheetEntry,
} from '../../../src/xlsx/bookParts';
import type { Parts } from '../../../src/xlsx/parts';
import { readSharedStrings } from '../../../src/xlsx/sharedStrings';
import { readSheet, type BookContext, type OpenedSheet } from './sheets';
import { readStyles, type Styles } from './styles';
import { UnreadableWorkbook } from '../../../src/xlsx/unreadable';
import { child, flag, parseXml } from '../../../src/xlsx/xml';

/** Names of the plugins under which Univer's snapshot keeps what is not a cell. */
export const RESOURCES = {
  tables: 'SHEET_TABLE_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
} as const;

/** Reads the workbook in the parts of an unpacked file. */
export function readWorkbook(parts: Parts): OpenedWorkbook {
  const book = readBookParts(parts);
  const entries = book.entries.filter((entry): entry is SheetEntry => entry !== undefined);
  if (entries.length === 0) throw new UnreadableWorkbook('noSheets');
  const styleRoot = parseXml(partOf(parts, book, 'styles') ?? '<styleSheet/>', 'styles');
  const colours = readColours(partOf(parts, book, 'theme'), styleRoot);
  const styles = readStyles(styleRoot, colours);
  const context: BookContext = {
    parts,
    colours,
    sharedStrings: readSharedStrings(partOf(parts, book, 'sharedStrings')),
    quotePrefixes: styles.cells.map(({ quotePrefix }) => quotePrefix),
    conditionalStyles: styles.conditional,
  };
  const titles = readAllPrintTitles(book.root);
  const sheets = new Map<string, OpenedSheet>();
  for (const entry of entries) {
    const sheet = {
      id: entry.id,
      name: entry.name,
      hidden: entry.state !== 'visible',
      printTitles: titles.get(book.entries.indexOf(entry)) ?? {},
    };
    sheets.set(entry.id, readSheet(entry.path, sheet, context));
  }
  const withSome = (pick: (sheet: OpenedSheet) => boolean) =>
    new Set([...sheets].filter(([, sheet]) => pick(sheet)).map(([id]) => id));
  return {
    snapshot: makeSnapshot(book, sheets, styles),
    charts: Object.fromEntries(
      [...sheets]
        .filter(([, { charts }]) => charts.length > 0)
        .map(([id, { charts }]): [string, readonly ChartDefinition[]] => [id, charts]),
    ),
    marks: {
      veryHidden: new Set(
        entries.filter(({ state }) => state === 'veryHidden').map(({ id }) => id),
      ),
      protected: withSome(({ isProtected }) => isProtected),
    },
    date1904: flag(child(book.root, 'workbookPr')?.attributes['date1904']),
    readOnly: flag(child(book.root, 'fileSharing')?.attributes['readOnlyRecommended']),
  };
}

function makeSnapshot(
  book: BookParts,
  sheets: ReadonlyMap<string, OpenedSheet>,
  styles: Styles,
): IWorkbookData {
  const entries = [...sheets];
  const bySheet = <T>(pick: (sheet: OpenedSheet) => T | undefined) =>
    Object.fromEntries(
      entries.flatMap(([id, sheet]) => {
        const value = pick(sheet);
        return value === undefined || (Array.isArray(value) && value.length === 0)
          ? []
          : [[id, value]];
      }),
    );
  const names = readNames(
    book.root,
    book.entries.map((entry) => entry?.id),
  );
  const resources: [string, unknown][] = [
    [
      RESOURCES.tables,
      bySheet(({ tables, tableFilteredOut }) =>
        tables.length > 0 ? { tables, tableFilteredOutRows: tableFilteredOut } : undefined,
      ),
    ],
    [RESOURCES.names, Object.fromEntries(names.map((name) => [name.id, name]))],
    [RESOURCES.conditionalFormats, bySheet(({ conditionalFormats }) => conditionalFormats)],
    [RESOURCES.validations, bySheet(({ validations }) => validations)],
    [RESOURCES.filters, bySheet(({ filter }) => filter)],
  ];
  const base = styles.cells[0]?.style;
  return {
    id: 'workbook',
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries.map(([id, { data }]) => [id, data])),
    styles: Object.fromEntries(
      styles.cells.flatMap(({ style }, index): [string, IStyleData][] => {
        const id = styleId(index);
        return id === undefined ? [] : [[id, style]];
      }),
    ),
    ...(base ? { defaultStyle: base } : {}),
    resources: resources.map(([name, data]): IResources[number] => ({
      name,
      data: JSON.stringify(data),
    })),
  };
}
