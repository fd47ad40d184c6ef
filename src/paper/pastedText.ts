import type { Paper, PaperParagraph } from './paper';

/** A dash, dot or number at the start of a line. Word pastes a list's dots as "•" or "·", the second level as "o". */
const listSign = /^(\s*)([-*+•·▪●○◦‣–—o])(\s+)(?=\S)/u;
/** "1." and "a)" are the author's own numbers: they stay with the words, which may be refs. */
const deeperSigns = 'o○◦–';

/** Lines of a page, in characters. */
const [shortestPage, widestPage] = [50, 140];
/** A line that goes on in the next is at least this long, as a share of the longest one. */
const fullLine = 0.7;

/**
 * Text that a person pasted, as a paper: a line is a paragraph, unless the lines were broken to a page's
 * width, as text copied from a PDF or an e-mail is. Bold words may be marked by "**".
 */
export function paperFromText(text: string): Paper {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n\u2028\u2029\v\f]/);
  return paragraphLines(lines).map(paragraph);
}

/** The lines of each paragraph as one. */
function paragraphLines(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const longest = longestOf(filled);
  const isFull = (line: string) => line.trimEnd().length >= longest * fullLine;
  const broken =
    longest >= shortestPage &&
    longest <= widestPage &&
    filled.filter(isFull).length > filled.length / 2;
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    if (line.trim() === '') {
      before = '';
      continue;
    }
    const goesOn =
      broken && before !== '' && isFull(before) && !listSign.test(line) && !/^\s*\*\*/.test(line);
    if (goesOn) paragraphs.push(`${paragraphs.pop()!.trimEnd()} ${line.trim()}`);
    else paragraphs.push(line.trimEnd());
    before = line;
  }
  return paragraphs;
}

function longestOf(lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.trimEnd().length);
  return longest;
}

function paragraph(line: string): PaperParagraph {
  const sign = listSign.exec(line);
  const words = (sign ? line.slice(sign[0].length) : line).trim();
  const { text, bold, turn } = boldOf(words);
  return {
    kind: 'paragraph',
    text,
    ...(sign ? { bullet: depthOf(sign[1]!, sign[2]!) } : {}),
    ...(bold ? { bold } : {}),
    ...(turn > 0 ? { turn } : {}),
  };
}

function depthOf(indent: string, sign: string): number {
  const spaces = indent.replace(/\t/g, '    ').length;
  return spaces >= 2 || deeperSigns.includes(sign) ? 1 : 0;
}

/** Takes the marks "**" away, and says what stood between them. A mark without its counterpart stays. */
function boldOf(words: string): { text: string; bold: boolean; turn: number } {
  const parts = words.split('**');
  if (parts.length < 3 || parts.length % 2 === 0) return { text: words, bold: false, turn: 0 };
  const outside = parts.filter((_, at) => at % 2 === 0).join('');
  const inside = parts.filter((_, at) => at % 2 === 1).join('');
  return {
    text: parts.join('').trim(),
    bold: outside.trim() === '' && inside.trim() !== '',
    turn:
      parts[0]!.trim() === '' ? (outside.trim() === '' ? 0 : parts[1]!.length) : parts[0]!.length,
  };
}
