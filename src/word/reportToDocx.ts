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
import { contents, isLong, withHeadingAnchors } from './contents';
import { flow, type PlacedBlock } from './flow';
import { lists } from './items';
import { footer, page } from './page';
import { coreProperties, CORE_PROPERTIES_PATH, documentProperties } from './properties';
import { styles } from './styles';

/** How the making is followed, and how it is stopped. */
export interface Making {
  /** Told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** After so many blocks whoever waits gets a turn: some milliseconds' work. */
const BLOCKS_AT_ONCE = 200;

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
  const children = await body(placed, targets, { long, making });
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
        children,
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: CORE_PROPERTIES_PATH, data: coreProperties(properties) },
  ]);
}

/** The blocks one after another; a long report has its list of contents before its first section. */
async function body(
  placed: readonly PlacedBlock[],
  targets: Targets,
  { long, making }: { readonly long: boolean; readonly making: Making },
): Promise<FileChild[]> {
  const first = Math.max(
    placed.findIndex(({ level }) => level === 2),
    0,
  );
  const children: FileChild[] = [];
  for (const [at, each] of placed.entries()) {
    if (at % BLOCKS_AT_ONCE === 0) await turn(at / placed.length, making);
    if (long && at === first) children.push(...contents(placed, targets));
    children.push(...blockToWord(each, targets));
  }
  await turn(1, making);
  return children;
}

/** Tells how far it is, lets others work, and stops where it was cancelled. */
async function turn(share: number, { progress, signal }: Making): Promise<void> {
  progress?.(share);
  if (progress || signal) await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
