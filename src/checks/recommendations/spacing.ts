import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { quote } from '../quote';
import { recommendationRule } from '../rowRule';

export const spacing = recommendationRule({
  code: 'REC-TEXT-SPACING',
  severity: 'info',
  words: 'checks.spacing',
  column: 'recommendation',
  look: ({ recommendation: text }) => {
    if (blank(text)) return undefined;
    const right = tidied(text);
    if (right === text) return undefined;
    let at = 0;
    while (text[at] === right[at]) at += 1;
    const words = around(text, at);
    return {
      words,
      values: { words: quote(words) },
      repair: { label: sayCheck('checks.spacing.repair'), value: right },
    };
  },
});

/** One blank between words, none at the ends of a line or before a stop; line breaks stay. */
function tidied(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line) => (/^[\r\n]/.test(line) ? line : tidiedLine(line)))
    .join('');
}

function tidiedLine(line: string): string {
  const words = line.split(/[ \t\u00A0]/).filter((word) => word !== '');
  const parts = words.flatMap((word, at) => {
    // A stop that stands alone belongs to the word before it; "…" and ". . ." are left.
    const joins = at === 0 || (isStop(word) && !isStop(words[at - 1]!.slice(-1)));
    return joins ? [word] : [' ', word];
  });
  return parts.join('');
}

function isStop(text: string): boolean {
  return text.length === 1 && '.,;:!?'.includes(text);
}

/** The words on both sides of a place, so that it can be found in the cell. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - 24);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  return text.slice(Math.min(start, at), at + 16);
}
