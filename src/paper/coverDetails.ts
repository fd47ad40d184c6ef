import { monthNames } from '../register/days';
import type { DetailField } from '../register/register';
import { labelledOf } from './labels';
import type { PaperParagraph } from './paper';
import { isNotSupplied } from './ourWords';

/** A report detail as the paper has it. */
export interface PaperDetail {
  readonly field: DetailField | undefined;
  /** The paper's own label, or "" where a value stood without one. */
  readonly label: string;
  readonly value: string;
}

/** Fields whose text goes on for paragraphs; of the others only the first paragraph is the value. */
const longFields: ReadonlySet<DetailField> = new Set([
  'policyContext',
  'summary',
  'recommendationsToMembers',
  'financialImplications',
  'legalImplications',
  'humanResourcesImplications',
  'equalitiesImplications',
  'backgroundPapers',
]);

const monthDate = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${monthNames}),?\\s+\\d{4}$`,
  'i',
);

/** Gathers the report details of a paper, paragraph by paragraph. */
export class CoverDetails {
  private readonly found: { field?: DetailField; label: string; value: string }[] = [];
  /** What the next paragraph without a label belongs to. */
  private open: { field?: DetailField; label: string; value: string } | undefined;

  get details(): PaperDetail[] {
    return this.found.map(({ field, label, value }) => ({ field, label, value }));
  }

  /** Takes a paragraph in. False where it belongs to nothing that is known. */
  take(paragraph: PaperParagraph): boolean {
    const text = paragraph.text.trim();
    const isText = this.open?.field !== undefined && longFields.has(this.open.field);
    const found = labelledOf(paragraph);
    if (found?.field && !this.has(found.field)) {
      this.open = this.add(found.field, found.label, known(found.value));
      return true;
    }
    if (found?.isName && this.open?.value === '' && isPerson(this.open.field)) {
      this.open.value = known(found.value);
      return true;
    }
    if (this.takeCommittee(paragraph)) return true;
    if (this.open && (isText || this.open.value === '')) {
      const value = known(text);
      this.open.value = this.open.value === '' ? value : `${this.open.value}\n${value}`;
      return true;
    }
    if (!this.has('meetingDate') && this.has('committee') && monthDate.test(text)) {
      this.add('meetingDate', '', text);
      return true;
    }
    // Recommendations are no labels, whatever colon they hold.
    if (found && !found.field && !found.isName && paragraph.bullet === undefined) {
      this.add(undefined, found.label, found.value);
      this.open = undefined;
      return true;
    }
    return false;
  }

  /** The heading of something else ends the text of what came before it. */
  close(): void {
    this.open = undefined;
  }

  has(field: DetailField): boolean {
    return this.found.some((one) => one.field === field);
  }

  /** The committee stands at the head of its papers, as a heading or in capitals. */
  private takeCommittee({ text, level, bold, style }: PaperParagraph): boolean {
    const words = text.trim();
    const isHeading =
      level !== undefined || bold === true || style === 'Title' || words === words.toUpperCase();
    if (this.found.length > 0 || !isHeading || !committeeWords.test(words)) return false;
    this.add('committee', '', plainCapitals(words));
    return true;
  }

  private add(field: DetailField | undefined, label: string, value: string) {
    const detail = { ...(field ? { field } : {}), label, value };
    this.found.push(detail);
    return detail;
  }
}

const committeeWords = /\b(?:committee|cabinet|council|board|panel|commission|executive|forum)\b/i;

function isPerson(field: DetailField | undefined): boolean {
  return field === 'lead' || field === 'author';
}

function known(value: string): string {
  return isNotSupplied(value) ? '' : value;
}

const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * A heading typed in capitals as a person writes it: "CHILDREN & LEARNING COMMITTEE" is "Children &
 * Learning Committee". Letters that make no word, such as NHS, stay capitals.
 */
export function plainCapitals(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/[\p{L}'’]+/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (smallWords.has(small)) return at === 0 ? capital(small) : small;
    return /[aeiouy]/.test(small) ? capital(small) : word;
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
