import type { HandOver } from '../../src/taskpane/handOver';
import { wholeReport } from '../../src/report/choice';
import type { Deeds } from '../../src/taskpane/deeds';
import { Tracker } from '../../src/taskpane/tracker';
import { finding, importPreview, inventedDeeds, opened, type Calls } from './workbook';

const at = new Date(2026, 10, 22, 14, 32);

function tracker(calls: Calls, part: Partial<Deeds> = {}, handOver: Partial<HandOver> = {}) {
  const hands: HandOver = { save: () => true, copy: () => true, ...handOver };
  return new Tracker(inventedDeeds(calls, part), hands, () => at);
}

/** As src/excel throws it. */
class WorkbookProblem extends Error {
  readonly details = 'AccessDenied Table.columns';
}

const twoErrors = async () => [finding(), finding({ cell: 'C3', ref: 'R02' })];

describe('opening', () => {
  it('reads the workbook and checks a register', async () => {
    const pane = tracker([], { check: twoErrors });
    await pane.open();
    expect(pane.getState().open?.state).toBe('register');
    expect(pane.getState().findings).toHaveLength(2);
  });

  it('checks nothing where there is no register yet', async () => {
    const pane = tracker([], { openRegister: async () => opened('list'), check: twoErrors });
    await pane.open();
    expect(pane.getState().findings).toEqual([]);
  });

  it('says what stopped it, and can be tried again', async () => {
    let broken = true;
    const pane = tracker([], {
      openRegister: async () => {
        if (broken) throw new WorkbookProblem('Excel is busy.');
        return opened();
      },
    });
    await pane.open();
    expect(pane.getState().notice).toMatchObject({
      intent: 'error',
      lines: ['Excel is busy.'],
      details: 'AccessDenied Table.columns',
    });
    broken = false;
    await pane.open();
    expect(pane.getState().open).toBeDefined();
    expect(pane.getState().notice).toBeUndefined();
  });
});

describe('the first reading', () => {
  /** A workbook that is not read until `end` is called. */
  function slow() {
    let end: () => void = () => {};
    const openRegister = () =>
      new Promise<ReturnType<typeof opened>>((resolve) => {
        end = () => resolve(opened());
      });
    return { openRegister, end: () => end() };
  }
  const settled = () => new Promise(setImmediate);

  it('is told from the start, before Office.js is ready', () => {
    const pane = tracker([], { whereWeRun: () => new Promise(() => undefined) });
    void pane.start();
    expect(pane.getState().running?.job).toBe('open');
    expect(pane.getState().announcement).toBe('Reading the workbook…');
  });

  it('asks Office for nothing before it is ready', () => {
    const officeBackground = jest.fn(() => '#292929');
    const pane = tracker([], { whereWeRun: () => new Promise(() => undefined), officeBackground });
    void pane.start();
    pane.lookAtTheme();
    expect(officeBackground).not.toHaveBeenCalled();
  });

  it('leaves the panel that is chosen meanwhile', async () => {
    const { openRegister, end } = slow();
    const pane = tracker([], { openRegister });
    const started = pane.start();
    await settled();
    pane.choosePanel('findings');
    end();
    await started;
    expect(pane.getState()).toMatchObject({ panel: 'findings', open: { state: 'register' } });
  });

  it('can be cancelled: what comes of it later is not shown, and it can be tried again', async () => {
    const first = slow();
    let openRegister = first.openRegister;
    const pane = tracker([], { openRegister: () => openRegister() });
    const started = pane.start();
    await settled();
    pane.getState().running?.cancel?.();
    await started;
    expect(pane.getState()).toMatchObject({
      running: undefined,
      notice: { lines: ['Cancelled: the workbook was not read, and nothing was changed.'] },
    });
    first.end();
    await settled();
    expect(pane.getState().open).toBeUndefined();
    openRegister = async () => opened('list');
    await pane.open();
    expect(pane.getState().open?.state).toBe('list');
  });
});

