/** Words of the summary sheet and of the committee report. */
export const report = {
  'report.placeholder': '',
} as const;
