import { evidenceWords } from '../register/evidenceColumns';
import { normaliseHeading } from '../register/headings';
import { stageOf } from '../register/stageOf';

/** Headings of the part that holds the recommendations, as `normaliseHeading` leaves them. */
const detailHeadings = new Set([
  'report detail',
  'report details',
  'detail',
  'details',
  'main report',
  'main body',
  'body of the report',
  'body of report',
  'report',
  'background',
  'background and detail',
  'key issues',
  'main considerations',
  'information',
  'progress',
  'progress report',
  'progress update',
  'progress against recommendations',
  'progress against the recommendations',
]);

/** Headings over the implications, which have labels of their own below them. */
const implicationHeadings = new Set([
  'implications and risks',
  'implications',
  'implications of the report',
  'implications of this report',
  'risks and implications',
  'corporate implications',
  'corporate implications and risks',
  'other implications',
]);

export type Division = 'detail' | 'implications';

/** The division of a report that these words are the heading of. */
export function divisionOf(text: string): Division | undefined {
  const words = normaliseHeading(withoutNumber(text));
  if (detailHeadings.has(words)) return 'detail';
  return implicationHeadings.has(words) ? 'implications' : undefined;
}

const leadIns = new Set([...evidenceWords.names, 'evidence and progress', 'current position']);

/** Words that lead in what stands under a recommendation: "Evidence", "Progress to date:". */
export function isLeadIn(text: string): boolean {
  return text.length <= 60 && !/[.!?]$/.test(text.trim()) && leadIns.has(normaliseHeading(text));
}

/** The text after a lead-in on the same line: "Evidence: the board met" is "the board met". */
export function afterLeadIn(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || !isLeadIn(text.slice(0, colon))) return undefined;
  return text.slice(colon + 1).trim();
}

/** A section's number in front of its heading: "3. ", "4.2 ", "(a) ". */
export function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|\([a-z0-9]{1,3}\))\s+(?=\p{L})/u, '');
}

const mostStatusWords = 9;
const longestStatus = 80;

/** Whether these words could be the heading of a status: few, no sentence, and they speak of progress. */
export function soundsLikeStatus(text: string): boolean {
  return couldBeHeading(text) && stageOf(statusLabel(text)).stage !== 'other';
}

/** Few words that are no sentence. */
export function couldBeHeading(text: string): boolean {
  const words = text.trim();
  return (
    words.length <= longestStatus &&
    !/[.;!?]$/.test(words) &&
    words.split(/\s+/).length <= mostStatusWords
  );
}

/**
 * The status that a heading names: without the sign that our own papers put before it, a section's
 * number, a colon, or how many recommendations have it.
 */
export function statusLabel(text: string): string {
  const ours = /^\u00A0\S{1,4}\u00A0{1,3}(?=\S)/u.exec(text);
  if (ours) return text.slice(ours[0].length);
  return withoutNumber(text)
    .replace(/\s*[([]\s*\d+\s*[)\]]\s*$/, '')
    .replace(/\s*:\s*$/, '')
    .trim();
}
