import type { Counterparts } from '../actions/counterparts';
import { cellAddress } from '../register/grid';
import { placeIn } from '../register/places';
import { resolvePointers, type Resolution } from '../register/pointers';
import type { Evidence, Recommendation, Register } from '../register/register';
import type { Place } from './notice';

/** A row of either table as the pane names it. */
export interface LinkedRow {
  readonly key: string;
  readonly ref: string;
  readonly text: string;
  readonly place: Place | undefined;
  /** Where its words point, if they do: the evidence that holds what is meant, or "nowhere". */
  readonly pointsTo?: LinkedRow | 'nowhere';
}

/** The selected row with the rows that belong to it. */
export interface LinkView {
  readonly table: 'recommendations' | 'evidence';
  readonly selected: LinkedRow;
  readonly counterparts: readonly LinkedRow[];
}

/** What the pane shows for a selected row, its pointers ("As above") followed to the evidence that is meant. */
export function linkView(
  register: Register,
  { selected, evidence, recommendations }: Counterparts,
): LinkView {
  const pointers = resolvePointers(register.evidence);
  const evidenceRow = (row: Evidence) => withPointer(register, row, pointers);
  return selected.table === 'recommendations'
    ? {
        table: selected.table,
        selected: recommendationRow(register, selected.recommendation),
        counterparts: evidence.map(evidenceRow),
      }
    : {
        table: selected.table,
        selected: evidenceRow(selected.evidence),
        counterparts: recommendations.map((row) => recommendationRow(register, row)),
      };
}

function recommendationRow(register: Register, row: Recommendation): LinkedRow {
  const cell = placeIn(register.tables.recommendations, 'recommendation', row.row);
  return linkedRow(row, row.recommendation, cell);
}

function evidenceRow(register: Register, row: Evidence): LinkedRow {
  return linkedRow(row, row.evidence, placeIn(register.tables.evidence, 'evidence', row.row));
}

function withPointer(
  register: Register,
  row: Evidence,
  pointers: ReadonlyMap<number, Resolution>,
): LinkedRow {
  const shown = evidenceRow(register, row);
  const resolution = pointers.get(register.evidence.indexOf(row));
  if (!resolution) return shown;
  const meant = resolution.kind === 'resolved' ? register.evidence[resolution.target] : undefined;
  return { ...shown, pointsTo: meant ? evidenceRow(register, meant) : 'nowhere' };
}

function linkedRow(
  { ref, row }: { readonly ref: string; readonly row: number },
  text: string,
  cell: ReturnType<typeof placeIn>,
): LinkedRow {
  const place = cell && { sheet: cell.sheet, cell: cellAddress(cell) };
  return { key: `${cell?.sheet ?? ''}|${row}`, ref, text, place };
}
