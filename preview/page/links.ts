/** Follows links in cells to places in the workbook, as a click does in Excel. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { sayInPreview } from '../strings';
import type {} from '@univerjs/sheets-ui/facade';
import { cellLink } from '../workbook/cellLinks';
import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { parseReference } from './cellReference';
import { linkIn, linkTarget, type LinkTarget } from './linkTarget';

/** Follows links until it is called off; `tell` is given what a person must know when one cannot be followed. */
export function followLinks(live: LiveWorkbook, tell: (message: string) => void): () => void {
  const clicks = live.api.addEvent(live.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const address = linkOf(worksheet.getRange(row, column).getCellData());
    if (address !== undefined) follow(live, linkTarget(address), address, worksheet, tell);
  });
  return () => clicks.dispose();
}

/** The link of a HYPERLINK formula, or of the cell itself. */
function linkOf(cell: Nullable<ICellData>): string | undefined {
  const { documentReference, address } = cellLink(cell) ?? {};
  const own = documentReference === undefined ? address : `#${documentReference}`;
  return linkIn(cell?.p || undefined) ?? own;
}

function follow(
  live: LiveWorkbook,
  target: LinkTarget,
  address: string,
  from: FWorksheet,
  tell: (message: string) => void,
): void {
  if (target.kind === 'outside') return tell(sayInPreview('page.linkOutside', { target: address }));
  const place = placeOf(live, target, from);
  if (!place) return tell(sayInPreview('page.linkNowhere', { target: address.slice(1) }));
  const range = place.sheet.getRange(place.cells);
  live.book.setActiveSheet(place.sheet);
  place.sheet.setActiveRange(range);
  place.sheet.scrollToCell(Math.max(range.getRow() - 2, 0), 0);
}

function placeOf(
  live: LiveWorkbook,
  target: Exclude<LinkTarget, { kind: 'outside' }>,
  from: FWorksheet,
): { readonly sheet: FWorksheet; readonly cells: string } | undefined {
  const { book } = live;
  switch (target.kind) {
    case 'sheetId': {
      const sheet = book.getSheetBySheetId(target.sheetId);
      return sheet ? { sheet, cells: target.cells } : undefined;
    }
    case 'sheet': {
      const sheet = target.sheet === undefined ? from : book.getSheetByName(target.sheet);
      return sheet ? { sheet, cells: target.cells } : undefined;
    }
    case 'name': {
      const reference = parseReference(
        book.getDefinedName(target.name)?.getFormulaOrRefString() ?? '',
      );
      const sheet =
        reference?.sheet === undefined ? undefined : book.getSheetByName(reference.sheet);
      return reference && sheet ? { sheet, cells: reference.cells } : undefined;
    }
  }
}
