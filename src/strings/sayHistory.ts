import { history } from './en-GB/history';
import { speaker } from './say';

/** What is said where meetings are recorded and compared; loaded when that is first asked for. */
export const sayHistory = speaker(history);
