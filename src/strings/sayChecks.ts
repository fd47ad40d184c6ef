import { checks } from './en-GB/checks';
import { speaker, type StringValues } from './say';

/** A key of what the checks say, e.g. "checks.refBlank.title". */
export type CheckKey = keyof typeof checks;

/** What the checks say, apart from the other texts: both are loaded after the pane's first paint. */
export const sayCheck: (key: CheckKey, values?: StringValues) => string = speaker(checks);
