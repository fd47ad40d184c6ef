/** What an action says when it is done, refused or failed. */
export const actions = {
  'actions.placeholder': '',
} as const;
