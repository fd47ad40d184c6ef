import { cellAddress, type CellPlace } from '../register/grid';
import { placeIn } from '../register/places';
import type { Register } from '../register/register';
import type { Place } from './notice';

/**
 * Finds the cell of the first of some refs that stands in the register: a recommendation's text or a
 * piece of evidence's. The rows are gone through once, so that a long report costs no more for each block.
 */
export function rowFinder(register: Register): (refs: readonly string[]) => Place | undefined {
  const { recommendations, evidence } = register.tables;
  const places = new Map<string, Place>();
  const note = (ref: string, cell: CellPlace | undefined) => {
    if (cell && !places.has(ref)) places.set(ref, { sheet: cell.sheet, cell: cellAddress(cell) });
  };
  for (const { ref, row } of register.recommendations) {
    note(ref, placeIn(recommendations, 'recommendation', row));
  }
  for (const { ref, row } of register.evidence) {
    note(ref, placeIn(evidence, 'evidence', row));
  }
  return (refs) => {
    const known = refs.find((ref) => places.has(ref));
    return known === undefined ? undefined : places.get(known);
  };
}
