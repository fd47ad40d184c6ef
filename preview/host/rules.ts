/**
 * Where Excel's behaviour bites, each under a name of its own. All hold; one may be switched off by its
 * name in the environment variable STAND_IN_WITHOUT (several with commas), to see that a test notices.
 */
const everyRule = {
  /** A string written to a cell is taken as if it were typed: date, number, boolean, formula, text. */
  typingOfStrings: true,
  /** A cell in text format takes a string as it stands. */
  textFormatKeepsText: true,
  /** A leading apostrophe makes text of what follows and is not part of it. */
  apostrophePrefix: true,
  /** Values, formulas and number formats must have the shape of the range. */
  shapeOfValues: true,
  /** A cell holds at most 32,767 characters, a formula 8,192. */
  lengthOfValues: true,
  /** Cell properties of whole rows or columns read null and cannot be set. */
  unboundedRanges: true,
  /** Sheet names: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, not taken. */
  sheetNames: true,
  /** Table names: like defined names, not taken; not like a cell. */
  tableNames: true,
  /** Names of named items follow the same rules as tables'. */
  definedNames: true,
  /** Headings are text, never blank, each once in a table. */
  tableHeadings: true,
  /** [ ] # ' in a heading are escaped in a structured reference. */
  escapedHeadings: true,
  /** A table may not overlap another table or merged cells. */
  tablesKeepApart: true,
  /** A table column takes one formula: the last one written fills it. */
  oneFormulaForAColumn: true,
  /** What is written right below or beside a table becomes part of it. */
  tablesGrow: true,
  /** An inserted column or row takes the format of the one before it. */
  insertedCellsInherit: true,
  /** Formats count as use: the used range can run far past the data. */
  usedRangeCountsFormats: true,
  /** Numbers and dates show as #### in a narrow column. */
  narrowColumnsShowHashes: true,
  /** Dates are serial numbers; what looks like a date gets a date format. */
  datesAreSerialNumbers: true,
  /** A cell without fill reads #FFFFFF. */
  noFillReadsWhite: true,
  /** Formats that differ within a range read null. */
  mixedFormatsReadNull: true,
  /** A conditional-format formula speaks of the first cell of its range. */
  conditionalFormulaFromFirstCell: true,
  /** Conditional formats that refer to other cells do not refresh. */
  conditionalFormatsDoNotRefresh: true,
  /** Requests and responses of Excel on the web hold at most 5 MB. */
  payloadLimit: true,
  /** A protected sheet refuses changes with AccessDenied. */
  protectedSheets: true,
  /** A workbook that is open as read-only refuses changes with AccessDenied. */
  readOnlyWorkbooks: true,
  /** While a person types in a cell every call fails, unless it asked to wait. */
  cellEditMode: true,
  /** The add-in's own writes raise onChanged too, with triggerSource ThisLocalAddin. */
  ownWritesRaiseChanged: true,
  /** When an action fails those before it stay. */
  batchIsNoTransaction: true,
  /** A bulk write to a range with filtered-out rows lands in the visible rows only. */
  filtersCatchWrites: true,
  /** Rows of a filtered table cannot be deleted or added in its middle. */
  filteredTablesRefuseRows: true,
  /** Any write clears Excel's undo stack at ExcelApi 1.14. */
  writesClearUndo: true,
  /** Ranges move with the cells that they were taken from. */
  rangesFollowCells: true,
  /** The last visible sheet can be neither hidden nor deleted; a very hidden one not deleted. */
  sheetsThatStay: true,
};

export type RuleName = keyof typeof everyRule;
export type Rules = Readonly<Record<RuleName, boolean>>;

export const ruleNames = Object.keys(everyRule) as readonly RuleName[];

/** The rules that hold; a name that is no rule is an error, so that a misspelling switches nothing off. */
export function rulesWithout(names: readonly string[]): Rules {
  const rules: Record<RuleName, boolean> = { ...everyRule };
  for (const name of names) {
    if (!(name in rules)) throw new Error(`The stand-in has no rule called ${name}.`);
    rules[name as RuleName] = false;
  }
  return rules;
}

function namesFromEnvironment(): string[] {
  const listed = typeof process === 'undefined' ? undefined : process.env?.['STAND_IN_WITHOUT'];
  return (listed ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const rules: Rules = rulesWithout(namesFromEnvironment());
