import { LeaderType, Paragraph, TableOfContents, type FileChild } from 'docx';
import { blockText, type Block } from '../report/document';
import { sayReport } from '../strings/sayReport';
import type { Targets } from './bookmarks';
import type { PlacedBlock } from './flow';
import { sanitiseLine } from './sanitise';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Shorter papers are read without a list of their contents. In pages of so many lines of so many characters. */
const LONG = 10;
const LINES = 40;
const CHARACTERS = 85;

/** Whether a report is so long that readers look for their place in a list. */
export function isLong(blocks: readonly Block[]): boolean {
  const lines = blocks.reduce((sum, block) => sum + linesOf(block), 0);
  return lines >= LONG * LINES && blocks.some(({ kind }) => kind === 'heading');
}

/** The blocks with an anchor on every heading, to which the list of contents leads. */
export function withHeadingAnchors(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) =>
    block.kind === 'heading' && block.anchor === undefined
      ? { ...block, anchor: `heading_${at + 1}` }
      : block,
  );
}

/**
 * The list of contents of a long report, each entry leading to its heading. It has no page numbers: only Word knows them,
 * and a list that has to be updated before it is right would go out wrong.
 */
export function contents(placed: readonly PlacedBlock[], targets: Targets): FileChild[] {
  const title = sayReport('word.contents');
  return [
    new Paragraph({ style: STYLE.contentsTitle, keepNext: true, children: textRuns(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '2-3',
      pageNumbersEntryLevelsRange: '1-3',
      tabLeader: LeaderType.NONE,
      beginDirty: false,
      cachedEntries: placed.flatMap(({ block, level }) => {
        const target = targets.ofBlock.get(block);
        // The first level is the committee, above this list.
        if (block.kind !== 'heading' || level === undefined || level < 2 || !target) return [];
        return [{ title: sanitiseLine(blockText(block)), level, href: target.bookmark }];
      }),
    }),
  ];
}

/** About how many lines a block takes, with the space below it. */
function linesOf(block: Block): number {
  if (block.kind === 'table') return 2 * (1 + block.body.length);
  const length = 'runs' in block ? block.runs.reduce((sum, { text }) => sum + text.length, 0) : 0;
  return 1.5 + length / CHARACTERS;
}