describe('a job', () => {
  it('reads the workbook first, because a colleague may have edited it', async () => {
    const calls: Calls = [];
    await tracker(calls).steps.run('colour');
    expect(calls).toEqual(['openRegister', 'colour']);
  });

  it('is told when it is done, and its step keeps the time', async () => {
    const pane = tracker([]);
    await pane.steps.run('summarise');
    expect(pane.getState().notice).toMatchObject({ intent: 'success', lines: ['summarise done'] });
    expect(pane.getState().done.summarise).toEqual({
      at,
      outcome: { message: 'summarise done', notes: [] },
    });
  });

  it.each(['link'] as const)('reads again after %s, which changes the register', async (step) => {
    const calls: Calls = [];
    await tracker(calls).steps.run(step);
    expect(calls).toEqual(['openRegister', step, 'openRegister']);
  });

  it('is not started while another is under way', async () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    const first = pane.steps.run('colour');
    expect(pane.getState().running?.job).toBe('colour');
    await pane.steps.run('narrate');
    await first;
    expect(calls).toEqual(['openRegister', 'colour']);
    expect(pane.getState().running).toBeUndefined();
  });

  it('whose sheet is gone meanwhile offers to read the workbook again', async () => {
    const pane = tracker([], {
      colour: async () => {
        throw Object.assign(new WorkbookProblem('A sheet is gone.'), { code: 'ItemNotFound' });
      },
    });
    await pane.steps.run('colour');
    expect(pane.getState().notice?.offer).toEqual({ kind: 'lookAgain' });
  });

  it('that goes wrong by our own mistake gives details without the message, which could quote the workbook', async () => {
    const pane = tracker([], {
      colour: async () => {
        throw new TypeError('Cannot read “Agree plan 1”');
      },
    });
    await pane.steps.run('colour');
    const { notice } = pane.getState();
    expect(notice?.intent).toBe('error');
    expect(notice?.details).toContain('TypeError');
    expect(JSON.stringify(notice)).not.toContain('Agree plan');
  });

  it('whose files cannot be fetched says that the network is to be looked at', async () => {
    const pane = tracker([], {
      narrate: async () => {
        throw Object.assign(new Error('Loading chunk 1 failed'), { name: 'ChunkLoadError' });
      },
    });
    await pane.steps.run('narrate');
    expect(pane.getState().notice?.lines.join()).toContain('network');
  });
});

describe('set up, repair, take over and decline', () => {
  const difference = {
    kind: 'changed',
    recordKind: 'recommendation',
    sheet: 'Action plan',
    key: '1',
    ref: 'R01',
    column: 'Status',
    ours: 'Planned',
    theirs: 'Done',
    place: { sheet: 'Action plan', row: 4, column: 3 },
  } as const;

  it.each([
    ['setUp', (pane: Tracker) => pane.starting.setUp()],
    ['repair', (pane: Tracker) => pane.mending.repair(finding())],
    ['takeOver', (pane: Tracker) => pane.mending.takeOver(difference)],
    ['decline', (pane: Tracker) => pane.mending.decline(difference)],
    ['removeColours', (pane: Tracker) => pane.removeColours()],
    ['removeLinks', (pane: Tracker) => pane.removeLinks()],
  ])('%s reads before and after', async (name, run) => {
    const calls: Calls = [];
    await run(tracker(calls));
    expect(calls).toEqual(['openRegister', name, 'openRegister']);
  });
});

