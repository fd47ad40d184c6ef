/**
 * Officers' text made safe for a .docx. Nothing that can be shown is lost: what XML forbids is shown
 * as the replacement character, so that a reader sees that something stood there.
 */

const REPLACEMENT = '\uFFFD';

/** What Excel, Word and the web use to end a line within a text, besides the line feed itself. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Characters outside XML 1.0's `Char` (https://www.w3.org/TR/xml/#charsets): controls but tab and line
 * feed, halves of surrogate pairs, U+FFFE and U+FFFF. Word refuses a whole file for one of them. docx
 * drops only the controls (dolanmiu/docx issue 345) and writes the others as they are.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const OPENS = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const OPENS_ISOLATE = /[\u2066-\u2068]/;
const CLOSES_EMBEDDING = '\u202C';
const CLOSES_ISOLATE = '\u2069';

/** Anything that may have to be changed; nearly no text has any of it. */
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u0085\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The text as a .docx may hold it: valid in XML, lines ended by "\n", direction marks closed. */
export function sanitise(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return closeDirections(text.replace(LINE_ENDS, '\n').replace(FORBIDDEN, REPLACEMENT));
}

/** The same on one line, for document properties and the footer. */
export function sanitiseLine(text: string): string {
  return sanitise(text.replace(LINE_ENDS, '\n').replace(/\s+/g, ' ').trim());
}

/**
 * A direction mark that is left open turns the rest of its paragraph round, our own words included
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings), so each text closes its own.
 */
function closeDirections(text: string): string {
  if (!OPENS.test(text)) {
    return text;
  }
  const open: string[] = [];
  for (const character of text) {
    if (OPENS_EMBEDDING.test(character)) {
      open.push(CLOSES_EMBEDDING);
    } else if (OPENS_ISOLATE.test(character)) {
      open.push(CLOSES_ISOLATE);
    } else if (character === CLOSES_EMBEDDING && open[open.length - 1] === CLOSES_EMBEDDING) {
      open.pop();
    } else if (character === CLOSES_ISOLATE && open.includes(CLOSES_ISOLATE)) {
      // An isolate's end also ends the embeddings opened within it.
      open.length = open.lastIndexOf(CLOSES_ISOLATE);
    }
  }
  return text + open.reverse().join('');
}
