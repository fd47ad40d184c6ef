import { neededText, partText, type Parts } from './parts';
import { readRelationships, type Relationship } from './relationships';
import { UnreadableWorkbook } from './unreadable';
import { child, childrenOf, parseXml, type XmlElement } from './xml';

/** Where a sheet of the file is. */
export interface SheetEntry {
  /** The snapshot's name for it, made from the number that stays with a sheet in the file. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/** The workbook's own part and what it points to. */
export interface BookParts {
  readonly path: string;
  readonly root: XmlElement;
  readonly related: readonly Relationship[];
  /** Sheets of cells, in tab order; undefined in the place of sheets of another kind. */
  readonly entries: readonly (SheetEntry | undefined)[];
}

/** Finds the workbook's part by the package's relationships; other documents in a zip have none. */
export function readBookParts(parts: Parts): BookParts {
  const path = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined) {
    throw new UnreadableWorkbook(parts.has('[Content_Types].xml') ? 'cut' : 'notXlsx');
  }
  if (path.endsWith('.bin')) throw new UnreadableWorkbook('binaryXlsb');
  const root = parseXml(neededText(parts, path), path);
  if (root.name !== 'workbook') throw new UnreadableWorkbook('notXlsx', path);
  const related = readRelationships(parts, path);
  const entries = childrenOf(child(root, 'sheets'), 'sheet').map((element) => {
    const target = related.find(({ id }) => id === relationshipId(element));
    if (target?.kind !== 'worksheet') return undefined;
    const state = element.attributes['state'];
    return {
      id: `sheet${element.attributes['sheetId'] ?? ''}`,
      name: element.attributes['name'] ?? '',
      path: target.target,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    } as const;
  });
  return { path, root, related, entries };
}

/** A sheet has `sheetId` and `r:id`: the one with a prefix is the relationship's. */
function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

/** The text of the one part of a kind that the workbook points to, e.g. "styles". */
export function partOf(parts: Parts, book: BookParts, kind: string): string | undefined {
  const target = book.related.find((relationship) => relationship.kind === kind)?.target;
  return target === undefined ? undefined : partText(parts, target);
}
