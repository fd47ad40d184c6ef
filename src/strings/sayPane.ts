import { actions } from './en-GB/actions';
import { pane } from './en-GB/pane';
import { speaker } from './say';

/** What the task pane says. Its words are no part of `say`, so that the ribbon's buttons do not load them. */
export const sayPane = speaker({ ...pane, ...actions });
