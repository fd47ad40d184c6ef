import {
  CellValueType,
  ICommandService,
  SetRangeValuesMutation,
  WrapStrategy,
  type ICellData,
  type IDisposable,
  type IDocumentData,
  type Injector,
  type ISetRangeValuesMutationParams,
  type Nullable,
} from './univer';

/**
 * Keeps texts with line breaks as texts. Univer makes a document of such a text as soon as it is typed or
 * set, and its formulas then find other characters in it than Excel's CHAR(10). `wraps` also wraps the
 * cell, as Excel does when a line break is typed.
 */
export function keepTextsPlain(injector: Injector, wraps: boolean): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue = {} } = command.params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values((row ?? {}) as Record<string, Nullable<ICellData>>)) {
        const text = cell?.p ? plainText(cell.p) : undefined;
        if (!cell || text === undefined) continue;
        cell.p = null;
        cell.v = text;
        cell.t = CellValueType.STRING;
        if (wraps && typeof cell.s !== 'string') cell.s = { ...cell.s, tb: WrapStrategy.WRAP };
      }
    }
  });
}

/** A document's text; undefined where it holds more than text: formatted words, links, pictures. */
export function plainText({ body }: IDocumentData): string | undefined {
  if (!body) return undefined;
  const { customRanges = [], customBlocks = [], textRuns = [], dataStream } = body;
  const isFormatted = textRuns.some(({ ts }) => ts && Object.keys(ts).length > 0);
  if (isFormatted || customRanges.length + customBlocks.length > 0) return undefined;
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
