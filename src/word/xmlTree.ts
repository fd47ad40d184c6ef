import { SaxesParser } from 'saxes';

/** An element of a part, as it is read back: its name with its usual prefix ("w:p"), attributes, elements and own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Open = { -readonly [Key in Exclude<keyof XmlElement, 'children'>]: XmlElement[Key] } & {
  children: Open[];
};

const noAttributes: XmlElement['attributes'] = Object.freeze({});
const noChildren: Open[] = [];

/**
 * Reads a part, as strictly as Word does. A long report has millions of elements, so that each takes no more than it
 * must: the parser's own name and dictionary of attributes, and the room that an array keeps for more, are let go.
 *
 * @throws Error where it is not well-formed
 */
export function xmlTree(source: string): XmlElement {
  const parser = new SaxesParser();
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  const names = new Map<string, string>();
  const shared = (name: string) => names.get(name) ?? (names.set(name, name), name);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = {
      name: shared(name),
      attributes: Object.keys(attributes).length > 0 ? { ...attributes } : noAttributes,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.children = closed.children.length > 0 ? closed.children.slice() : noChildren;
  });
  // A part may begin with a byte order mark, which is no part of XML.
  parser.write(source.replace(/^\uFEFF/, '')).close();
  return top.children[0]!;
}

/** All elements of a name within an element, in the order of the part. */
export function* all(within: XmlElement, name: string): Generator<XmlElement> {
  for (const child of within.children) {
    if (child.name === name) yield child;
    yield* all(child, name);
  }
}

/** The first element of a name within an element. */
export function first(within: XmlElement | undefined, name: string): XmlElement | undefined {
  return within && all(within, name).next().value;
}

/** The `w:val` of the first element of a name. */
export function valueOf(within: XmlElement | undefined, name: string): string | undefined {
  return first(within, name)?.attributes['w:val'];
}

/** The text that is shown of an element: not its field codes. */
export function textOf(within: XmlElement): string {
  return [...all(within, 'w:t')].map(({ text }) => text).join('');
}
