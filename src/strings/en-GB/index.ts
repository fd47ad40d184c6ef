import { actions } from './actions';
import { checks } from './checks';
import { pane } from './pane';
import { report } from './report';
import { word } from './word';
import { workbook } from './workbook';

/** Every text that a person reads, in British English, as ICU messages. A translation is a second folder like this one. */
export const enGB = { ...workbook, ...checks, ...report, ...actions, ...pane, ...word } as const;
