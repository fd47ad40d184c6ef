import { escapeXml, splice, type Splice } from './splice';
import { parseXml, type XmlElement } from '../../../src/xlsx/xml';

/**
 * Changes single places of an XML part and leaves every other character as it stands, so that what
 * nobody changed, also what we know nothing of, is the same in the file that is saved.
 */
export class PartEditor {
  readonly root: XmlElement;
  private readonly pieces: Splice[] = [];
  private readonly attributes = new Map<XmlElement, Map<string, string | undefined>>();
  private readonly inserted: { order: number; at: number; text: string }[] = [];

  /** `order` are the names of the root's children in the order that the schema demands. */
  constructor(
    readonly source: string,
    part: string,
    private readonly order: readonly string[] = [],
  ) {
    this.root = parseXml(source, part);
  }

  get isChanged(): boolean {
    return this.pieces.length + this.attributes.size + this.inserted.length > 0;
  }

  replace(element: XmlElement, text: string): void {
    this.pieces.push({ start: element.start, end: element.end, text: this.inNamespace(text) });
  }

  /** Replaces by a text that is in the part's own prefixes already. */
  replaceAsIs(element: XmlElement, text: string): void {
    this.pieces.push({ start: element.start, end: element.end, text });
  }

  remove(element: XmlElement): void {
    this.pieces.push({ start: element.start, end: element.end, text: '' });
  }

  /** Puts a child of the root where the schema wants it. */
  insert(name: string, text: string): void {
    const order = this.order.indexOf(name);
    const before = this.root.children.filter((child) => {
      const place = this.order.indexOf(child.name);
      return place >= 0 && place <= order;
    });
    const at = before[before.length - 1]?.end ?? this.root.contentStart;
    this.inserted.push({ order, at, text: this.inNamespace(text) });
  }

  /** Puts a text at the end of what an element holds; also into one that held nothing. */
  append(element: XmlElement, text: string): void {
    const inside = this.inNamespace(text);
    if (element.contentStart < element.end) {
      this.pieces.push({ start: element.contentEnd, end: element.contentEnd, text: inside });
      return;
    }
    const tag = this.source.slice(element.start, element.end);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
    const opened = `${tag.replace(/\s*\/>$/, '')}>`;
    this.pieces.push({
      start: element.start,
      end: element.end,
      text: `${opened}${inside}</${name}>`,
    });
  }

  /** Sets an attribute, or takes it away where the value is undefined. */
  set(element: XmlElement, name: string, value: string | undefined): void {
    const changes = this.attributes.get(element) ?? new Map<string, string | undefined>();
    changes.set(name, value);
    this.attributes.set(element, changes);
  }

  /** The part with all changes. */
  text(): string {
    const tags = [...this.attributes].map(([element, changes]): Splice => {
      const end = element.contentStart;
      const tag = this.source.slice(element.start, end);
      return { start: element.start, end, text: withAttributes(tag, changes) };
    });
    const inserted = this.inserted
      .map((piece, index) => ({ ...piece, index }))
      .sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index)
      .map(({ at, text }): Splice => ({ start: at, end: at, text }));
    return splice(this.source, [...tags, ...this.pieces, ...inserted]);
  }

  /** Where the part gives its own elements a prefix, ours say themselves which namespace they are of. */
  inNamespace(text: string): string {
    const prefix = /^<([\w.-]+):/.exec(this.source.slice(this.root.start))?.[1];
    const namespace = prefix === undefined ? undefined : this.root.attributes[`xmlns:${prefix}`];
    if (namespace === undefined) return text;
    return eachTopLevel(text, (tag) => `${tag} xmlns="${escapeXml(namespace)}"`);
  }
}

function withAttributes(tag: string, changes: ReadonlyMap<string, string | undefined>): string {
  let changed = tag;
  for (const [name, value] of changes) {
    const there = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
    if (there.test(changed)) changed = changed.replace(there, () => text);
    else changed = changed.replace(/\s*(\/?>)$/, (_, end: string) => `${text}${end}`);
  }
  return changed;
}

/** Rewrites the beginning ("<name") of each element that is not inside another. */
function eachTopLevel(text: string, rewrite: (tag: string) => string): string {
  let depth = 0;
  return text.replace(
    /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g,
    (all, close, name, rest, self) => {
      if (close) {
        depth -= 1;
        return all as string;
      }
      const start = depth === 0 ? rewrite(`<${name as string}`) : `<${name as string}`;
      if (!self) depth += 1;
      return `${start}${rest as string}${self as string}>`;
    },
  );
}
