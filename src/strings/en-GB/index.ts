import { actions } from './actions';
import { commands } from './commands';

/**
 * Every text that a person reads, in British English, as ICU messages. A translation is a second folder like this one.
 * The pane's words are in sayPane.ts, the report's own in sayReport.ts, those of the checks in sayChecks.ts, those of a
 * register's beginning in sayStarting.ts. Names of tables and columns stand in the grid, where they are data: they
 * live in src/register/columns.ts.
 */
export const enGB = { ...actions, ...commands } as const;
