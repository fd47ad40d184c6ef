import { Paragraph, TableOfContents, type FileChild } from 'docx';
import { blockText, type Block } from '../report/document';
import { sayReport } from '../strings/sayReport';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Shorter papers are read without a list of their contents. In pages of so many lines of so many characters. */
const LONG = 10;
const LINES = 40;
const CHARACTERS = 85;

/**
 * The list of contents of a long report, each entry leading to its heading. It has no page numbers: only Word knows them,
 * and a list that has to be updated before it is right would go out wrong.
 */
export function contents(blocks: readonly Block[]): FileChild[] {
  const lines = blocks.reduce((sum, block) => sum + linesOf(block), 0);
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  if (lines < LONG * LINES || headings < 2) return [];
  const title = sayReport('word.contents');
  return [
    new Paragraph({ style: STYLE.contentsTitle, keepNext: true, children: textRuns(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-3',
      pageNumbersEntryLevelsRange: '1-3',
      beginDirty: false,
    }),
  ];
}

/** About how many lines a block takes, with the space below it. */
function linesOf(block: Block): number {
  if (block.kind === 'table') return 2 * (1 + block.body.length);
  return 1.5 + blockText(block).length / CHARACTERS;
}
