import { reporting } from './en-GB/reporting';
import { speaker } from './say';

/** What is said where a report is chosen, exported and handed over; loaded when that is first asked for. */
export const sayReporting = speaker(reporting);
