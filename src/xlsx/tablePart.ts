import { readRangeName, type PlainRange } from './addresses';
import { neededText, type Parts } from './parts';
import { decodeEscapes } from './texts';
import { child, childrenOf, parseXml, type XmlElement } from './xml';

/** An Excel table as its part has it. */
export interface TablePart {
  readonly root: XmlElement;
  readonly name: string;
  /** Its headings and rows, without the row of totals. */
  readonly range: PlainRange;
  readonly totals: number;
  readonly showHeader: boolean;
  readonly headings: readonly string[];
}

/** Reads a table's part; undefined where it says nothing of its place. */
export function readTablePart(parts: Parts, path: string): TablePart | undefined {
  const root = parseXml(neededText(parts, path), path);
  const range = readRangeName(root.attributes['ref'] ?? '');
  if (!range) return undefined;
  const totals = Number(root.attributes['totalsRowCount'] ?? 0);
  return {
    root,
    name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
    range: { ...range, endRow: range.endRow - totals },
    totals,
    showHeader: root.attributes['headerRowCount'] !== '0',
    headings: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) =>
      decodeEscapes(column.attributes['name'] ?? ''),
    ),
  };
}
