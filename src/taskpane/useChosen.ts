import { useMemo } from 'react';
import type { Recommendation } from '../register/register';
import { isNarrowed } from '../report/choice';
import { coverageOf, chosenBy } from '../report/coverage';
import { filterInWords } from '../report/coverageSentences';
import { usePaneState } from './useTracker';

/** What the filter chooses of the workbook as it was last read. */
export interface Chosen {
  readonly is: (recommendation: Recommendation) => boolean;
  readonly recommendations: readonly Recommendation[];
  /** "whose status is “A” and whose owner is “B”"; undefined where it cannot be said. */
  readonly words: string | undefined;
}

/** Undefined while no filter is on: then everything is chosen. */
export function useChosen(): Chosen | undefined {
  const { open, choice } = usePaneState();
  const register = open?.register;
  const { filter, movements, since } = choice;
  return useMemo(() => {
    const wishes = { filter, ...(movements && { movements }), ...(since && { since }) };
    if (!register || !isNarrowed(wishes)) return undefined;
    const coverage = coverageOf(register, wishes);
    const is = chosenBy(register, wishes, coverage.changes);
    return {
      is,
      recommendations: register.recommendations.filter(is),
      words: filterInWords(coverage),
    };
  }, [register, filter, movements, since]);
}
