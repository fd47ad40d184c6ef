/** Right-to-left writing: Word lays a run out by its own mark (`w:rtl`), not by its letters alone. */

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours: the blocks that Unicode reserves for them. */
const LETTERS =
  '[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
const RIGHT_TO_LEFT = new RegExp(LETTERS, 'u');
const FIRST_STRONG = new RegExp(`${LETTERS}|\\p{L}`, 'u');
/** Right-to-left letters with the spaces and marks that stand between them. */
const STRETCHES = new RegExp(`${LETTERS}+(?:[\\s\\p{P}\\u200F]*${LETTERS}+)*`, 'gu');

export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Whether the first letter is of a right-to-left script, which is how Unicode tells a paragraph's direction. */
export function startsRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  const first = FIRST_STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** The text cut where its direction changes, so that Latin words and digits stay out of right-to-left runs. */
export function stretches(text: string): readonly Stretch[] {
  if (!RIGHT_TO_LEFT.test(text)) return text === '' ? [] : [{ text, rightToLeft: false }];
  const found: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(STRETCHES)) {
    if (match.index > end) {
      found.push({ text: text.slice(end, match.index), rightToLeft: false });
    }
    found.push({ text: match[0], rightToLeft: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    found.push({ text: text.slice(end), rightToLeft: false });
  }
  return found;
}
