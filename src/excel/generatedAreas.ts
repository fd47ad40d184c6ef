import type { GeneratedKind } from '../register/madeFrom';
import type { Area } from './areas';
import { ownSheet, type OwnAreaName, type SheetsAndNames } from './ownSheet';

/** Which cells of a generated sheet a reading brings. */
export interface GeneratedArea {
  readonly kind: GeneratedKind;
  readonly sheet: string;
  readonly area: Area;
  readonly comment: string | undefined;
}

const kinds: readonly { readonly kind: GeneratedKind; readonly areaName: OwnAreaName }[] = [
  { kind: 'summary', areaName: 'Tracker_Summary' },
  { kind: 'narrative', areaName: 'Tracker_Narrative' },
];

/** The counts stand before the recommendations: of a long Narrative no more than this is read, and its text only. */
const mostRows = 1000;

/** The generated sheets that are there, found by their names. */
export function generatedAreas(outline: SheetsAndNames): GeneratedArea[] {
  return kinds.flatMap(({ kind, areaName }) => {
    const own = ownSheet(outline, areaName, areaName);
    if (!own.there) return [];
    const { sheet, area } = own;
    const rows = Math.min(area.rows, mostRows);
    const columns = kind === 'narrative' ? 1 : area.columns;
    const comment = outline.names.find(
      ({ name }) => name.toLowerCase() === areaName.toLowerCase(),
    )?.comment;
    return [{ kind, sheet, area: { ...area, rows, columns }, comment }];
  });
}
