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

/** The report as the bytes of a .docx file. */
export async function reportToDocx(report: ReportDocument): Promise<Uint8Array> {
  const properties = documentProperties(report.title, report.author, report.language);
  const long = isLong(report.blocks);
  const placed = flow(long ? withHeadingAnchors(report.blocks) : report.blocks);
  const targets = placeBookmarks(placed.map(({ block }) => block));
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
        children: body(placed, targets, long),
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: CORE_PROPERTIES_PATH, data: coreProperties(properties) },
  ]);
}

/** The blocks one after another; a long report has its list of contents before its first section. */
function body(placed: readonly PlacedBlock[], targets: Targets, long: boolean): FileChild[] {
  const first = placed.findIndex(({ level }) => level === 2);
  const front = placed.slice(0, Math.max(first, 0));
  return [
    ...front.flatMap((each) => blockToWord(each, targets)),
    ...(long ? contents(placed, targets) : []),
    ...placed.slice(front.length).flatMap((each) => blockToWord(each, targets)),
  ];
}
