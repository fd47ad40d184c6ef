import type { Register } from '../../register/register';
import { blank } from '../blank';
import { evidenceCell, placeOf, recommendationCell, type Place } from '../cells';

/** A text that the report prints, with its cell. */
export interface PublishedText {
  readonly text: string;
  readonly ref: string;
  /** Nothing where the column is not in the table. */
  readonly place: Place | undefined;
}

/** Everything that will be published in the officer's own words, in the order of the report's parts. */
export function publishedTexts(register: Register): PublishedText[] {
  return [
    ...register.details.map(({ value, place }) => ({
      text: value,
      ref: '',
      place: placeOf(place),
    })),
    ...register.recommendations.map((row) => ({
      text: row.recommendation,
      ref: row.ref,
      place: recommendationCell(register, row, 'recommendation'),
    })),
    ...register.evidence.map((row) => ({
      text: row.evidence,
      ref: row.ref,
      place: evidenceCell(register, row, 'evidence'),
    })),
  ].filter(({ text }) => !blank(text));
}
