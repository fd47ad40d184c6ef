/** A text as Excel writes it (ST_Xstring): what XML cannot hold as _xHHHH_; a text that only looks like such an escape has its underscore escaped. */
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