describe('preparing the paper', () => {
  it('does every step in the officer’s order and saves the document', async () => {
    const calls: Calls = [];
    const saved: string[] = [];
    const pane = tracker(
      calls,
      {},
      {
        save: ({ fileName }) => {
          saved.push(fileName);
          return true;
        },
      },
    );
    await pane.steps.prepare();
    expect(calls).toEqual([
      'openRegister',
      'colour',
      'link',
      'openRegister',
      'summarise',
      'narrate',
      'exportWord',
    ]);
    expect(saved).toEqual(['plan-report.docx']);
    expect(pane.getState().notice).toMatchObject({
      intent: 'success',
      title: 'The paper is prepared',
      lines: ['plan-report.docx is in your downloads.'],
    });
  });

  it('says that it is a draft while errors stand in the way', async () => {
    const pane = tracker([], { check: twoErrors });
    await pane.steps.prepare();
    expect(pane.getState().notice).toMatchObject({
      intent: 'warning',
      title: 'A draft of the paper is prepared',
    });
    expect(pane.getState().notice?.lines[0]).toContain('2 errors stand in the way');
  });

  it('stops at the step that fails and names it; what was done before stays', async () => {
    const calls: Calls = [];
    const pane = tracker(calls, {
      summarise: async () => {
        throw new WorkbookProblem('The sheet “Summary” is protected.');
      },
    });
    await pane.steps.prepare();
    expect(calls).not.toContain('narrate');
    expect(pane.getState().notice).toMatchObject({
      intent: 'error',
      title: 'Stopped at: Make the summary',
      lines: ['The sheet “Summary” is protected.'],
    });
    expect(Object.keys(pane.getState().done)).toEqual(['check', 'colour', 'link']);
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    const pane = tracker([]);
    pane.subscribe(() => {
      const text = pane.getState().running?.text;
      if (text !== undefined && told.at(-1) !== text) told.push(text);
    });
    await pane.steps.prepare();
    expect(told[1]).toBe('Step 1 of 6: Checking the recommendations…');
    expect(told.at(-1)).toBe('Step 6 of 6: Making the Word document…');
  });
});

describe('handing the report over', () => {
  it('offers to copy where files cannot be saved, with the report at hand', async () => {
    const pane = tracker([], {}, { save: () => false });
    await pane.steps.run('exportWord');
    expect(pane.getState().notice).toMatchObject({
      intent: 'warning',
      offer: { kind: 'copyReport', report: { text: 'T', html: '<p>T</p>' } },
    });
  });

  it.each([
    [true, 'success'],
    [false, 'warning'],
  ])(
    'copies in the moment of the click and says whether it was taken (%s: %s)',
    (taken, intent) => {
      const copied: unknown[] = [];
      const copy = (...words: unknown[]) => {
        copied.push(words);
        return taken;
      };
      const pane = tracker([], {}, { copy });
      pane.desk.copyReport({ text: 'T', html: '<p>T</p>' });
      expect(copied).toEqual([['T', '<p>T</p>']]);
      expect(pane.getState().notice?.intent).toBe(intent);
    },
  );
});

describe('going to a cell', () => {
  const place = { sheet: 'Evidence', cell: 'C14' };

  it('says nothing where it can be seen', async () => {
    const pane = tracker([]);
    await pane.guide.goTo(place);
    expect(pane.getState().notice).toBeUndefined();
  });

  it('says why it cannot be seen and offers to show it', async () => {
    const shown: string[] = [];
    const pane = tracker([], {
      goTo: async () => ({ hidden: true, message: 'A filter hides row 14.' }),
      showIt: async (sheet, cell) => {
        shown.push(`${sheet}!${cell}`);
      },
    });
    await pane.guide.goTo(place);
    expect(pane.getState().notice).toMatchObject({
      lines: ['A filter hides row 14.'],
      offer: { kind: 'showIt', place },
    });
    await pane.guide.showIt(place);
    expect(shown).toEqual(['Evidence!C14']);
    expect(pane.getState().notice).toBeUndefined();
  });
});

describe('starting', () => {
  it('follows the grid once the workbook is open', async () => {
    const calls: Calls = [];
    const pane = tracker(calls, {
      watchChanges: async () => {
        calls.push('watchChanges');
        return async () => undefined;
      },
    });
    await pane.start();
    expect(calls).toEqual(['openRegister', 'watchChanges']);
  });

  it.each(['elsewhere', 'noOfficeJs'] as const)('reads nothing where it runs %s', async (host) => {
    const calls: Calls = [];
    const pane = tracker(calls, { whereWeRun: async () => host });
    await pane.start();
    expect(pane.getState().outside).toBe(host);
    expect(calls).toEqual([]);
  });

  it('takes the colours of Office', async () => {
    const pane = tracker([], { officeBackground: () => '#292929' });
    await pane.start();
    expect(pane.getState().officeBackground).toBe('#292929');
  });

  it('takes the colours that Office has changed to, and tells its panels only then', async () => {
    let now = '#FFFFFF';
    const pane = tracker([], { officeBackground: () => now });
    await pane.start();
    const told = jest.fn();
    pane.subscribe(told);
    pane.lookAtTheme();
    expect(told).not.toHaveBeenCalled();
    now = '#0A0A0A';
    pane.lookAtTheme();
    expect(told).toHaveBeenCalledTimes(1);
    expect(pane.getState().officeBackground).toBe('#0A0A0A');
  });
});

