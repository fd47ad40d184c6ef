import { cellLink, type CellLink } from '../cellLinks';
import type { IWorksheetData } from '../univer';
import { cellName } from './cellNames';
import type { SheetState } from './bookState';
import type { PartEditor } from './partEditor';
import { put } from './sheetWriter';
import { same } from './same';
import { child, childrenOf } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

/** Writes the links on cells where they have changed. */
export function writeHyperlinks(editor: PartEditor, before: SheetState, now: SheetState): void {
  const old = linksOf(before.data);
  const current = linksOf(now.data);
  if (same([...old], [...current])) return;
  const there = child(editor.root, 'hyperlinks');
  const unread = childrenOf(there, 'hyperlink').filter(
    ({ attributes: { ref = '' } }) => !old.has(ref) && !current.has(ref),
  );
  const kept = unread.map(({ start, end }) => editor.source.slice(start, end));
  const written = [...current].map(([ref, link]) => hyperlinkXml(ref, link));
  const text = [...kept, ...written].join('');
  put(editor, 'hyperlinks', there, text && `<hyperlinks>${text}</hyperlinks>`);
}

function hyperlinkXml(ref: string, link: CellLink): string {
  const attributes = {
    ref,
    location: link.documentReference,
    tooltip: link.screenTip,
    display: link.textToDisplay,
  };
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value!)}"`);
  return `<hyperlink${text.join('')}/>`;
}

function linksOf({ cellData = {} }: Partial<IWorksheetData>): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const row of Object.keys(cellData).map(Number)) {
    for (const column of Object.keys(cellData[row] ?? {}).map(Number)) {
      const link = cellLink(cellData[row]?.[column]);
      if (link?.documentReference !== undefined) links.set(cellName(row, column), link);
    }
  }
  return links;
}
