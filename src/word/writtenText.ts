import type { WrittenXml } from './written';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** As docx does; characters that XML cannot hold are left out. */
function escaped(value: unknown): string {
  return String(value).replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (char) => escapes[char] ?? '');
}

/** A text that is written as it is. */
type AsItIs = () => string;

/**
 * An element whose content is put into words now, as docx would write it. docx makes an object of every element of the
 * document, and of each a second one, before it writes the first: for a report of 20,000 recommendations the heap grew by
 * 1 GB for 44 MB of text. It escapes texts, and what is neither a text nor an object it writes as `String` has it
 * (docx 9.15.2, src/util/xml/stringify.ts, `escapeValue` and `format`); a function says its own `toString`.
 */
export function inWords(name: string, content: readonly WrittenXml[]): WrittenXml {
  const xml = content.map(textOf).join('');
  const asItIs: AsItIs = () => xml;
  asItIs.toString = asItIs;
  return { [name]: asItIs };
}

/** An element as docx writes it: one without content in a list is opened and closed, any other closes itself. */
function textOf(element: WrittenXml): string {
  const [name] = Object.keys(element);
  const content: unknown = name === undefined ? undefined : element[name];
  if (!Array.isArray(content)) {
    if (typeof content === 'function') return `<${name}>${(content as AsItIs)()}</${name}>`;
    if (typeof content !== 'object') return `<${name}>${escaped(content ?? '')}</${name}>`;
    return `<${name}${attributesOf(content)}/>`;
  }
  let attributes = '';
  let inside = '';
  for (const part of content as readonly unknown[]) {
    if (typeof part !== 'object' || part === null) inside += escaped(part);
    else if ('_attr' in part) attributes += attributesOf(part);
    else inside += textOf(part as WrittenXml);
  }
  return `<${name}${attributes}>${inside}</${name}>`;
}

function attributesOf(element: object | null): string {
  const attributes = (element as { _attr?: Readonly<Record<string, unknown>> } | null)?._attr ?? {};
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}
