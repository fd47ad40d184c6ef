import { InternalHyperlink, type ParagraphChild } from 'docx';
import type { Target } from './bookmarks';
import { field } from './fields';
import { STYLE } from './styles';
import { textRuns, type TextLook } from './text';

/**
 * A cross-reference: its words are a link within the document, and where they name the ref that the
 * target begins with, that ref is a REF field of Word's, so that a ref which is changed in Word is
 * changed here too (select all, F9). The field carries its result with it: nothing has to be updated
 * before the report is read.
 */
export function crossReference(text: string, target: Target, look: TextLook): ParagraphChild {
  const linked = { ...look, style: STYLE.crossReference };
  const at = target.ref === undefined ? -1 : lastMention(text, target.ref);
  const children =
    target.ref === undefined || at < 0
      ? textRuns(text, linked)
      : [
          ...textRuns(text.slice(0, at), linked),
          // \h makes the result a link as well; \* MERGEFORMAT keeps its look, not the target's bold.
          ...field(`REF ${target.bookmark} \\h \\* MERGEFORMAT`, target.ref, linked),
          ...textRuns(text.slice(at + target.ref.length), linked),
        ];
  return new InternalHyperlink({ anchor: target.bookmark, children });
}

/** Where the ref stands last in the text as a word of its own ("R1" is not in "R12", nor "1" in "1.1"), or -1. */
function lastMention(text: string, ref: string): number {
  for (let at = text.lastIndexOf(ref); at >= 0; at = at > 0 ? text.lastIndexOf(ref, at - 1) : -1) {
    const before = text.slice(Math.max(0, at - 3), at);
    const after = text.slice(at + ref.length, at + ref.length + 3);
    if (!/(?:[\p{L}\p{N}]|\p{N}\.)$/u.test(before) && !/^(?:[\p{L}\p{N}]|\.\p{N})/u.test(after)) {
      return at;
    }
  }
  return -1;
}