describe('following the selection', () => {
  const cell = (row: number) => ({ sheet: 'Recommendations', row, column: 0 });

  it('tells the present cell first and then each that is come to, until it is ended', async () => {
    let come: (selection: ReturnType<typeof cell>) => void = () => {};
    const stopped = jest.fn(async () => undefined);
    const pane = tracker([], {
      readSelection: async () => cell(1),
      watchSelection: async (listener) => {
        come = listener;
        return stopped;
      },
    });
    const told: number[] = [];
    const stop = pane.guide.followSelection(({ row }) => told.push(row));
    await new Promise(setImmediate);
    come(cell(2));
    stop();
    come(cell(3));
    await new Promise(setImmediate);
    expect(told).toEqual([1, 2]);
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});

describe('a check', () => {
  it.each([
    [2, 'warning', '2 errors, no warnings.', { kind: 'seeFindings' }],
    [0, 'success', 'No errors, no warnings.', undefined],
  ])('of a register with %i errors says so and leads to them', async (count, ...expected) => {
    const pane = tracker([], { check: async () => (await twoErrors()).slice(0, count) });
    await pane.steps.run('check');
    const { notice } = pane.getState();
    expect([notice?.intent, notice?.lines.join(), notice?.offer]).toEqual(expected);
  });
});

describe('a check that a person stops', () => {
  const stopped =
    'The check was stopped, and nothing was done after it. The pane shows what it showed before; to check again, choose “Look again”.';
  /** A check that is stopped when it is the one with this number, and finds nothing otherwise. */
  function stoppedOnce(number: number, calls: Calls) {
    let checks = 0;
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    let pane: Tracker | undefined = undefined;
    const check: Deeds['check'] = async (_, making) => {
      checks += 1;
      if (checks !== number) return [];
      now += 1001;
      making!.progress!(0.4);
      pane!.getState().checking!.cancel();
      making!.signal!.throwIfAborted();
      throw new Error('not reached');
    };
    return (pane = tracker(calls, { check }));
  }
  afterEach(() => jest.restoreAllMocks());

  it('before a step leaves the step undone', async () => {
    const calls: Calls = [];
    const pane = stoppedOnce(1, calls);
    await pane.steps.run('colour');
    expect(calls).toEqual(['openRegister']);
    expect(pane.getState()).toMatchObject({
      open: undefined,
      running: undefined,
      checking: undefined,
      done: {},
      notice: { intent: 'warning', lines: [stopped], offer: { kind: 'lookAgain' } },
    });
  });

  it.each([
    ['a step', (pane: Tracker) => pane.steps.run('link'), 'link done'],
    ['a change', (pane: Tracker) => pane.starting.setUp(), 'setUp done'],
  ])('after %s that wrote tells what was done', async (_, run, done) => {
    const pane = stoppedOnce(2, []);
    await run(pane);
    const { notice } = pane.getState();
    expect([notice?.lines, notice?.offer]).toEqual([[done, stopped], { kind: 'lookAgain' }]);
  });

  it('ends the preparing of the paper at that step', async () => {
    const calls: Calls = [];
    const pane = stoppedOnce(2, calls);
    await pane.steps.prepare();
    expect(calls).toEqual(['openRegister', 'colour', 'link', 'openRegister']);
    expect(pane.getState().notice?.lines).toEqual(['link done', stopped]);
  });

  it('of the first reading can be tried again', async () => {
    const pane = stoppedOnce(1, []);
    await pane.open();
    expect(pane.getState()).toMatchObject({ open: undefined, notice: { lines: [stopped] } });
    await pane.open();
    expect(pane.getState()).toMatchObject({ open: { state: 'register' }, notice: undefined });
  });
});

describe('changes on the officer’s own sheets', () => {
  const difference = {
    kind: 'changed',
    recordKind: 'recommendation',
    sheet: 'Plan',
    key: '1',
    ref: 'R01',
    column: 'Status',
    ours: 'Planned',
    theirs: 'Done',
    place: { sheet: 'Plan', row: 1, column: 2 },
  } as const;

  it('are offered before anything else when the pane opens', async () => {
    const pane = tracker([], { check: async () => [finding({ difference })] });
    await pane.start();
    expect(pane.getState().view).toBe('changes');
    pane.show(undefined);
    expect(pane.getState().view).toBeUndefined();
  });

  it('do not take the pane over when they come while it is open', async () => {
    let found = [finding()];
    const pane = tracker([], { check: async () => found });
    await pane.start();
    found = [finding({ difference })];
    await pane.open();
    expect(pane.getState().view).toBeUndefined();
  });

  it('give way to the overview once the last of them is decided', async () => {
    const calls: Calls = [];
    let found = [finding({ difference })];
    const pane = tracker(calls, {
      check: async () => found,
      takeOverAll: async () => {
        found = [];
        return { message: 'Done.', notes: [] };
      },
    });
    await pane.start();
    await pane.mending.takeOverAll([difference]);
    expect(pane.getState().view).toBeUndefined();
  });
});

describe('starting from last year’s paper', () => {
  const text = { kind: 'text', text: 'A paper.' } as const;

  it('shows what was found and writes nothing', async () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    pane.show('import');
    await pane.starting.previewImport(text);
    expect(pane.getState().preview).toBe(importPreview);
    expect(calls).not.toContain('importPaper');
  });

  it('writes what was shown, and the panels come back', async () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    pane.show('import');
    await pane.starting.previewImport(text);
    await pane.starting.importPaper();
    expect(calls).toEqual(['openRegister', 'openRegister', 'importPaper', 'openRegister']);
    expect(pane.getState()).toMatchObject({ view: undefined, preview: undefined });
  });

  it('keeps the paper where writing failed, so that it can be tried again', async () => {
    const pane = tracker([], {
      importPaper: async () => {
        throw new WorkbookProblem('Excel is busy.');
      },
    });
    pane.show('import');
    await pane.starting.previewImport(text);
    await pane.starting.importPaper();
    expect(pane.getState()).toMatchObject({ view: 'import', preview: importPreview });
    expect(pane.getState().notice?.lines).toEqual(['Excel is busy.']);
  });

  it('forgets the paper that was shown before where another cannot be read', async () => {
    let readable = true;
    const pane = tracker([], {
      previewImport: async () => {
        if (!readable) throw new WorkbookProblem('This file is a PDF.');
        return importPreview;
      },
    });
    pane.show('import');
    await pane.starting.previewImport(text);
    readable = false;
    await pane.starting.previewImport(text);
    expect(pane.getState().preview).toBeUndefined();
  });
});

