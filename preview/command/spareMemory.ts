import { setFlagsFromString } from 'node:v8';
import type { OpenedWorkbook } from '../workbook/openedWorkbook';

/** Rows of a workbook from which memory counts for more than time. */
const MANY_ROWS = 30_000;

/**
 * V8 lets garbage grow to as much again as is in use before it collects it, and up to 4 GB: most of what 50,000
 * recommendations took was garbage. From here on it grows to a fifth. Only where there are many rows, because collecting
 * takes time: 5,000 recommendations took 486 MB and 44 s of the processor with it, 858 MB and 29 s without.
 */
export function spareMemory({ snapshot }: OpenedWorkbook): void {
  const rows = Object.values(snapshot.sheets).reduce(
    (sum, { cellData = {} }) => sum + Object.keys(cellData).length,
    0,
  );
  if (rows > MANY_ROWS) setFlagsFromString('--heap-growing-percent=20');
}
