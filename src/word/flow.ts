import { type Block, type Heading, type Paragraph as ReportParagraph } from '../report/document';

/** A block with its place among its neighbours. */
export interface PlacedBlock {
  readonly block: Block;
  /** A heading's level, counted so that the document's highest is 1. */
  readonly level?: Heading['level'];
  /** Belongs to the cover block: labels and values before the report's first section. */
  readonly cover: boolean;
  /** On the cover, the paragraphs that carry a label's value on. */
  readonly continued: readonly ReportParagraph[];
  /** The words that lead the paragraph in ("Evidence"), which are set above it in the same paragraph. */
  readonly leadIn?: ReportParagraph;
  /** Stands under a recommendation, as its evidence or progress. */
  readonly underItem: boolean;
  /** Must not be parted from the next block by the end of a page. */
  readonly keepNext: boolean;
}

/**
 * Places each block: what belongs to the cover, what belongs to which recommendation, and what has to
 * stay on one page with the next, so that no recommendation is parted from its first evidence. Blocks
 * without words are left out: an empty heading or paragraph is heard by a screen reader as a fault.
 *
 * A lead-in and what it leads in are one Word paragraph: kept together as two, with a recommendation
 * kept with them, LibreOffice parts the recommendation from evidence of a single line ("As above.").
 */
export function flow(blocks: readonly Block[]): readonly PlacedBlock[] {
  const written = blocks.filter(hasWords);
  const coverEnd = endOfCover(written);
  const highest = written.reduce(
    (level, block) => (block.kind === 'heading' ? Math.min(level, block.level) : level),
    Infinity,
  );
  const placed: PlacedBlock[] = [];
  let underItem = false;
  for (let at = 0; at < written.length; at += 1) {
    const leadIn = leadInOf(written[at], written[at + 1]);
    at += leadIn ? 1 : 0;
    const block = written[at] as Block;
    const cover = block.kind === 'labelled' && at < coverEnd;
    const continued: ReportParagraph[] = [];
    for (let next = written[at + 1]; cover && next?.kind === 'paragraph'; next = written[at + 1]) {
      continued.push(next);
      at += 1;
    }
    const next = written[at + 1];
    underItem = underItem && (block.kind === 'paragraph' || block.kind === 'labelled');
    placed.push({
      block,
      ...(block.kind === 'heading'
        ? { level: (block.level - highest + 1) as Heading['level'] }
        : {}),
      cover,
      continued,
      ...(leadIn ? { leadIn } : {}),
      underItem,
      keepNext:
        (block.kind === 'item' && (next?.kind === 'paragraph' || next?.kind === 'labelled')) ||
        (block.kind === 'paragraph' &&
          next?.kind === 'paragraph' &&
          !!next.leadIn &&
          underItem &&
          !leadIn),
    });
    underItem = underItem || block.kind === 'item';
  }
  return placed;
}

/** The block where it leads in the one that follows it; one that is referred to stays a paragraph of its own. */
function leadInOf(block?: Block, next?: Block): ReportParagraph | undefined {
  return block?.kind === 'paragraph' &&
    block.leadIn &&
    block.anchor === undefined &&
    next?.kind === 'paragraph' &&
    !next.leadIn
    ? block
    : undefined;
}

function hasWords(block: Block): boolean {
  switch (block.kind) {
    case 'labelled':
      return true;
    case 'table':
      return block.headings.length > 0;
    case 'chart':
      return block.bars.length > 0;
    default:
      return block.runs.some(({ text }) => text.trim() !== '');
  }
}

/** The cover ends at the first heading after its labels; labels that come only after a section are none. */
function endOfCover(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === 'labelled');
  const section = blocks.findIndex((block, at) => at > 0 && block.kind === 'heading');
  if (first < 0 || (section >= 0 && section < first)) {
    return 0;
  }
  return section < 0 ? blocks.length : section;
}
