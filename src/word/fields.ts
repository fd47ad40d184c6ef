import { BuilderElement, TextRun } from 'docx';
import { textRuns, type TextLook } from './text';

/**
 * A field of Word's with its result, as runs: the result is what is shown until Word works the field
 * out again. It is never left out: Word has been reported to call a file damaged for a field that has
 * none (open-agreements/open-agreements issue 352), and docx's own page number fields have none.
 */
export function field(code: string, result: string, look: TextLook = {}): TextRun[] {
  return [
    new TextRun({ ...look, children: [fieldCharacter('begin')] }),
    new TextRun({ ...look, children: [new FieldCode(` ${code} `)] }),
    new TextRun({ ...look, children: [fieldCharacter('separate')] }),
    ...textRuns(result, look),
    new TextRun({ ...look, children: [fieldCharacter('end')] }),
  ];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): BuilderElement<{ type: string }> {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

class FieldCode extends BuilderElement<{ space: 'preserve' }> {
  constructor(code: string) {
    super({
      name: 'w:instrText',
      attributes: { space: { key: 'xml:space', value: 'preserve' } },
    });
    this.root.push(code);
  }
}
