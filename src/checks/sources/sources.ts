import { compareSources, type SourceComparison } from '../../register/sourceDifferences';
import type { CheckedWorkbook, SourceDifference } from '../finding';
import { placeOf } from '../cells';
import { quoteApart } from '../quote';
import type { Found } from '../rule';

const compared = new WeakMap<CheckedWorkbook['register'], SourceComparison>();

/** How the source sheets compare with what set up read. Several rules ask: it is worked out once a reading. */
export function comparisonOf({ register, sources }: CheckedWorkbook): SourceComparison {
  const known = compared.get(register) ?? compareSources(register, sources);
  compared.set(register, known);
  return known;
}

/** The words of a message about a difference, both values quoted so that it is in sight. */
export function differenceWords(difference: SourceDifference): {
  [
    name in 'sheet' | 'kind' | 'ref' | 'column' | 'ours' | 'theirs' | 'oursBlank' | 'theirsBlank'
  ]: string;
} {
  const { sheet, recordKind: kind, ref, column } = difference;
  const [ours, theirs] = quoteApart(difference.ours, difference.theirs);
  return {
    sheet,
    kind,
    ref,
    column,
    ours,
    theirs,
    oursBlank: ours === '' ? 'yes' : 'no',
    theirsBlank: theirs === '' ? 'yes' : 'no',
  };
}

/** A finding for each difference of one kind, at the cell to look at. */
export function differencesOf(
  workbook: CheckedWorkbook,
  kind: SourceDifference['kind'],
  words: (difference: SourceDifference) => Pick<Found, 'message' | 'fix'>,
): Found[] {
  return comparisonOf(workbook)
    .differences.filter((difference) => difference.kind === kind)
    .map((difference) => ({
      ...placeOf(difference.place),
      ref: difference.recordKind === 'detail' ? '' : difference.ref,
      ...words(difference),
      difference,
    }));
}
