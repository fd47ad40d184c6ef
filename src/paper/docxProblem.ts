/** Why a file cannot be read as a Word document; callers put it in words. */
export type DocxFault =
  /** It is nothing that Word saves as .docx. */
  | 'notWord'
  /** It is of Word's format before 2007. */
  | 'oldWord'
  | 'pdf'
  /** It asks for a password. */
  | 'encrypted'
  /** Its end is missing, or parts of it are damaged. */
  | 'damaged'
  /** Unpacked it is larger than any report. */
  | 'tooLarge';

export class DocxProblem extends Error {
  constructor(readonly fault: DocxFault) {
    super(fault);
    this.name = 'DocxProblem';
  }
}
