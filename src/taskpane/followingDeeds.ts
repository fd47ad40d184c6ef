/** What follows the grid, and goes to it: one chunk, loaded once the workbook has been read. */
export { readSelection, watchChanges, watchSelection } from '../actions/follow';
export { goTo, showIt } from '../actions/goTo';
export { readEdits } from '../actions/readEdits';
