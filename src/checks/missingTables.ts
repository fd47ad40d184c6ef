import type { Register } from '../register/register';

/** What rules look at besides the recommendations themselves. */
const tables = ['evidence', 'statuses', 'details'] as const;

export type MissingTable = (typeof tables)[number];

/** The tables that the register does not have yet: rules about them find nothing. */
export function missingTables(register: Pick<Register, 'tables'>): readonly MissingTable[] {
  return tables.filter((kind) => register.tables[kind] === undefined);
}
