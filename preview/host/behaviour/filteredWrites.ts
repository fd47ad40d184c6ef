import type { Area } from '../grid/area';

/**
 * Which row of the array that is written goes into each row of the range. Where a filter hides rows of
 * the range Excel skips them, and begins again at the top of the array after each gap: the data lands
 * wrong (OfficeDev/office-js issue 224; the same was found in xlwings issue 747).
 */
export function landingRows(area: Area, hidden: ReadonlySet<number>): (number | undefined)[] {
  let next = 0;
  return Array.from({ length: area.rows }, (_, at) => {
    if (hidden.has(area.top + at)) {
      next = 0;
      return undefined;
    }
    next += 1;
    return next - 1;
  });
}
