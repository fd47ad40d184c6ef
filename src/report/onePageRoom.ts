import { blockText, type Block } from './document';

/** An A4 page's height between its margins, less what words that are wider than usual may take, in points. */
const PAGE = 690;
/** What a line of words takes, and what stands above and below a block of each kind (src/word/styles.ts). */
const LINE = 16;
const SPACE = { 1: 12, 2: 35, 3: 24, paragraph: 8, cover: 11, row: 8, caption: 28 } as const;
/** Characters of a usual width on a line of the page, of the cover's values and of a table's first column. */
const CHARACTERS = { page: 75, cover: 38, cell: 50 } as const;

/** Whether the blocks stand on one page of the Word document, as far as that can be told without a font. */
export function fitsOnePage(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + heightOf(block), 0) <= PAGE;
}

function heightOf(block: Block): number {
  const lines = (text: string, characters: number) =>
    LINE * Math.max(1, Math.ceil(text.length / characters));
  switch (block.kind) {
    case 'heading':
      return SPACE[block.level] + lines(blockText(block), CHARACTERS.page);
    case 'labelled':
      return SPACE.cover + lines(blockText(block).slice(block.label.length), CHARACTERS.cover);
    case 'table':
      return [block.headings, ...block.body].reduce<number>(
        (sum, [first = '']) => sum + SPACE.row + lines(first, CHARACTERS.cell),
        SPACE.caption,
      );
    default:
      return SPACE.paragraph + lines(blockText(block), CHARACTERS.page);
  }
}
