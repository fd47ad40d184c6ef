import { ISuperTableService, LexerTreeBuilder, type ISuperTable, type Injector } from '../univer';
import { pieces } from './pieces';

/**
 * Lets structured references find tables and columns as Excel does: capital and small letters are the same,
 * headings may hold round brackets, quotation marks and line breaks, and [ ] # ' are written with an
 * apostrophe before them (`Table['#]`). Univer looks for the very text, and its reader of formulas trips
 * over some of these. To be called before a workbook is loaded; formulas stay as Excel writes them.
 */
export function findColumnsLikeExcel(injector: Injector): void {
  const tables = injector.get(ISuperTableService);
  /** Names of tables as they are written, by their small letters. */
  const names = new Map<string, string>();
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId: string, name: string, table: ISuperTable) => {
    names.set(name.toLowerCase(), name);
    register(unitId, name, { ...table, titleMap: new ColumnTitles(table.titleMap) });
  };
  // Univer's own asks more of an iterator than Node 20 can do.
  tables.hasTable = (unitId, name) =>
    [...(tables.getTableMap(unitId)?.keys() ?? [])].some(
      (known) => known.toLowerCase() === name.toLowerCase(),
    );
  const reader = injector.get(LexerTreeBuilder);
  const read = reader.treeBuilder.bind(reader);
  const readable = (formula: string) => hideSpecialCharacters(withTableNames(formula, names));
  reader.treeBuilder = (formula, transformSuffix, defined) =>
    read(readable(formula), transformSuffix, defined && withReadable(defined, readable));
}

/** The names of tables before their brackets as they are written, whatever letters the formula has. */
function withTableNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (!formula.includes('[')) return formula;
  const all = pieces(formula);
  return all
    .map(({ kind, text }, index) => {
      if (kind !== 'code' || all[index + 1]?.kind !== 'bracket') return text;
      return text.replace(
        /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u,
        (name) => names.get(name.toLowerCase()) ?? name,
      );
    })
    .join('');
}

type Names = NonNullable<Parameters<LexerTreeBuilder['treeBuilder']>[2]>;

/** A name is put into the formula as it is read, so that what it stands for must be readable too. */
function withReadable(names: Names, readable: (formula: string) => string): Names {
  return {
    ...names,
    getValueByName: (unit, name) => {
      const found = names.getValueByName(unit, name);
      if (!found) return found;
      const formulaOrRefString = readable(found.formulaOrRefString);
      return { ...found, formulaOrRefString };
    },
  };
}

/** Where characters are hidden from Univer's reader: a range that Unicode leaves to private use. */
const HIDDEN = 0xe000;

/** Characters of headings that would be read as parts of the formula, escaped or not. */
function hideSpecialCharacters(formula: string): string {
  if (!formula.includes('[')) return formula;
  return pieces(formula)
    .map(({ kind, text }) =>
      kind !== 'bracket'
        ? text
        : text.replace(/'([\s\S])|[(){}"\r\n]/g, (all, escaped?: string) =>
            String.fromCharCode(HIDDEN + (escaped ?? all).charCodeAt(0)),
          ),
    )
    .join('');
}

class ColumnTitles extends Map<string, number> {
  constructor(titles: ReadonlyMap<string, number>) {
    super();
    for (const [title, column] of titles) this.set(folded(title), column);
  }

  override get(reference: string): number | undefined {
    const title = reference.replace(/[\ue000-\ue0ff]/g, (hidden) =>
      String.fromCharCode(hidden.charCodeAt(0) - HIDDEN),
    );
    return super.get(folded(title));
  }
}

/** Univer takes the blanks around a name away before it looks. */
function folded(title: string): string {
  return title.trim().toLowerCase();
}
