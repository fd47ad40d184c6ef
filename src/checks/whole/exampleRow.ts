import { say } from '../../strings/say';
import { sayCheck } from '../../strings/sayChecks';
import { evidenceCell, recommendationCell } from '../cells';
import { rule } from '../rule';

/** The rows that a new register begins with, known by their words. They must not go to a committee. */
export const exampleRow = rule({
  code: 'BOOK-EXAMPLE',
  severity: 'error',
  words: 'checks.exampleRow',
  look: ({ register }) => {
    const recommendations = register.recommendations
      .filter(({ recommendation }) => recommendation === say('actions.example.recommendation'))
      .map((row) => ({ ref: row.ref, place: recommendationCell(register, row, 'recommendation') }));
    const evidence = register.evidence
      .filter((row) => row.evidence === say('actions.example.evidence'))
      .map((row) => ({ ref: row.ref, place: evidenceCell(register, row, 'evidence') }));
    return [...recommendations, ...evidence].flatMap(({ ref, place }) =>
      place
        ? {
            ...place,
            ref,
            message: sayCheck('checks.exampleRow.message'),
            fix: sayCheck('checks.exampleRow.fix', { cell: place.cell }),
            clears: 'example' as const,
          }
        : [],
    );
  },
});
