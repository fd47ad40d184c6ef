import { HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Heading } from '../report/document';
import type { Targets } from './bookmarks';
import { inkOn, wordColour } from './contrast';
import type { PlacedBlock } from './flow';
import { bookmarked } from './inline';
import { sanitiseLine } from './sanitise';
import { ITEM_INDENT, OPENING_SIZE } from './styles';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Arial lacks signs such as ✓ and ◐; this is where Windows has them, and others substitute it. */
const SYMBOL_FONT = 'Segoe UI Symbol';

/**
 * A heading with its level, so that it stands in Word's navigation pane and a screen reader can jump to
 * it. A status heading begins with the status's symbol on its colour, as in the grid, and the words
 * follow: nothing is said by colour alone.
 */
export function heading(block: Heading, placed: PlacedBlock, targets: Targets): Paragraph {
  return new Paragraph({
    heading: LEVELS[block.level],
    widowControl: true,
    ...(placed.underItem ? { indent: { left: ITEM_INDENT } } : {}),
    children: [
      ...symbol(block),
      ...bookmarked(
        block.runs,
        targets.ofBlock.get(block),
        targets,
        placed.opening ? { size: OPENING_SIZE } : {},
      ),
    ],
  });
}

function symbol(block: Heading): ParagraphChild[] {
  const sign = sanitiseLine(block.status?.symbol ?? '');
  if (sign === '') {
    return [];
  }
  const fill = wordColour(block.status?.colour ?? '');
  return [
    new TextRun({
      text: `\u00A0${sign}\u00A0`,
      font: SYMBOL_FONT,
      ...(fill ? { color: inkOn(fill), shading: { fill } } : {}),
    }),
    new TextRun({ text: '\u00A0\u00A0' }),
  ];
}
