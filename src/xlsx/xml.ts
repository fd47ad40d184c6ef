import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from './unreadable';

/** An element of a small XML part, with the places in the text that it was read from. */
export interface XmlElement {
  /** Without its namespace prefix: parts differ in the prefixes they choose. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, taken together. */
  readonly text: string;
  /** Where the element begins and ends in the source. */
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both equal `end` for an element without content. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

type Growing = {
  -readonly [Key in keyof XmlElement]: Key extends 'children' ? Growing[] : XmlElement[Key];
};

/** Reads a part whole into a tree. Not for rows and cells: see `readCells`. */
export function parseXml(source: string, part: string): XmlElement {
  const parser = strictParser(part);
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('opentag', (tag) => {
    const position = parser.position;
    const element: Growing = {
      name: localName(tag.name),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
      // "<" cannot stand inside a tag, not even in a value.
      start: source.lastIndexOf('<', position - 1),
      end: position,
      contentStart: position,
      contentEnd: position,
    };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (!tag.isSelfClosing) element.contentEnd = source.lastIndexOf('<', parser.position - 1);
  });
  parser.write(source).close();
  if (!root) throw new UnreadableWorkbook('cut', `${part} is blank`);
  return root;
}

/** A parser that refuses what is no XML: a damaged part must not be read by half. */
export function strictParser(part: string): SaxesParser {
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on('error', (error) => {
    throw new UnreadableWorkbook('cut', `${part}: ${error.message}`);
  });
  return parser;
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element that one comes to by following the names, first child by first child. */
export function follow(
  element: XmlElement | undefined,
  ...names: string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((each) =>
    each.name === name ? [each, ...descendants(each, name)] : descendants(each, name),
  );
}

/** An attribute whatever the prefix of its name, e.g. "id" for "r:id". */
export function attribute(element: XmlElement, name: string): string | undefined {
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const prefixed = Object.keys(element.attributes).find((key) => localName(key) === name);
  return prefixed === undefined ? undefined : element.attributes[prefixed];
}

/** A true/false attribute as XML Schema writes it. */
export function flag(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}
