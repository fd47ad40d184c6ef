/** Longest quotation in a message: enough to know the row by, short enough to read in a list. */
const LONGEST = 80;
/** Words kept in front of the place where two texts part, so that a reader finds it in the cell. */
const LEAD = 24;

/** An officer's words as a message quotes them: on one line, and cut with "…" when they are long. */
export function quote(text: string): string {
  return cut(onOneLine(text), 0);
}

/**
 * Two texts that differ, each quoted so that the difference is in sight: two long paragraphs that
 * differ in their last word would look the same when cut at their ends.
 */
export function quoteApart(one: string, other: string): readonly [string, string] {
  const texts = [onOneLine(one), onOneLine(other)] as const;
  if (texts.every((text) => text.length <= LONGEST)) return texts;
  let same = 0;
  while (same < texts[0].length && texts[0][same] === texts[1][same]) same += 1;
  const from = texts[0] === texts[1] ? 0 : startBefore(texts[0], same);
  return [cut(texts[0], from), cut(texts[1], from)];
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

function cut(text: string, from: number): string {
  // Of a long text no more than can be shown is taken apart: a character is one or two units.
  const rest = Array.from(text.slice(from, from + 2 * LONGEST + 2));
  const shown =
    rest.length > LONGEST
      ? `${rest
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : rest.join('');
  return from > 0 ? `…${shown}` : shown;
}

/** Some words before the place, from the start of a word where one is near, so that none is quoted by half. */
function startBefore(text: string, place: number): number {
  if (place <= LEAD) return 0;
  const word = text.lastIndexOf(' ', place - LEAD) + 1;
  const from = Math.max(word, place - 2 * LEAD);
  // Not between the two halves of a character such as an emoji.
  return /[\uDC00-\uDFFF]/.test(text.charAt(from)) ? from - 1 : from;
}
