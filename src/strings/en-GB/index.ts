import { actions } from './actions';
import { checks } from './checks';
import { commands } from './commands';
import { excel } from './excel';
import { pane } from './pane';
import { starting } from './starting';

/**
 * Every text that a person reads, in British English, as ICU messages. A translation is a second folder like this one.
 * The report's own words are in sayReport.ts. Names of tables and columns stand in the grid, where they are data: they
 * live in src/register/columns.ts.
 */
export const enGB = { ...checks, ...actions, ...pane, ...commands, ...excel, ...starting } as const;
