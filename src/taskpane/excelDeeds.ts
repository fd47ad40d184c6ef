import { counterparts } from '../actions/counterparts';
import { officeBackground, whereWeRun } from '../actions/host';
import { openRegister, type OpenRegister } from '../actions/openRegister';
import type { Deeds } from './deeds';
import { fetchFilterBar, fetchListFound } from './laterPanels';

const later = () => import(/* webpackChunkName: "later" */ './laterDeeds');

const following = () => import(/* webpackChunkName: "following" */ './followingDeeds');

const checks = () => import(/* webpackChunkName: "check" */ '../actions/check');

const startChecking = async () => (await checks()).startChecking();

/**
 * What will be needed is fetched while Excel is asked for the cells: what checks and the filter of a register, or the
 * panel of a list. Both are waited for, so that what was read is shown whole. Where fetching fails, it is told when it
 * is needed.
 */
async function openWithPanel(): Promise<OpenRegister> {
  let fetched: Promise<unknown> = Promise.resolve();
  const open = await openRegister((isRegister) => {
    fetched = isRegister ? Promise.all([startChecking(), fetchFilterBar()]) : fetchListFound();
    fetched = fetched.catch(() => undefined);
  });
  await fetched;
  return open;
}

/** The actions in Excel. Only reading is loaded with the pane. */
export const excelDeeds: Deeds = {
  whereWeRun,
  officeBackground,
  openRegister: openWithPanel,
  readEdits: async (open, changes) => (await following()).readEdits(open, changes),
  check: async (open, making) => (await checks()).check(open, making),
  goTo: async (sheet, cell) => (await following()).goTo(sheet, cell),
  showIt: async (sheet, cell) => (await following()).showIt(sheet, cell),
  counterparts,
  readSelection: async () => (await following()).readSelection(),
  filtersAlone: async () => (await later()).filtersAlone(),
  filterGrid: async (open, choice, already) => (await later()).filterGrid(open, choice, already),
  unfilterGrid: async (filtered) => (await later()).unfilterGrid(filtered),
  takeUpFilter: async (open) => (await later()).takeUpFilter(open),
  watchSelection: async (listener) => (await following()).watchSelection(listener),
  watchChanges: async (listener) => (await following()).watchChanges(listener),
  setUp: async (open, choices) => (await later()).setUp(open, choices),
  chooseColumns: async (open, choice) => (await later()).chooseColumns(open, choice),
  pointAtHeadings: async (open) => (await later()).pointAtHeadings(open),
  previewImport: async (open, source) => (await later()).previewImport(open, source),
  importPaper: async (open, paper) => (await later()).importPaper(open, paper),
  newRegister: async (open, today, statuses) => (await later()).newRegister(open, today, statuses),
  clearExample: async (open) => (await later()).clearExample(open),
  openSample: async () => (await import('../actions/openSample')).openSample(),
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
  exportSummary: async (open, choice) => (await later()).exportSummary(open, choice),
  repair: async (open, finding) => (await later()).repair(open, finding),
  undoRepair: async (open, fix) => (await later()).undoRepair(open, fix),
  accept: async (open, finding, given, today) =>
    (await later()).accept(open, finding, given, today),
  takeBack: async (open, finding) => (await later()).takeBack(open, finding),
  openSettings: async (open) => (await later()).openSettings(open),
  recordMeeting: async (open, day) => (await later()).recordMeeting(open, day),
  removeMeeting: async (open, day) => (await later()).removeMeeting(open, day),
  returnMeeting: async (open, meeting) => (await later()).returnMeeting(open, meeting),
  readEarlierWorkbook: async (file, signal) => (await later()).readEarlierWorkbook(file, signal),
  meetingToRecord: async (open) => (await later()).meetingToRecord(open),
  takeOver: async (open, difference) => (await later()).takeOver(open, difference),
  takeOverAll: async (open, differences) => (await later()).takeOverAll(open, differences),
  decline: async (open, difference) => (await later()).decline(open, difference),
};