it('takes the day for a new register’s example from the clock', async () => {
  const days: Date[] = [];
  const pane = tracker([], {
    newRegister: async (_open, today) => {
      days.push(today);
      return { message: 'Ready.', notes: [] };
    },
  });
  await pane.starting.newRegister();
  expect(days).toEqual([at]);
});

it('checks again where a chosen column belongs to a register', async () => {
  const pane = tracker([], {
    chooseColumns: async () => opened(),
    check: async () => [finding({ code: 'REC-STATUS-UNKNOWN' })],
  });
  await pane.starting.chooseColumns({ sheet: 'Plan', row: 0, columns: [] }, 'Taken.');
  expect(pane.getState().findings.map(({ code }) => code)).toEqual(['REC-STATUS-UNKNOWN']);
});

it('shows what a chosen column changes without reading the workbook again', async () => {
  const calls: Calls = [];
  const pane = tracker(calls, { chooseColumns: async () => opened('list') });
  await pane.starting.chooseColumns(
    { sheet: 'Plan', row: 0, columns: [] },
    '“Stage” is now taken for Status.',
  );
  expect(calls).toEqual(['openRegister']);
  expect(pane.getState().open?.state).toBe('list');
  expect(pane.getState().notice?.lines).toEqual(['“Stage” is now taken for Status.']);
});

