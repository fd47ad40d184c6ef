import type { SheetGrid, WorkbookGrid } from './grid';
import type { Register } from './register';

/**
 * What the workbook holds: `register` where our tables of recommendations and evidence are there,
 * `list` where there is a list of recommendations that set up can take, `nothing` where there is
 * neither.
 */
export type RegisterState = 'register' | 'list' | 'nothing';

/** One reading of the workbook, and what it means. */
export interface OpenRegister {
  readonly grid: WorkbookGrid;
  readonly register: Register;
  /** The sheets that set up read from, as they are now. */
  readonly sources: readonly SheetGrid[];
  readonly state: RegisterState;
}
