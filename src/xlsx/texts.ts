import type { XmlElement } from './xml';

/** Excel writes characters that XML cannot hold, and carriage returns, as _xHHHH_ (ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
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
