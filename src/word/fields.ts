import type { TextRun } from 'docx';
import { textRuns, type TextLook } from './text';
import { run, type WrittenXml } from './written';

/**
 * A field of Word's with its result, as runs: the result is what is shown until Word works the field
 * out again. It is never left out: Word has been reported to call a file damaged for a field that has
 * none (open-agreements/open-agreements issue 352), and docx's own page number fields have none.
 */
export function field(code: string, result: string, look: TextLook = {}): TextRun[] {
  return [
    run(look, [fieldCharacter('begin')]),
    run(look, [{ 'w:instrText': [{ _attr: { 'xml:space': 'preserve' } }, ` ${code} `] }]),
    run(look, [fieldCharacter('separate')]),
    ...textRuns(result, look),
    run(look, [fieldCharacter('end')]),
  ];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): WrittenXml {
  return { 'w:fldChar': { _attr: { 'w:fldCharType': type } } };
}
