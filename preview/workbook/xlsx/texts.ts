import type { XmlElement } from './xml';

/** Excel writes characters that XML cannot hold, and carriage returns, as _xHHHH_ (ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The other way round; a text that only looks like such an escape has its underscore escaped. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${hex4(character)}_`);
}

/** Control characters but tab and line feed, half surrogate pairs, and the two non-characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** The plain text of a string item: of its runs, but not of the reading aid above them (rPh). */
export function plainText(item: XmlElement): string {
  const text = item.children
    .map((part) => {
      if (part.name === 't') return part.text;
      return part.name === 'r' ? plainText(part) : '';
    })
    .join('');
  return decodeEscapes(text);
}
