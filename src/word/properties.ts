import { sayReport } from '../strings/sayReport';
import { sanitiseLine } from './sanitise';

/** Where a .docx keeps its title, creator and language. */
export const CORE_PROPERTIES_PATH = 'docProps/core.xml';

export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  readonly created: Date;
}

/** What the properties say: a document without a title is announced by its file name, so none goes without. */
export function documentProperties(
  title: string,
  author: string,
  language: string,
): DocumentProperties {
  return {
    title: sanitiseLine(title) || sayReport('word.property.title'),
    creator: sanitiseLine(author) || sayReport('word.property.creator'),
    language,
    created: new Date(),
  };
}

/**
 * The part itself (ECMA-376 part 2, section 11). docx writes one too, but cannot put the language into
 * it, which readers and converters to PDF take the document's language from.
 */
export function coreProperties({ title, creator, language, created }: DocumentProperties): string {
  const when = `${created.toISOString().slice(0, 19)}Z`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    date('created'),
    date('modified'),
    `<dc:language>${escaped(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
