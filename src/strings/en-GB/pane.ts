/** What the task pane itself says. */
export const pane = {
  'pane.placeholder': '',
} as const;
