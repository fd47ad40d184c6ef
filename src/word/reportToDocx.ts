/**
 * Report document to .docx, by the docx library, the same in the browser and in Node. The folder is
 * loaded when a report is asked for, never with the pane's first bundle.
 *
 * docx asks for nanoid 6, which wants Node 22; package.json holds it at 5.1.6 for Node 20. docx's own
 * files carry their copy of nanoid, so the override decides only what npm installs beside it.
 */
import { Document, Packer, type FileChild } from 'docx';
import type { ReportDocument } from '../report/document';
import { blockToWord } from './blocks';
import { placeBookmarks, type Targets } from './bookmarks';
import { leastWidth } from './columnWidths';
import { contents, isLong, withHeadingAnchors } from './contents';
import { flow, type PlacedBlock } from './flow';
import { lists } from './items';
import { turn, type Making } from '../work/turns';
import { footer, page, TEXT_WIDTH, WIDE_TEXT_WIDTH, widePage } from './page';
import { coreProperties, CORE_PROPERTIES_PATH, documentProperties } from './properties';
import { styles } from './styles';
import { WrittenParagraph } from './written';

/** After so many blocks whoever waits gets a turn: some milliseconds' work. */
const BLOCKS_AT_ONCE = 200;
/** What the columns of a table share beyond their longest words, so that it reads as lines: 2.5 cm, in twips. */
const ROOM = 1417;

/**
 * The report as the bytes of a .docx file.
 * @throws the signal's reason where it was cancelled
 */
export async function reportToDocx(
  report: ReportDocument,
  making: Making = {},
): Promise<Uint8Array> {
  const properties = documentProperties(report.title, report.author, report.language);
  const long = isLong(report.blocks);
  const placed = flow(long ? withHeadingAnchors(report.blocks) : report.blocks);
  const targets = placeBookmarks(placed.map(({ block }) => block));
  const wideFrom = startOfWideAppendix(placed);
  const children = await body(placed, targets, { long, making, wideFrom });
  const document = new Document({
    title: properties.title,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    styles: styles(report.language),
    numbering: lists,
    sections: [
      {
        properties: page,
        footers: { default: footer(properties.title) },
        children: children.upright,
      },
      ...(children.wide.length > 0
        ? [
            {
              properties: widePage,
              footers: { default: footer(properties.title, WIDE_TEXT_WIDTH) },
              children: children.wide,
            },
          ]
        : []),
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: CORE_PROPERTIES_PATH, data: coreProperties(properties) },
  ]);
}

/**
 * Where the appendix begins, when its table has so many columns that its words would stand in a strip: it gets pages that
 * lie on their side. Otherwise the end of the blocks.
 */
function startOfWideAppendix(placed: readonly PlacedBlock[]): number {
  const start = placed.findIndex(({ block }) => block.kind === 'heading' && block.appendix);
  const isWide = placed
    .slice(Math.max(start, 0))
    .some(({ block }) => block.kind === 'table' && leastWidth(block) + ROOM > TEXT_WIDTH);
  return start > 0 && isWide ? start : placed.length;
}

/** The blocks one after another; a long report has its list of contents before its first section. */
async function body(
  placed: readonly PlacedBlock[],
  targets: Targets,
  options: { readonly long: boolean; readonly making: Making; readonly wideFrom: number },
): Promise<{ readonly upright: FileChild[]; readonly wide: FileChild[] }> {
  const { long, making, wideFrom } = options;
  const first = Math.max(
    placed.findIndex(({ level }) => level === 2),
    0,
  );
  const upright: FileChild[] = [];
  const wide: FileChild[] = [];
  for (const [at, each] of placed.entries()) {
    if (at % BLOCKS_AT_ONCE === 0) await turn(at / placed.length, making);
    if (long && at === first) upright.push(...contents(placed, targets));
    if (at < wideFrom) upright.push(...blockToWord(each, targets));
    else wide.push(...blockToWord(each, targets, WIDE_TEXT_WIDTH));
  }
  await turn(1, making);
  const last = upright.at(-1);
  // Else the library ends the section with an empty paragraph, which a screen reader stops at.
  if (wide.length > 0 && last instanceof WrittenParagraph)
    upright.splice(-1, 1, last.asParagraph());
  return { upright, wide };
}
