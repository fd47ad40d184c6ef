import { familiesIn } from './detection';
import { families, type Family, type LabelledSentence } from './sentence';

/** How a rule does on labelled sentences: of what it finds, and of what it must find, the share that is both. */
export interface Measured {
  readonly family: Family;
  /** Sentences that must be found. */
  readonly wanted: number;
  /** Sentences that are found. */
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of each family's rule on all sentences of a set, also on those of other families. */
export function measure(sentences: readonly LabelledSentence[]): Measured[] {
  const results = sentences.map(({ labels, ...rest }) => ({
    labels,
    found: familiesIn({ labels, ...rest }),
  }));
  return families.map((family) => {
    const wanted = results.filter(({ labels }) => labels.includes(family)).length;
    const found = results.filter((result) => result.found.includes(family)).length;
    const right = results.filter(
      (result) => result.labels.includes(family) && result.found.includes(family),
    ).length;
    const precision = found === 0 ? 0 : right / found;
    return { family, wanted, found, right, precision, recall: wanted === 0 ? 0 : right / wanted };
  });
}
