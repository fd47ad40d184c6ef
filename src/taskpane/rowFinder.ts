import { cellAddress, type CellPlace } from '../register/grid';
import { placeIn } from '../register/places';
import type { Register } from '../register/register';
import type { Place } from './notice';

/**
 * Finds the cells that some refs stand for: the evidence among them, whose words a sentence quotes, else the
 * recommendations. Cells that stand together are all selected; of others the first, because Excel 2021 selects one area
 * only. The rows are gone through once, so that a long report costs no more for each block.
 */
export function rowFinder(register: Register): (refs: readonly string[]) => Place | undefined {
  const { recommendations, evidence } = register.tables;
  const ofEvidence = new Map<string, CellPlace>();
  const ofRecommendations = new Map<string, CellPlace>();
  const note = (cells: Map<string, CellPlace>, ref: string, cell: CellPlace | undefined) => {
    if (cell && !cells.has(ref)) cells.set(ref, cell);
  };
  for (const { ref, row } of register.recommendations) {
    note(ofRecommendations, ref, placeIn(recommendations, 'recommendation', row));
  }
  for (const { ref, row } of register.evidence) {
    note(ofEvidence, ref, placeIn(evidence, 'evidence', row));
  }
  return (refs) => {
    const cells = (of: ReadonlyMap<string, CellPlace>) =>
      refs.flatMap((ref) => of.get(ref) ?? []).sort((a, b) => a.row - b.row);
    return together(cells(ofEvidence)) ?? together(cells(ofRecommendations));
  };
}

/** A cell of the report details, to which a quoted text leads. */
export function placeOfCell(cell: CellPlace | undefined): Place | undefined {
  return cell && { sheet: cell.sheet, cell: cellAddress(cell) };
}

function together(cells: readonly CellPlace[]): Place | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  const joined = last.row > first.row && last.row - first.row === cells.length - 1;
  return {
    sheet: first.sheet,
    cell: joined ? `${cellAddress(first)}:${cellAddress(last)}` : cellAddress(first),
  };
}
