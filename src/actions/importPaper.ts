import { WorkbookProblem } from '../excel/problem';
import { DocxProblem } from '../paper/docxProblem';
import type { Paper } from '../paper/paper';
import { paperFromText } from '../paper/pastedText';
import { planImport, type ImportPlan } from '../paper/planImport';
import { readPaper, type ReadPaper } from '../paper/readPaper';
import { sayStarting } from '../strings/sayStarting';
import { makeTables } from './makeTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { refuseSecondRegister } from './secondRegister';
import { setUpNote } from './setUpNote';

/** Last year's paper as the person gives it: a Word document, or text. */
export type PaperSource =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string };

/** What an import would write, for the person to see before it is written. */
export interface ImportPreview extends ImportPlan {
  readonly paper: ReadPaper;
  /** What the person ought to know before they choose. */
  readonly remarks: readonly string[];
}

/**
 * Reads a paper and says what an import would write; nothing is written.
 * @throws WorkbookProblem where it cannot be read, or holds no recommendations, or has no place here
 */
export async function previewImport(
  { grid, register }: OpenRegister,
  source: PaperSource,
): Promise<ImportPreview> {
  refuseSecondRegister(register);
  const paper = readPaper(await paperOf(source));
  if (paper.recommendations.length === 0)
    throw new WorkbookProblem('PaperEmpty', sayStarting('actions.import.none'), '');
  const plan = planImport(paper, grid);
  return { ...plan, paper, remarks: plan.notes.map(setUpNote) };
}

/** Writes what {@link previewImport} has shown: tables on new sheets, in one trip. */
export async function importPaper(open: OpenRegister, paper: ReadPaper): Promise<Outcome> {
  refuseSecondRegister(open.register);
  const done = await makeTables(open, (grid) => planImport(paper, grid));
  const { plan } = done!;
  const { recommendations, evidence } = plan.counts;
  return {
    message: sayStarting('actions.import.done', { recommendations, evidence }),
    notes: plan.notes.map(setUpNote),
  };
}

async function paperOf(source: PaperSource): Promise<Paper> {
  if (source.kind === 'text') return paperFromText(source.text);
  const { paperFromDocx } = await import(/* webpackChunkName: "docx-reader" */ '../paper/readDocx');
  try {
    return await paperFromDocx(source.bytes);
  } catch (error) {
    if (!(error instanceof DocxProblem)) throw error;
    throw new WorkbookProblem(
      `Docx ${error.fault}`,
      sayStarting(`actions.import.${error.fault}`),
      `Docx ${error.fault}`,
    );
  }
}
