import type { Evidence, Recommendation, Register, ReportDetail } from '../../register/register';
import { blank } from '../blank';
import { evidenceCell, placeOf, recommendationCell, type Place } from '../cells';

/** A text that the report prints, with its cell. */
export interface PublishedText {
  /** The row or the detail that holds it. */
  readonly of: Recommendation | Evidence | ReportDetail;
  readonly text: string;
  readonly ref: string;
  /** Nothing where the column is not in the table. */
  readonly place: Place | undefined;
}

/** Everything that will be published in the officer's own words, in the order of the report's parts. */
export function publishedTexts(register: Register): PublishedText[] {
  return [
    ...register.details.map((of) => ({
      of,
      text: of.value,
      ref: '',
      place: placeOf(of.place),
    })),
    ...register.recommendations.map((row) => ({
      of: row,
      text: row.recommendation,
      ref: row.ref,
      place: recommendationCell(register, row, 'recommendation'),
    })),
    ...register.evidence.map((row) => ({
      of: row,
      text: row.evidence,
      ref: row.ref,
      place: evidenceCell(register, row, 'evidence'),
    })),
  ].filter(({ text }) => !blank(text));
}
