import { isExempt } from '../register/published';
import type { Evidence, Recommendation } from '../register/register';
import { inWords, sentenceCase } from '../strings/numbers';
import { sayReport } from '../strings/sayReport';
import type { CrossReference } from './crossReferences';
import type { Block, Paragraph, Run } from './document';
import { linesOf, notSupplied } from './paragraphs';
import { refsOf } from './rows';

/** What the report tells of a recommendation besides its own row. */
export interface RecommendationContext {
  readonly anchor: string | undefined;
  /** The evidence that names it, in the order of the Evidence table. */
  readonly evidence: readonly Evidence[];
  readonly crossReference: CrossReference;
  /** Who, by when and what next; empty where the workbook has no columns for it. */
  readonly delivery: readonly Block[];
  /** What is written under it is progress, because its status needs no evidence yet. */
  readonly progress: boolean;
  /** Its status is not one of those listed, so that the group's heading does not name it. */
  readonly unlisted: boolean;
}

/** A recommendation in the report: its words in bold, its evidence or progress, then who, by when and what next. */
export function recommendationBlocks(
  recommendation: Recommendation,
  { anchor, evidence, crossReference, delivery, progress, unlisted }: RecommendationContext,
): Block[] {
  const rows = refsOf([recommendation]);
  const { status } = recommendation;
  const paragraphs = [
    ...evidence
      .filter((one) => !isExempt(one))
      .flatMap((one) => evidenceParagraphs(one, rows, crossReference(one))),
    ...exemptNote(evidence.filter(isExempt), rows),
  ];
  return [
    item(recommendation, anchor),
    ...(unlisted && status.trim() !== ''
      ? [paragraph(rows, [{ text: sayReport('report.detail.statusReads', { status }) }])]
      : []),
    leadIn(sayReport(progress ? 'report.detail.progress' : 'report.detail.evidence'), rows),
    ...(paragraphs.length > 0 ? paragraphs : [notSupplied(rows)]),
    ...(delivery.length > 0
      ? [leadIn(sayReport('report.detail.delivery'), rows), ...delivery]
      : []),
  ];
}

function leadIn(text: string, rows: readonly string[]): Paragraph {
  return { ...paragraph(rows, [{ text, bold: true }]), leadIn: true };
}

/** That there is evidence which may not be published; its words stand nowhere in the report. */
function exemptNote(evidence: readonly Evidence[], rows: readonly string[]): Paragraph[] {
  const count = evidence.length;
  if (count === 0) return [];
  const words = sentenceCase(inWords(count));
  return [
    paragraph(
      [...rows, ...refsOf(evidence)],
      [{ text: sayReport('report.detail.exempt', { count, words }), italic: true }],
    ),
  ];
}

function item(recommendation: Recommendation, anchor: string | undefined): Block {
  const { ref, recommendation: words } = recommendation;
  const blank = words.trim() === '';
  return {
    kind: 'item',
    rows: refsOf([recommendation]),
    ...(anchor !== undefined && { anchor }),
    runs: [
      { text: `${ref.trim() === '' ? sayReport('report.detail.noRef') : ref} `, bold: true },
      { text: blank ? sayReport('report.detail.noWords') : words, bold: true },
    ],
    ...(blank && { notSupplied: true as const }),
  };
}

/** The officer's words to the letter; a pointer among them is followed by where it leads. */
function evidenceParagraphs(
  evidence: Evidence,
  recommendationRows: readonly string[],
  leadsTo: Run | undefined,
): Paragraph[] {
  const rows = [...recommendationRows, ...refsOf([evidence])];
  const lines = linesOf(evidence.evidence);
  if (!leadsTo) return lines.map((text) => paragraph(rows, [{ text }]));
  const [first, ...others] = lines;
  return [
    paragraph(rows, first === undefined ? [leadsTo] : [{ text: first }, { text: ' ' }, leadsTo]),
    ...others.map((text) => paragraph(rows, [{ text }])),
  ];
}

function paragraph(rows: readonly string[], runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', rows, runs };
}
