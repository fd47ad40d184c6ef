import { excel } from './en-GB/excel';
import { starting } from './en-GB/starting';
import { speaker } from './say';

/**
 * What is said where a register begins: last year's paper, a new register, the columns of a list, colleagues'
 * changes, and the lists and date checks of new tables. It is no part of `say`, so that neither the pane nor the ribbon's buttons load it before it is needed.
 */
export const sayStarting = speaker({ ...starting, ...excel });
