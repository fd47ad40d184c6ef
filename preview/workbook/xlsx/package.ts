import { PartEditor } from './partEditor';
import { neededText, partText, type Parts } from '../../../src/xlsx/parts';
import { putText } from './pack';
import { readRelationships, relationshipsPath } from '../../../src/xlsx/relationships';
import { attribute, childrenOf } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

const CONTENT_TYPES = '[Content_Types].xml';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a part with its content type. */
export function addPart(parts: Parts, path: string, contentType: string, text: string): void {
  putText(parts, path, text);
  const editor = new PartEditor(neededText(parts, CONTENT_TYPES), CONTENT_TYPES);
  const name = `/${path}`;
  const known = childrenOf(editor.root, 'Override').find(
    (element) => attribute(element, 'PartName')?.toLowerCase() === name.toLowerCase(),
  );
  if (known) editor.set(known, 'ContentType', contentType);
  else {
    editor.append(
      editor.root,
      `<Override PartName="${escapeXml(name)}" ContentType="${contentType}"/>`,
    );
  }
  putText(parts, CONTENT_TYPES, editor.text());
}

/** Takes a part away, with its content type and its own relationships. */
export function removePart(parts: Parts, path: string): void {
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  const editor = new PartEditor(neededText(parts, CONTENT_TYPES), CONTENT_TYPES);
  for (const element of childrenOf(editor.root, 'Override')) {
    if (attribute(element, 'PartName') === `/${path}`) editor.remove(element);
  }
  putText(parts, CONTENT_TYPES, editor.text());
}

/** Lets a part point to another one and gives the id of the relationship. `kind` e.g. "worksheet". */
export function relate(parts: Parts, from: string, kind: string, to: string): string {
  const path = relationshipsPath(from);
  const source = partText(parts, path) ?? `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;
  const editor = new PartEditor(source, path);
  const taken = new Set(
    childrenOf(editor.root, 'Relationship').map((element) => attribute(element, 'Id')),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  editor.append(
    editor.root,
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${escapeXml(relativePath(from, to))}"/>`,
  );
  putText(parts, path, editor.text());
  return id;
}

/** Takes the relationships of a part to another one away and gives their ids. */
export function unrelate(parts: Parts, from: string, to: string): string[] {
  const ids = readRelationships(parts, from)
    .filter(({ target, external }) => target === to && !external)
    .map(({ id }) => id);
  const path = relationshipsPath(from);
  const source = partText(parts, path);
  if (ids.length === 0 || source === undefined) return [];
  const editor = new PartEditor(source, path);
  for (const element of childrenOf(editor.root, 'Relationship')) {
    if (ids.includes(attribute(element, 'Id') ?? '')) editor.remove(element);
  }
  putText(parts, path, editor.text());
  return ids;
}

/** A path with a number that no part has yet: "xl/tables/table" and ".xml" -> "xl/tables/table3.xml". */
export function freePath(parts: Parts, before: string, after = '.xml'): string {
  let number = 1;
  while (parts.has(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}

/** The way from a part's folder to another part. */
function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