it('says which row is blank where a person points at it as headings', async () => {
  const pane = tracker([], {});
  await pane.starting.pointAtHeadings();
  expect(pane.getState().notice?.lines).toEqual([
    'No text stands in row 5 of “Plan”. Click into the row of your headings, then press the button again.',
  ]);
});

it('shows the row that a person points at until one of its columns is chosen', async () => {
  const mapping = { sheet: 'Plan', row: 4, columns: [], required: [], offered: [] };
  const place = { sheet: 'Plan', row: 4, column: 0 };
  const pane = tracker([], { pointAtHeadings: async () => ({ place, mapping }) });
  await pane.starting.pointAtHeadings();
  expect(pane.getState()).toMatchObject({ pointedAt: mapping, notice: undefined });
  await pane.starting.chooseColumns({ sheet: 'Plan', row: 4, columns: [] }, 'Taken.');
  expect(pane.getState().pointedAt).toBeUndefined();
});

describe('what the report is to hold', () => {
  const choice = {
    style: 'briefing',
    filter: { statuses: ['Done'], themes: [], owners: [] },
  } as const;

  it('is asked of the report, its sheet and its Word document', async () => {
    const asked: unknown[] = [];
    const pane = tracker([], {
      buildReport: async (_, wanted) => {
        asked.push(wanted);
        return { title: 'T', language: 'en-GB', author: '', blocks: [] };
      },
      narrate: async (_, wanted) => {
        asked.push(wanted);
        return { message: 'done', notes: [] };
      },
      exportWord: async (_, wishes) => {
        asked.push([wishes.choice, wishes.template]);
        return {
          fileName: 'x.docx',
          bytes: new Uint8Array(),
          seen: [],
          remarks: ['A style is missing.'],
        };
      },
    });
    const bytes = new Uint8Array([1]);
    await pane.open();
    pane.desk.wish({ choice, template: { name: 'council.docx', bytes } });
    await pane.desk.report();
    await pane.steps.run('narrate');
    await pane.steps.run('exportWord');
    expect(asked.filter((one) => one !== choice)).toEqual([[choice, bytes]]);
    expect(asked).toHaveLength(5);
    expect(pane.getState().notice?.lines).toEqual([
      'x.docx is in your downloads.',
      'A style is missing.',
    ]);
  });

  it('is kept with the time when the report was handed over, to mark what changes after it', async () => {
    const pane = tracker([]);
    await pane.steps.run('exportWord');
    expect(pane.getState().handedOver).toMatchObject({ at, report: { title: 'T' } });
  });

  it('is not taken for handed over where nothing was saved', async () => {
    const pane = tracker([], {}, { save: () => false });
    await pane.steps.run('exportWord');
    expect(pane.getState().handedOver).toBeUndefined();
  });
});

describe('a Word document that takes a while', () => {
  it('tells how far it is, and is stopped by the person', async () => {
    const told: (string | undefined)[] = [];
    const pane = tracker([], {
      exportWord: async (_, { progress, signal }) => {
        progress!(0.5);
        told.push(pane.getState().running?.text);
        pane.getState().running?.cancel?.();
        signal!.throwIfAborted();
        throw new Error('not reached');
      },
    });
    await pane.steps.run('exportWord');
    expect(told).toEqual(['Making the Word document… 50%']);
    expect(pane.getState().notice).toMatchObject({
      intent: 'warning',
      lines: ['Cancelled: the Word document was not made, and nothing was changed.'],
    });
    expect(pane.getState().running).toBeUndefined();
  });
});

describe('the summary alone', () => {
  it('is saved, with what was seen when it was looked at again', async () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    await pane.desk.exportSummary();
    expect(calls).toEqual(['openRegister', 'exportSummary']);
    expect(pane.getState().notice).toMatchObject({
      intent: 'warning',
      lines: ['summary.docx is in your downloads.'],
      seen: [{ passed: false, text: 'It has no title in its properties.' }],
    });
  });
});

