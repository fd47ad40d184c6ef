import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A .docx read back without the library that wrote it: what Word would find in its parts. */

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface ReadParagraph {
  readonly element: Element;
  /** Id of the paragraph style; "Normal" where none is named. */
  readonly style: string;
  /** What is shown: text with its tabs and line ends, without field codes. */
  readonly text: string;
  /** Whether it is kept on one page with the next, by itself or by its style. */
  readonly keepNext: boolean;
  /** The heading level, by its style's outline level; undefined for what is no heading. */
  readonly level: number | undefined;
}

export interface ReadDocx {
  readonly partNames: readonly string[];
  part(name: string): Document;
  source(name: string): string;
  /** All paragraphs of the body, those in tables included. */
  readonly paragraphs: readonly ReadParagraph[];
  /** The elements of this name in the body. */
  all(name: string): readonly Element[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const source = (name: string) => {
    const file = files[name];
    if (!file) {
      throw new Error(`The .docx has no part ${name}.`);
    }
    return strFromU8(file);
  };
  const part = (name: string) => parseXml(source(name));
  const body = part('word/document.xml');
  const styles = new Map(
    elements(part('word/styles.xml'), 'style').map((style) => [value(style, 'styleId'), style]),
  );
  const inherited = (id: string, property: string): string | undefined => {
    const style = styles.get(id);
    if (!style) {
      return undefined;
    }
    const own = elements(style, property)[0];
    const basedOn = elements(style, 'basedOn')[0];
    return own
      ? (value(own, 'val') ?? 'true')
      : basedOn && inherited(value(basedOn, 'val') ?? '', property);
  };
  return {
    partNames: Object.keys(files),
    part,
    source,
    all: (name) => elements(body, name),
    paragraphs: elements(body, 'p').map((element) => {
      const named = elements(element, 'pStyle')[0];
      const style = (named && value(named, 'val')) ?? 'Normal';
      const own = elements(element, 'keepNext')[0];
      const keepNext = own ? (value(own, 'val') ?? 'true') : inherited(style, 'keepNext');
      const level = inherited(style, 'outlineLvl');
      return {
        element,
        style,
        text: shownText(element),
        keepNext: keepNext === 'true' || keepNext === '1',
        level: level === undefined ? undefined : Number(level) + 1,
      };
    }),
  };
}

/** What another program must not lose when it opens and saves the document. */
export function outlineOf(docx: ReadDocx) {
  return {
    headings: docx.paragraphs.flatMap(({ level, text }) =>
      level === undefined ? [] : [[level, text] as const],
    ),
    bookmarks: docx.all('bookmarkStart').map((each) => value(each, 'name') ?? ''),
    tables: docx.all('tbl').length,
    headerRows: docx.all('tblHeader').length,
  };
}

/** Parses as strictly as Word does: anything that is not well-formed is an error. */
export function parseXml(text: string): Document {
  // XML 1.0's Char; the parser itself lets some of these pass.
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) {
    throw new Error(`XML forbids the character at ${forbidden.index}.`);
  }
  return new DOMParser({
    onError: (level, message) => {
      // The replacement character is what we show for what XML forbids.
      if (!message.startsWith('Unicode replacement character detected')) {
        throw new Error(`${level}: ${message}`);
      }
    },
  }).parseFromString(text, 'text/xml');
}

export function elements(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS(W, name));
}

/** The first element of this name; an error where there is none. */
export function element(within: Document | Element, name: string): Element {
  const [first] = elements(within, name);
  if (!first) {
    throw new Error(`There is no w:${name}.`);
  }
  return first;
}

/** An attribute of Word's namespace. */
export function value(of: Element, attribute: string): string | undefined {
  return of.getAttributeNS(W, attribute) ?? undefined;
}

export function shownText(within: Element): string {
  const names: Record<string, (found: Element) => string> = {
    t: (found) => found.textContent ?? '',
    tab: (found) => (found.parentNode?.nodeName === 'w:r' ? '\t' : ''),
    br: () => '\n',
  };
  return Array.from(within.getElementsByTagName('*'))
    .map((found) => (found.namespaceURI === W ? (names[found.localName ?? '']?.(found) ?? '') : ''))
    .join('');
}
