import { HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { fontOn, readColour } from '../register/contrast';
import type { Heading } from '../report/document';
import type { Targets } from './bookmarks';
import type { PlacedBlock } from './flow';
import { bookmarked } from './inline';
import { sanitiseLine } from './sanitise';

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
    heading: LEVELS[placed.level ?? block.level],
    widowControl: true,
    children: [...symbol(block), ...bookmarked(block.runs, targets.ofBlock.get(block), targets)],
  });
}

function symbol(block: Heading): ParagraphChild[] {
  const sign = sanitiseLine(block.status?.symbol ?? '');
  if (sign === '') {
    return [];
  }
  const fill = readColour(block.status?.colour ?? '');
  return [
    new TextRun({
      text: `\u00A0${sign}\u00A0`,
      font: SYMBOL_FONT,
      ...(fill ? { color: wordColour(fontOn(fill)), shading: { fill: wordColour(fill) } } : {}),
    }),
    new TextRun({ text: '\u00A0\u00A0' }),
  ];
}

/** Word writes colours without their "#". */
function wordColour(colour: string): string {
  return colour.slice(1);
}
