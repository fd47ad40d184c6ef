import type { LiveWorkbook } from './liveWorkbook';
import type { OpenedWorkbook } from './openedWorkbook';
import { FormulaDataModel, IResourceManagerService, UniverInstanceType } from './univer';
import { blankParts } from './xlsx/blankParts';
import { bookState, type BookState } from './xlsx/bookState';
import { pack } from './xlsx/pack';
import { unpack, type Parts } from '../../src/xlsx/parts';
import { readWorkbook } from './xlsx/readWorkbook';
import { writeWorkbook } from './xlsx/writeWorkbook';

/**
 * Saves a workbook as .xlsx on top of the file that it was opened from (undefined for a new one): only
 * what differs is written, everything else stays as it is, to the byte where a sheet was not touched.
 */
export async function saveXlsx(
  live: LiveWorkbook,
  original: Uint8Array | undefined,
): Promise<Uint8Array> {
  await live.calculated();
  const parts = original ? unpack(original) : blankParts();
  const before = stateOfFile(parts);
  const now = stateOfLive(live);
  const formulas = live.injector.get(FormulaDataModel);
  const unit = live.book.getId();
  writeWorkbook(parts, before, now, (sheetId, row, column, cell) =>
    cell.f && cell.f.length > 0
      ? cell.f
      : (formulas.getFormulaStringByCell(row, column, sheetId, unit) ?? ''),
  );
  return pack(parts);
}

function stateOfFile(parts: Parts): BookState {
  const opened: OpenedWorkbook = readWorkbook(parts);
  return bookState({
    snapshot: opened.snapshot,
    resources: opened.snapshot.resources ?? [],
    charts: (sheetId) => opened.charts[sheetId] ?? [],
    marks: opened.marks,
  });
}

/** Read from Univer's own data rather than a copy: a large workbook is copied in seconds. */
function stateOfLive(live: LiveWorkbook): BookState {
  const resources = live.injector.get(IResourceManagerService);
  return bookState({
    snapshot: live.book.getWorkbook().getSnapshot(),
    resources: resources.getResources(live.book.getId(), UniverInstanceType.UNIVER_SHEET),
    charts: (sheetId) => live.charts.of(sheetId),
    marks: live.marks,
  });
}
