/** What the first paint does not need; one chunk, loaded when the first of these is asked for. */
export { accept, takeBack } from '../actions/accept';
export { buildReport } from '../actions/buildReport';
export { chooseColumns } from '../actions/chooseColumns';
export { colour, removeColours } from '../actions/colour';
export { exportSummary, exportWord } from '../actions/exportWord';
export { readEarlierWorkbook } from '../actions/earlierWorkbook';
export { filterGrid, filtersAlone, takeUpFilter, unfilterGrid } from '../actions/filterGrid';
export { importPaper, previewImport } from '../actions/importPaper';
export { link, removeLinks } from '../actions/link';
export { narrate } from '../actions/narrate';
export { clearExample, newRegister } from '../actions/newRegister';
export {
  meetingToRecord,
  recordMeeting,
  removeMeeting,
  returnMeeting,
} from '../actions/recordMeeting';
export { pointAtHeadings } from '../actions/pointAtHeadings';
export { openSettings } from '../actions/openSettings';
export { richReport } from './reportHtml';
export { repair, undoRepair } from '../actions/repair';
export { setUp } from '../actions/setUp';
export { decline, takeOver, takeOverAll } from '../actions/takeOver';
export { summarise } from '../actions/summarise';