describe('going on', () => {
  const told = async (part: Partial<Deeds> = {}) => {
    const pane = tracker([], part);
    await pane.steps.run('colour');
    expect(pane.getState().notice).toBeDefined();
    return pane;
  };

  it.each([
    ['another panel', (pane: Tracker) => pane.choosePanel('report')],
    ['another view', (pane: Tracker) => pane.show('columns')],
    ['another kind of report', (pane: Tracker) => pane.desk.wish({ choice: wholeReport })],
    ['a filter', (pane: Tracker) => pane.filtering.choose({ movements: [] })],
  ])('to %s makes room where the news was, which has been spoken', async (_where, go) => {
    const pane = await told();
    const { announcement } = pane.getState();
    go(pane);
    expect(pane.getState().notice).toBeUndefined();
    expect(pane.getState().announcement).toBe(announcement);
  });

  it('leaves what went wrong where it can be read', async () => {
    const pane = await told({
      colour: async () => {
        throw new WorkbookProblem('The sheet “Recommendations” is protected.');
      },
    });
    pane.choosePanel('report');
    expect(pane.getState().notice?.intent).toBe('error');
  });

  it('to the findings may bring words to search them for, and to another panel forgets these', () => {
    const pane = tracker([]);
    pane.choosePanel('findings', 'No evidence');
    expect(pane.getState()).toMatchObject({ panel: 'findings', sought: 'No evidence' });
    pane.choosePanel('links');
    expect(pane.getState().sought).toBe('');
  });
});

describe('a sheet that is written', () => {
  it('is known with what it was made from, as long as the pane is open', async () => {
    const pane = tracker([]);
    await pane.steps.run('narrate');
    const { madeFrom, open, choice } = pane.getState();
    expect(madeFrom).toEqual({ narrative: { register: open?.register, filter: choice.filter } });
  });
});

describe('the filter', () => {
  const planned = { statuses: ['Planned'], themes: [], owners: [] };

  it('is in the pane alone: nothing is read or written', () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    pane.filtering.choose({ filter: planned });
    expect(pane.getState().choice.filter).toEqual(planned);
    expect(calls).toEqual([]);
  });

  it('goes with the summary that is saved alone', async () => {
    const filters: unknown[] = [];
    const pane = tracker([], {
      exportSummary: async (_open, { filter }) => {
        filters.push(filter);
        return { fileName: 'summary.docx', bytes: new Uint8Array([1]), seen: [], remarks: [] };
      },
    });
    pane.filtering.choose({ filter: planned });
    await pane.desk.exportSummary();
    expect(filters).toEqual([planned]);
  });

  it('goes with the Summary as with the report', async () => {
    const filters: unknown[] = [];
    const pane = tracker([], {
      summarise: async (_open, { filter }) => {
        filters.push(filter);
        return { message: '', notes: [] };
      },
    });
    pane.filtering.choose({ filter: planned });
    await pane.steps.run('summarise');
    expect(filters).toEqual([planned]);
  });

  it('is set in the grid on request, and clearing it puts the grid back, once', async () => {
    const calls: Calls = [];
    const pane = tracker(calls);
    pane.filtering.choose({ filter: planned });
    await pane.filtering.showInGrid();
    expect(pane.getState().notice?.lines.join()).toContain('Colleagues');
    await pane.filtering.clear();
    await pane.filtering.clear();
    expect(calls).toEqual(['openRegister', 'filterGrid', 'unfilterGrid']);
    expect(pane.getState().choice.filter).toEqual({ statuses: [], themes: [], owners: [] });
  });

  it('is taken up from the grid, and what the pane has no choice for is named', async () => {
    const pane = tracker([], {
      takeUpFilter: async () => ({ filter: planned, left: ['“Due”'] }),
    });
    await pane.filtering.takeUp();
    expect(pane.getState().choice.filter).toEqual(planned);
    expect(pane.getState().notice).toMatchObject({
      intent: 'warning',
      lines: [expect.any(String), expect.stringContaining('“Due”')],
    });
  });
});
