/** Titles, messages and fixes of the checks. */
export const checks = {
  'checks.placeholder': '',
} as const;
