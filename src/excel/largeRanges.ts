import { tableDesigns } from '../register/columns';
import { askMeasure, type Measured } from './measure';

/** The tables that a register of the officer's rows fills; the history is read by itself. */
const { recommendations, evidence, record } = tableDesigns;

/** Sizes by the name of the sheet, whose used range it is, or of the table, whose rows it is. */
export interface Sizes {
  readonly sheets: ReadonlyMap<string, Measured>;
  readonly tables: ReadonlyMap<string, Measured>;
}

export const nothingMeasured: Sizes = { sheets: new Map(), tables: new Map() };

/**
 * Asks for the sizes of what is likely to be large, before it is known what there is: the sheet that the person
 * is on, which most often is the list, and the tables of a register that has been set up. So a large workbook is read in
 * no more trips than its bytes need.
 * @returns to be called after the sync
 */
export function askSizes({ workbook }: Excel.RequestContext): () => Sizes {
  const sheet = workbook.worksheets.getActiveWorksheet().load('name');
  const used = askMeasure(sheet.getUsedRangeOrNullObject(true), true);
  const tables = [recommendations, evidence, record].map(({ name }) => {
    const table = workbook.tables.getItemOrNullObject(name).load('name');
    return { table, body: askMeasure(table.getDataBodyRange(), true) };
  });
  return () => {
    const sizes = known(
      tables.flatMap(({ table, body }) => (table.isNullObject ? [] : [[table.name, body()]])),
    );
    return { sheets: known([[sheet.name, used()]]), tables: withRecord(sizes) };
  };
}

/** The record repeats the texts of the other two, one kind below the other, so that its first rows say little of the rest. */
function withRecord(sizes: ReadonlyMap<string, Measured>): ReadonlyMap<string, Measured> {
  const own = sizes.get(record.name);
  if (!own) return sizes;
  const texts = [recommendations, evidence].flatMap(({ name }) => sizes.get(name) ?? []);
  const bytes = texts.reduce(
    (sum, { rows, columns, bytesPerCell }) => sum + rows * columns * bytesPerCell,
    0,
  );
  const bytesPerCell = Math.max(own.bytesPerCell, bytes / (own.rows * own.columns));
  return new Map([...sizes, [record.name, { ...own, bytesPerCell }]]);
}

function known(
  measured: readonly (readonly [string, Measured | undefined])[],
): ReadonlyMap<string, Measured> {
  return new Map(measured.flatMap(([name, size]) => (size ? [[name, size] as const] : [])));
}
