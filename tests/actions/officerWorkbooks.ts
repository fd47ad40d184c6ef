import type { SmallSheet } from '../excel/smallXlsx';

/** An officer's list: a title, headings further down, evidence that goes on in a row below. */
export const actionPlan: SmallSheet = {
  name: 'Action plan',
  rows: [
    ['Inspection of the harbour: progress'],
    [],
    ['No.', 'Recommendation', 'Progress category', 'Evidence'],
    [1, 'Light the pier', 'Fully implemented', 'Lamps were put up in May.'],
    ['', '', '', 'The harbour master has seen them.'],
    [2, 'Mend the rails', 'Partially implemented', 'Two of five are mended.'],
    [3, 'Train the crew', 'Partially implemented', 'As above.'],
    [4, 'Plan a new slipway', 'At the planning stage', 'A site is being looked for.'],
  ],
};

/** Labels and values, as officers keep them. */
export const reportDetails: SmallSheet = {
  name: 'Details for committee',
  rows: [
    ['Title', 'Harbour inspection: follow up'],
    ['Committee', 'Harbour Committee'],
    ['Reporting date', '30 June 2026'],
    ['Report author', 'Policy officer'],
  ],
};

export const officerWorkbook: readonly SmallSheet[] = [actionPlan, reportDetails];
