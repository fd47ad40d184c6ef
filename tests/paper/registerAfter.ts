import { planImport } from '../../src/paper/planImport';
import type { ReadPaper } from '../../src/paper/readPaper';
import type { WorkbookGrid } from '../../src/register/grid';
import { readRegister } from '../../src/register/readRegister';
import type { Register } from '../../src/register/register';

const empty: WorkbookGrid = { sheetNames: ['Sheet1'], sheets: [], tables: [], names: [] };

/** The register that is there once the paper has been imported into an empty workbook. */
export function registerAfter(paper: ReadPaper): Register {
  const tables = planImport(paper, empty).tables.map((table) => ({
    ...table,
    top: 0,
    left: 0,
    headings: table.columns.map(({ heading }) => heading),
  }));
  return readRegister({ ...empty, tables });
}
