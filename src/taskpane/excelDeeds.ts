import { counterparts } from '../actions/counterparts';
import { readSelection, watchChanges, watchSelection } from '../actions/follow';
import { goTo, showIt } from '../actions/goTo';
import { officeBackground, whereWeRun } from '../actions/host';
import { openRegister } from '../actions/openRegister';
import { readEdits } from '../actions/readEdits';
import type { Deeds } from './deeds';

const later = () => import(/* webpackChunkName: "later" */ './laterDeeds');

/** Fetched while the workbook is read, so that checking it waits for nothing. */
const checks = () => import(/* webpackChunkName: "checks" */ '../actions/check');

/** The actions in Excel. Only reading and going to a cell are loaded with the pane. */
export const excelDeeds: Deeds = {
  whereWeRun,
  officeBackground,
  openRegister: async () => {
    const [open] = await Promise.all([openRegister(), checks()]);
    return open;
  },
  readEdits,
  check: async (open) => (await checks()).check(open),
  goTo,
  showIt,
  counterparts,
  readSelection,
  filtersAlone: async () => (await later()).filtersAlone(),
  filterGrid: async (open, choice, already) => (await later()).filterGrid(open, choice, already),
  unfilterGrid: async (filtered) => (await later()).unfilterGrid(filtered),
  takeUpFilter: async (open) => (await later()).takeUpFilter(open),
  watchSelection,
  watchChanges,
  setUp: async (open, choices) => (await later()).setUp(open, choices),
  chooseColumns: async (open, choice) => (await later()).chooseColumns(open, choice),
  pointAtHeadings: async (open) => (await later()).pointAtHeadings(open),
  previewImport: async (open, source) => (await later()).previewImport(open, source),
  importPaper: async (open, paper) => (await later()).importPaper(open, paper),
  newRegister: async (open, today, statuses) => (await later()).newRegister(open, today, statuses),
  clearExample: async (open) => (await later()).clearExample(open),
  colour: async (open) => (await later()).colour(open),
  removeColours: async (open) => (await later()).removeColours(open),
  removeLinks: async (open) => (await later()).removeLinks(open),
  link: async (open) => (await later()).link(open),
  summarise: async (open, choice) => (await later()).summarise(open, choice),
  narrate: async (open, choice) => (await later()).narrate(open, choice),
  buildReport: async (open, choice) => (await later()).buildReport(open, choice),
  richReport: async (open, choice) => {
    const { buildReport, richReport } = await later();
    return richReport(buildReport(open, choice));
  },
  exportWord: async (open, wishes) => (await later()).exportWord(open, wishes),
  exportSummary: async (open) => (await later()).exportSummary(open),
  repair: async (finding) => (await later()).repair(finding),
  undoRepair: async (open, fix) => (await later()).undoRepair(open, fix),
  accept: async (open, finding, given, today) =>
    (await later()).accept(open, finding, given, today),
  takeBack: async (open, finding) => (await later()).takeBack(open, finding),
  openSettings: async (open) => (await later()).openSettings(open),
  recordMeeting: async (open, day) => (await later()).recordMeeting(open, day),
  removeMeeting: async (open, day) => (await later()).removeMeeting(open, day),
  returnMeeting: async (open, meeting) => (await later()).returnMeeting(open, meeting),
  meetingToRecord: async (open) => (await later()).meetingToRecord(open),
  takeOver: async (open, difference) => (await later()).takeOver(open, difference),
  takeOverAll: async (open, differences) => (await later()).takeOverAll(open, differences),
  decline: async (open, difference) => (await later()).decline(open, difference),
};
