/** The tables of the design, by the word that the code uses for each. */
export type TableKind =
  | 'recommendations'
  | 'evidence'
  | 'details'
  | 'statuses'
  | 'record'
  | 'settings'
  | 'accepted'
  | 'history';

export const tableKinds: readonly TableKind[] = [
  'recommendations',
  'evidence',
  'details',
  'statuses',
  'record',
  'settings',
  'accepted',
  'history',
];
