import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { blockText, type Item } from '../report/document';
import type { Targets } from './bookmarks';
import { startsRightToLeft } from './direction';
import { bookmarked } from './inline';
import { NOT_SUPPLIED } from './notSupplied';
import { ITEM_INDENT, STYLE } from './styles';
import { PLAIN } from './text';
import { WrittenParagraph } from './written';

/**
 * docx writes `{reference-instance}` into the document and replaces it by the list's number at the end,
 * in the officer's words as well, should they say just that. U+FFFF cannot be in a .docx text (see
 * sanitise.ts), so no words can be taken for this.
 */
const LIST = 'recommendations\uFFFF';

/** Longer recommendations may be broken over two pages: kept whole they would leave half a page blank. */
const LONGEST_KEPT_WHOLE = 1200;

/** The list of recommendations: bullets, because each item begins with its own ref. */
export const lists: INumberingOptions = {
  config: [
    {
      reference: LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: ITEM_INDENT, hanging: ITEM_INDENT } } },
        },
      ],
    },
  ],
};

export function item(block: Item, targets: Targets, keepNext: boolean): WrittenParagraph {
  const text = blockText(block);
  const look = {
    style: STYLE.recommendation,
    numbering: { reference: LIST, level: 0, instance: 0 },
    widowControl: true,
    ...(keepNext ? { keepNext } : {}),
    ...(text.length <= LONGEST_KEPT_WHOLE ? { keepLines: true } : {}),
    ...(startsRightToLeft(text) ? { bidirectional: true } : {}),
  };
  return new WrittenParagraph(
    look,
    bookmarked(
      block.runs,
      targets.ofBlock.get(block),
      targets,
      block.notSupplied ? NOT_SUPPLIED : PLAIN,
    ),
  );
}
