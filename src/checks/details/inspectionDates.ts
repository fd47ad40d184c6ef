import { monthNumber, monthOf, type Period } from '../../register/periods';
import type { Register, ReportDetail } from '../../register/register';
import { allMatches } from '../wording/allMatches';

/** A date of the inspection as a report detail gives it. */
export interface InspectionDate {
  readonly detail: ReportDetail;
  /** As it stands there, e.g. "February – March 2013". */
  readonly words: string;
  readonly period: Period;
}

/** "February 2013", "12 February 2013", "February – March 2013", "February to March 2013". */
const date =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,8})(?: ?(?:–|-|to|and|\/) ?(\p{Lu}\p{Ll}{2,8}))? (\d{4})(?!\d)/gu;

/** Characters between the word and its date: "inspection of safeguarding arrangements in February 2013". */
const reach = 80;

/** Every date that a report detail gives to the inspection, in the order of the details. */
export function inspectionDatesOf({
  details,
}: Pick<Register, 'details'>): readonly InspectionDate[] {
  return details.flatMap(datesIn);
}

function datesIn(detail: ReportDetail): InspectionDate[] {
  const text = `${detail.field === undefined ? `${detail.label}: ` : ''}${detail.value}`;
  const plain = text.replace(/\s+/g, ' ');
  const inspections = allMatches(plain, /\binspect(?:ion|ed)\b/giu).map(({ index }) => index);
  return allMatches(plain, date).flatMap((match): InspectionDate[] => {
    // The nearest word before the date, in the same sentence.
    const before = inspections.filter((at) => at < match.index).at(-1);
    if (before === undefined || match.index - before > reach) return [];
    if (/[.;!?] /.test(plain.slice(before, match.index))) return [];
    // "since the inspection, in October 2013 we …" is not the inspection's date.
    if (
      /\b(?:since|after|following) (?:the|that|this|its|our) (?:\p{L}+ ){0,2}inspection\b.*,/iu.test(
        plain.slice(Math.max(0, before - 30), match.index),
      )
    )
      return [];
    const [words, first, second, year] = match;
    const from = monthNumber(first!);
    const to = second === undefined ? from : monthNumber(second);
    if (from === undefined || to === undefined) return [];
    const years = Number(year);
    // "November – February 2013" began the year before.
    const start = monthOf(from > to ? years - 1 : years, from);
    return [{ detail, words, period: { from: start.from, to: monthOf(years, to).to } }];
  });
}
