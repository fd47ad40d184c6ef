import { fromEngine, intersection, type Area } from './area';
import type { Grid } from './grid';

/** The merged areas of a sheet that reach into an area, each as a whole. */
export function mergedIn(grid: Grid, area: Area): Area[] {
  return (grid.sheet(area.sheet)?.getMergeData() ?? [])
    .map((one) => fromEngine(area.sheet, one))
    .filter((one) => intersection(area, one) !== undefined);
}
