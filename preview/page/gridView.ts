/**
 * Where a cell stands on the screen. Univer's facade gives places on the sheet only, so the scroll and
 * zoom come from the parts that it draws with; nothing else on the page reaches below the facade.
 */
import { IRenderManagerService } from '@univerjs/engine-render';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { LiveWorkbook } from '../workbook/liveWorkbook';

/** A place on the screen, in pixels of the page. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** What of a sheet can be seen now. */
export interface GridView {
  /** Where the cells begin and end on the screen, without the row numbers and column letters. */
  readonly window: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly zoom: number;
  /** The place of a cell's top left corner, also when it is scrolled out of sight. */
  placeOf(row: number, column: number): Place;
}

/** Name of the scrolled part in Univer's scene. */
const MAIN = 'viewMain';

/** The view of a sheet; undefined before it has been drawn. */
export function gridView(live: LiveWorkbook, sheet: FWorksheet): GridView | undefined {
  const render = live.injector.get(IRenderManagerService).getRenderById(live.book.getId());
  const main = render?.scene.getViewport(MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !main || !canvas) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const screen = canvas.getBoundingClientRect();
  const corner = sheet.getRange(0, 0).getCellRect();
  return {
    window: {
      left: screen.left + corner.left * scaleX,
      top: screen.top + corner.top * scaleY,
      width: screen.width - corner.left * scaleX,
      height: screen.height - corner.top * scaleY,
    },
    zoom: scaleX,
    placeOf: (row, column) => {
      const cell = sheet.getRange(row, column).getCellRect();
      // Cells in frozen rows and columns stay where they are.
      const scrolledX = cell.left >= main.left ? main.viewportScrollX : 0;
      const scrolledY = cell.top >= main.top ? main.viewportScrollY : 0;
      return {
        left: screen.left + (cell.left - scrolledX) * scaleX,
        top: screen.top + (cell.top - scrolledY) * scaleY,
      };
    },
  };
}
