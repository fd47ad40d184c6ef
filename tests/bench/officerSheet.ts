import type { SmallSheet } from '../excel/smallXlsx';

const statuses = ['Fully implemented', 'Partially implemented', 'At the planning stage'];

/** An officer's list of so many recommendations, each with two pieces of evidence, the second in a row of its own. */
export function officerSheet(size: number): SmallSheet {
  return {
    name: 'Action plan',
    rows: [
      ['No.', 'Recommendation', 'Progress category', 'Owner', 'Evidence'],
      ...Array.from({ length: size }, (_, at) => [
        [
          at + 1,
          `Review the rota of depot ${at} and publish by the end of the year what was found there.`,
          statuses[at % 3]!,
          at % 4 ? 'Head of service' : '',
          `The rota of depot ${at} was reviewed in May, and staff have been told of the outcome in writing.`,
        ],
        [
          '',
          '',
          '',
          '',
          `Visits to depot ${at} rose from ${20 + (at % 50)} to ${30 + (at % 70)} a week.`,
        ],
      ]).flat(),
    ],
  };
}
