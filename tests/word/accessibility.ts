import type { Element } from '@xmldom/xmldom';
import { contrast } from '../../src/register/contrast';
import { elements, readDocx, shownText, value, type ReadDocx } from './readBack';

/** Style ids of what must be an item of a list, whatever the report is. */
const LISTED = ['Recommendation'];
const SMALLEST = 22;
const LEAST_CONTRAST = 4.5;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/**
 * What would keep a person from reading a Word document, found in its parts without the code that made it or the check
 * that the add-in itself makes: what issue 6 asks of every export. None for a document that everyone can read.
 */
export function accessibilityFaults(bytes: Uint8Array): string[] {
  const docx = readDocx(bytes);
  return rules.flatMap(([name, holds]) => (holds(docx) ? [] : [name]));
}

const rules: readonly (readonly [string, (docx: ReadDocx) => boolean])[] = [
  ['headings in order, from the first level on', headingsInOrder],
  ['title, author and language among the properties', propertiesFilled],
  ['the language of the text', (docx) => /<w:lang [^>]*w:val="en-GB"/.test(styles(docx))],
  ['one header row in each table, repeated', eachTable((table) => count(table, 'tblHeader') === 1)],
  ['the header row first', eachTable((table) => isHeader(elements(table, 'tr')[0]))],
  ['no merged cell', eachTable((t) => count(t, 'gridSpan') + count(t, 'vMerge') === 0)],
  ['no empty cell', eachTable((t) => elements(t, 'tc').every((cell) => shownText(cell) !== ''))],
  ['no table within a table', eachTable((table) => count(table, 'tbl') === 0)],
  ['each table with a caption as alternative text', eachTable((t) => count(t, 'tblCaption') === 1)],
  ['alternative text on each drawing', drawingsDescribed],
  ['each recommendation an item of a list', listsAsLists],
  ['no empty paragraph', noEmptyParagraph],
  ['each link leading to a bookmark of the document', linksLead],
  ['no link out of the document', (docx) => !parts(docx).some((part) => /TargetMode/.test(part))],
  ['"Page n of m" on every page', pagesNumbered],
  ['no text under 11 points', (docx) => looks(docx).every(largeEnough)],
  ['text and its ground 4.5 to 1 apart', (docx) => looks(docx).every(hasContrast)],
  ['each status in words beside its symbol', statusesInWords],
];

function eachTable(holds: (table: Element) => boolean) {
  return (docx: ReadDocx) => docx.all('tbl').every(holds);
}

function count(within: Element, name: string): number {
  return elements(within, name).length;
}

function isHeader(row: Element | undefined): boolean {
  return row !== undefined && count(row, 'tblHeader') === 1;
}

function headingsInOrder({ paragraphs }: ReadDocx): boolean {
  const levels = paragraphs.flatMap(({ level }) => level ?? []);
  return levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
}

function propertiesFilled(docx: ReadDocx): boolean {
  const core = docx.source('docProps/core.xml');
  return ['dc:title', 'dc:creator', 'dc:language', 'dcterms:created'].every((name) =>
    new RegExp(`<${name}[^>]*>[^<]*[^<\\s][^<]*</${name}>`).test(core),
  );
}

function drawingsDescribed(docx: ReadDocx): boolean {
  return docx
    .all('drawing')
    .flatMap((drawing) => Array.from(drawing.getElementsByTagNameNS(DRAWING, 'docPr')))
    .every((properties) => (properties.getAttribute('descr') ?? '').trim() !== '');
}

function noEmptyParagraph({ paragraphs }: ReadDocx): boolean {
  return paragraphs.every(
    ({ text, element }) => text.trim() !== '' || count(element, 'drawing') > 0,
  );
}

function listsAsLists({ paragraphs }: ReadDocx): boolean {
  return paragraphs
    .filter(({ style }) => LISTED.includes(style))
    .every(({ element }) => count(element, 'numPr') === 1);
}

function linksLead(docx: ReadDocx): boolean {
  const names = new Set(docx.all('bookmarkStart').map((each) => value(each, 'name')));
  const fields = docx
    .all('instrText')
    .flatMap((each) => /^\s*REF (\S+)/.exec(each.textContent ?? '')?.[1] ?? []);
  const links = docx.all('hyperlink').map((each) => value(each, 'anchor'));
  return [...links, ...fields].every((name) => names.has(name));
}

function pagesNumbered(docx: ReadDocx): boolean {
  const footers = docx.partNames.filter((name) => /^word\/footer\d+\.xml$/.test(name));
  return (
    docx.all('sectPr').every((section) => count(section, 'footerReference') > 0) &&
    footers.length > 0 &&
    footers.every((name) => /\bPAGE\b.*\bNUMPAGES\b/s.test(docx.source(name)))
  );
}

/** Every look that is said somewhere: of runs, and of the styles that paragraphs have. */
function looks(docx: ReadDocx): Element[] {
  return [...docx.all('rPr'), ...elements(docx.part('word/styles.xml'), 'rPr')];
}

function largeEnough(look: Element): boolean {
  return elements(look, 'sz').every((size) => Number(value(size, 'val')) >= SMALLEST);
}

function hasContrast(look: Element): boolean {
  const colour = (name: string, attribute: string, usual: string) => {
    const found = elements(look, name)[0];
    const said = found && value(found, attribute);
    return `#${said && /^[0-9A-F]{6}$/i.test(said) ? said : usual}`;
  };
  return (
    contrast(colour('color', 'val', '000000'), colour('shd', 'fill', 'FFFFFF')) >= LEAST_CONTRAST
  );
}

function statusesInWords({ paragraphs }: ReadDocx): boolean {
  return paragraphs
    .filter(({ level }) => level !== undefined)
    .every(({ text }) => /\p{Letter}|\p{Number}/u.test(text));
}

function styles(docx: ReadDocx): string {
  return docx.source('word/styles.xml');
}

function parts(docx: ReadDocx): string[] {
  return docx.partNames.filter((name) => name.endsWith('.rels')).map((name) => docx.source(name));
}
