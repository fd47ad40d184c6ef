import type { Finding } from '../../src/checks/finding';
import type { ImportPreview } from '../../src/actions/importPaper';
import type { OpenRegister } from '../../src/register/openRegister';
import type { Register } from '../../src/register/register';
import type { Outcome } from '../../src/actions/outcome';
import type { Deeds } from '../../src/taskpane/deeds';
import { evidenceRow } from '../register/support/evidenceRow';

/** An invented workbook with a register of two recommendations, as the pane sees it. */
export const register: Register = {
  recommendations: ['R01', 'R02'].map((ref, index) => ({
    row: index + 1,
    ref,
    recommendation: `Agree plan ${index + 1}`,
    status: 'Planned',
    theme: '',
    source: '',
    owner: '',
    nextStep: '',
    rag: '',
    originalDue: '',
    currentDue: '',
    completedOn: '',
    timesMoved: '',
    changeReason: '',
    include: '',
  })),
  evidence: [
    evidenceRow({ row: 4, ref: 'E01', recommendationRef: 'R02', evidence: 'Minutes of the board' }),
  ],
  details: [],
  statuses: [],
  record: [],
  settings: [],
  accepted: [],
  generated: [],
  history: [],
  tables: {
    recommendations: {
      grid: table('Recommendations', 0),
      columns: { ref: 0, recommendation: 1, status: 2 },
    },
    evidence: {
      grid: table('Evidence of progress', 2),
      columns: { ref: 0, recommendationRef: 1, evidence: 2 },
    },
    details: undefined,
    statuses: undefined,
    record: undefined,
    settings: undefined,
    accepted: undefined,
    history: undefined,
  },
};

function table(sheet: string, left: number) {
  return { name: sheet, sheet, top: 0, left, headings: [], rows: [], formats: [] };
}

export function opened(state: OpenRegister['state'] = 'register'): OpenRegister {
  return {
    grid: { sheetNames: [], sheets: [], tables: [], names: [] },
    register,
    sources: [],
    state,
  };
}

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    code: 'REC-STATUS-BLANK',
    severity: 'error',
    title: 'A status is blank',
    sheet: 'Recommendations',
    cell: 'C2',
    ref: 'R01',
    message: 'R01 has no status.',
    fix: 'Choose one.',
    ...part,
  };
}

/** What the import of an invented paper would bring. */
export const importPreview: ImportPreview = {
  tables: [],
  notes: [],
  remarks: [],
  rows: [{ ref: 'R01', recommendation: 'Agree plan 1', status: 'Planned', evidence: [] }],
  counts: { recommendations: 1, evidence: 0, details: 0 },
  paper: { recommendations: [], details: [], left: [] },
};

const amiss = [{ passed: false, text: 'It has no title in its properties.' }];

/** What was called, in order, by name. */
export type Calls = string[];

/** Deeds that do nothing but tell that they were called; `part` replaces some of them. */
export function inventedDeeds(calls: Calls, part: Partial<Deeds> = {}): Deeds {
  const outcome = (name: string) => async (): Promise<Outcome> => {
    calls.push(name);
    return { message: `${name} done`, notes: [] };
  };
  return {
    whereWeRun: async () => 'excel',
    officeBackground: () => undefined,
    openRegister: async () => {
      calls.push('openRegister');
      return opened();
    },
    readEdits: async () => undefined,
    check: async () => [],
    setUp: outcome('setUp'),
    chooseColumns: async () => opened('list'),
    pointAtHeadings: async () => ({
      place: { sheet: 'Plan', row: 4, column: 0 },
      mapping: undefined,
    }),
    previewImport: async () => importPreview,
    importPaper: outcome('importPaper'),
    newRegister: outcome('newRegister'),
    clearExample: outcome('clearExample'),
    openSample: outcome('openSample'),
    colour: outcome('colour'),
    removeColours: outcome('removeColours'),
    removeLinks: outcome('removeLinks'),
    link: outcome('link'),
    summarise: outcome('summarise'),
    narrate: outcome('narrate'),
    buildReport: async () => ({ title: 'T', language: 'en-GB', author: '', blocks: [] }),
    richReport: async () => ({ text: 'T', html: '<p>T</p>' }),
    exportWord: async () => {
      calls.push('exportWord');
      return { fileName: 'plan-report.docx', bytes: new Uint8Array([1]), seen: [], remarks: [] };
    },
    exportSummary: async () => {
      calls.push('exportSummary');
      return { fileName: 'summary.docx', bytes: new Uint8Array([1]), seen: amiss, remarks: [] };
    },
    repair: outcome('repair'),
    undoRepair: outcome('undoRepair'),
    accept: outcome('accept'),
    takeBack: outcome('takeBack'),
    openSettings: outcome('openSettings'),
    recordMeeting: outcome('recordMeeting'),
    removeMeeting: outcome('removeMeeting'),
    returnMeeting: outcome('returnMeeting'),
    readEarlierWorkbook: async ({ name }) => {
      calls.push('readEarlierWorkbook');
      return { meeting: { day: 1, positions: [], file: name }, message: 'Compared.', notes: [] };
    },
    meetingToRecord: async () => undefined,
    takeOver: outcome('takeOver'),
    takeOverAll: outcome('takeOverAll'),
    decline: outcome('decline'),
    filtersAlone: async () => false,
    filterGrid: async (_open, _choice, already) => {
      calls.push('filterGrid');
      return already ?? { tableId: '{1}', inView: false, before: [] };
    },
    unfilterGrid: async () => {
      calls.push('unfilterGrid');
    },
    takeUpFilter: async () => ({ filter: undefined, left: [] }),
    goTo: async () => ({ hidden: false, message: '' }),
    showIt: async () => undefined,
    counterparts: () => undefined,
    readSelection: async () => ({ sheet: 'Recommendations', row: 1, column: 0 }),
    watchSelection: async () => async () => undefined,
    watchChanges: async () => async () => undefined,
    ...part,
  };
}
