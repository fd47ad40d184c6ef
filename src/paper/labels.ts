import { detailFieldOf } from '../register/detailFields';
import { normaliseHeading } from '../register/headings';
import type { DetailField } from '../register/register';
import type { PaperParagraph } from './paper';
import { withoutNumber } from './phrases';

/** A paragraph that is a label with its value, as on a report's cover. */
export interface Labelled {
  /** As it stands there, without its colon. */
  readonly label: string;
  readonly field: DetailField | undefined;
  /** "Name", which says who the lead or author is whose label stands above it. */
  readonly isName: boolean;
  /** "" where it is blank or follows in paragraphs of its own. */
  readonly value: string;
}

const longestLabel = 60;
const mostLabelWords = 8;

/**
 * The label and value of a paragraph, where it has a label: words before a colon, a tab, a line break
 * or a change between bold and plain, or words at its start that mean a field of the report details.
 */
export function labelledOf(paragraph: PaperParagraph): Labelled | undefined {
  const text = paragraph.text.trim();
  for (const at of [...boundaries(text), ...(paragraph.turn ? [paragraph.turn] : [])]) {
    const found = labelled(text.slice(0, at), text.slice(at));
    if (found.field || found.isName) return found;
  }
  if (isKnown(text)) return labelled(text, '');
  const words = text.split(' ');
  for (let count = Math.min(mostLabelWords, words.length - 1); count > 0; count -= 1) {
    const found = labelled(words.slice(0, count).join(' '), words.slice(count).join(' '));
    if (isBare(found) && /^[^\p{Ll}]|^\S+@/u.test(found.value)) return found;
  }
  const colon = text.search(/[:\t]/);
  const own = colon > 0 ? text.slice(0, colon) : '';
  return own !== '' && own.length <= longestLabel && own.split(/\s+/).length <= mostLabelWords
    ? labelled(own, text.slice(colon))
    : undefined;
}

function boundaries(text: string): number[] {
  return [text.indexOf(':'), text.indexOf('\t'), text.indexOf('\n')]
    .filter((at) => at > 0 && at <= longestLabel)
    .sort((a, b) => a - b);
}

function labelled(label: string, rest: string): Labelled {
  const words = withoutNumber(label)
    .replace(/[\s:]+$/, '')
    .trim();
  return {
    label: words,
    field: detailFieldOf(words),
    isName: normaliseHeading(words) === 'name',
    value: rest.replace(/^[\s:]+/, '').trimEnd(),
  };
}

/** Fields whose label may stand before its value with nothing between: "Email policy@example.org". */
const bareFields: ReadonlySet<DetailField | undefined> = new Set([
  'subjectHeading',
  'title',
  'meetingDate',
  'reportingDate',
  'lead',
  'author',
  'telephone',
  'email',
]);

function isBare({ field, isName }: Labelled): boolean {
  return isName || bareFields.has(field);
}

function isKnown(text: string): boolean {
  const words = withoutNumber(text);
  return (
    words.length <= longestLabel &&
    (detailFieldOf(words) !== undefined || normaliseHeading(words) === 'name')
  );
}
