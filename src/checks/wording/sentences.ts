import { allMatches } from './allMatches';

/** A sentence of a text, on one line. */
export interface Sentence {
  readonly text: string;
  /** Its first character within the text on one line. */
  readonly at: number;
}

/** The text on one line: every run of blanks and line breaks is one blank. */
export function onOneLine(text: string): string {
  // Most texts are on one line already. Then sentences, and the words that findings quote, are cut from the cell's own text,
  // and V8 keeps no second copy of it for them.
  return runOfBlanks.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Blanks that are not a single one between two words. */
const runOfBlanks = /[^\S ]|\s\s|^\s|\s$/;

/**
 * No sentence is longer than some hundred words. What has more characters without a full stop is taken in parts, so
 * that what looks through a sentence several times still takes time in proportion to the text.
 */
const longest = 1000;

/** Abbreviations whose full stop ends no sentence. */
const shortened = new Set(
  'mr mrs ms dr prof st no nos e.g i.e eg ie etc cllr rev inc ltd vs approx ref para p pp s jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Rule after rule asks for the sentences of the same cell. */
let last: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;

/**
 * The sentences of a text. One ends at a full stop, question or exclamation mark that is followed by a
 * blank and not by a small letter, or at a line break; not at an abbreviation, an initial or a decimal point.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  if (last?.text !== text) last = { text, sentences: split(text) };
  return last.sentences;
}

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const plain = onOneLine(line);
    let from = 0;
    for (const match of allMatches(plain, /[.!?]["”’)\]]? /g)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith('.') && !endsSentence(plain, match.index, end)) continue;
      add(plain, from, end - 1);
      from = end;
    }
    add(plain, from, plain.length);
  }
  return sentences;

  function add(line: string, from: number, to: number): void {
    for (let start = from; start < to; start += longest) {
      const sentence = line.slice(start, Math.min(start + longest, to));
      if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ text: sentence, at: start });
    }
  }
}

function endsSentence(line: string, stop: number, next: number): boolean {
  if (/^\p{Ll}/u.test(line.slice(next, next + 2))) return false;
  const before = line.slice(Math.max(0, stop - 12), stop);
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/^[("“]/, '');
  // An initial ("J. Smith"), but not the last word of "plan B." followed by a sentence: that is rare.
  if (/^\p{Lu}$/u.test(word)) return false;
  return !shortened.has(word.toLowerCase());
}

/** The number of words. */
export function countWords(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
