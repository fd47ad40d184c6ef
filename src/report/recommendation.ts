import type { Evidence, Recommendation } from '../register/register';
import { say } from '../strings/say';
import type { CrossReference } from './crossReferences';
import type { Block, Paragraph, Run } from './document';
import { linesOf, notSupplied } from './paragraphs';

/** What the report tells of a recommendation besides its own row. */
export interface RecommendationContext {
  readonly anchor: string | undefined;
  /** The evidence that names it, in the order of the Evidence table. */
  readonly evidence: readonly Evidence[];
  readonly crossReference: CrossReference;
  /** What is written under it is progress, because its status needs no evidence yet. */
  readonly progress: boolean;
  /** Its status is not one of those listed, so that the group's heading does not name it. */
  readonly unlisted: boolean;
}

/** A recommendation in the report: its words in bold, then its evidence or progress. */
export function recommendationBlocks(
  recommendation: Recommendation,
  { anchor, evidence, crossReference, progress, unlisted }: RecommendationContext,
): Block[] {
  const rows = refsOf(recommendation);
  const { status } = recommendation;
  const paragraphs = evidence.flatMap((one) => evidenceParagraphs(one, rows, crossReference(one)));
  return [
    item(recommendation, anchor),
    ...(unlisted && status.trim() !== ''
      ? [paragraph(rows, [{ text: say('report.detail.statusReads', { status }) }])]
      : []),
    {
      ...paragraph(rows, [
        { text: say(progress ? 'report.detail.progress' : 'report.detail.evidence'), bold: true },
      ]),
      leadIn: true,
    },
    ...(paragraphs.length > 0 ? paragraphs : [notSupplied(rows)]),
  ];
}

function item(recommendation: Recommendation, anchor: string | undefined): Block {
  const { ref, recommendation: words } = recommendation;
  const blank = words.trim() === '';
  return {
    kind: 'item',
    rows: refsOf(recommendation),
    ...(anchor !== undefined && { anchor }),
    runs: [
      { text: `${ref.trim() === '' ? say('report.detail.noRef') : ref} `, bold: true },
      { text: blank ? say('report.detail.noWords') : words, bold: true },
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
  const rows = [...recommendationRows, ...refsOf(evidence)];
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

function refsOf({ ref }: { readonly ref: string }): string[] {
  return ref.trim() === '' ? [] : [ref];
}
