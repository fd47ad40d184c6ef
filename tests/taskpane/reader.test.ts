import type { Deeds } from '../../src/taskpane/deeds';
import { PaneStore } from '../../src/taskpane/paneStore';
import { quietTime, Reader, settleTime } from '../../src/taskpane/reader';
import type { GridChange } from '../../src/actions/readEdits';
import { finding, inventedDeeds, opened, register, type Calls } from './workbook';

const change: GridChange = {
  worksheetId: 'sheet1',
  address: 'C2',
  cellsOnly: true,
  byUs: false,
};

describe('following the grid', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A reader that follows the edits that it is told of; `found` is how many errors its check finds. */
  async function following(part: Partial<Deeds> = {}) {
    const calls: Calls = [];
    const found = { errors: 0 };
    let told: (change: GridChange) => void = () => {};
    const store = new PaneStore();
    const reader = new Reader(
      inventedDeeds(calls, {
        check: async () => Array.from({ length: found.errors }, () => finding()),
        watchChanges: async (listener) => {
          told = listener;
          return async () => undefined;
        },
        ...part,
      }),
      store,
    );
    await reader.follow();
    return { reader, store, calls, found, edit: () => told(change) };
  }

  it('reads once when the grid has been quiet for a moment, however many cells were typed', async () => {
    const { store, calls, found, edit } = await following();
    found.errors = 1;
    edit();
    await jest.advanceTimersByTimeAsync(quietTime - 1);
    edit();
    await jest.advanceTimersByTimeAsync(quietTime - 1);
    expect(calls).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(calls).toEqual(['openRegister']);
    expect(store.getState().findings).toHaveLength(1);
    expect(store.getState().announcement).toBe('Checked again. 1 error, no warnings.');
  });

  it('says nothing where the edit changed nothing', async () => {
    const { store, edit } = await following();
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(store.getState().announcement).toBe('');
  });

  it('waits for a job under way, and catches up with it', async () => {
    const { reader, store, calls, edit } = await following();
    store.set({ running: { job: 'colour', text: 'Colouring…' } });
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(calls).toEqual([]);
    store.set({ running: undefined });
    reader.catchUp();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(calls).toEqual(['openRegister']);
  });

  it('does not take a slow reading for a later one', async () => {
    const readings: ((state: 'list' | 'register') => void)[] = [];
    const { reader, store, edit } = await following({
      openRegister: () =>
        new Promise((resolve) => {
          readings.push((state) => resolve(opened(state)));
        }),
    });
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    const later = reader.read();
    readings[1]!('register');
    await later;
    readings[0]!('list');
    await jest.advanceTimersByTimeAsync(0);
    expect(store.getState().open?.state).toBe('register');
  });

  it('says why the grid could not be read', async () => {
    const { store, edit } = await following({
      openRegister: async () => {
        throw Object.assign(new Error('Excel is busy.'), { details: 'x' });
      },
    });
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(store.getState().notice?.lines).toEqual(['Excel is busy.']);
  });

  it('reads only the rows that were edited where that does, and the whole when the grid has settled', async () => {
    const told: (readonly GridChange[])[] = [];
    const { reader, calls, found, store, edit } = await following({
      readEdits: async (open, changes) => {
        told.push(changes);
        return open;
      },
    });
    await reader.read();
    found.errors = 1;
    edit();
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(told).toEqual([[change, change]]);
    expect(calls).toEqual(['openRegister']);
    expect(store.getState().findings).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(settleTime);
    expect(calls).toEqual(['openRegister', 'openRegister']);
  });

  /** A check that goes on until `end` is called or it is stopped, and tells its share when `tell` is. */
  function slowCheck() {
    type Making = NonNullable<Parameters<Deeds['check']>[1]>;
    const checks: { end: (errors: number) => void; making: Making }[] = [];
    const check: Deeds['check'] = (_, making = {}) =>
      new Promise((resolve, reject) => {
        const end = (errors: number) => resolve(Array.from({ length: errors }, () => finding()));
        making.signal!.addEventListener('abort', () => reject(making.signal!.reason as Error));
        checks.push({ end, making });
      });
    return {
      check,
      started: () => checks.length,
      end: (errors: number) => checks.at(-1)!.end(errors),
      tell: (share: number) => checks.at(-1)!.making.progress!(share),
    };
  }

  it('tells how far a check is only once it takes over a second', async () => {
    const { check, tell, end } = slowCheck();
    const { reader, store } = await following({ check });
    const read = reader.read();
    await jest.advanceTimersByTimeAsync(990);
    tell(0.2);
    expect(store.getState().checking).toBeUndefined();
    await jest.advanceTimersByTimeAsync(20);
    tell(0.38);
    expect(store.getState()).toMatchObject({
      checking: { text: 'Checking the recommendations… 30%' },
      announcement: 'Checking the recommendations…',
    });
    end(0);
    await read;
    expect(store.getState().checking).toBeUndefined();
  });

  it('leaves what it showed where a person stops the check, and begins it again with the next edit', async () => {
    const { check, tell, end, started } = slowCheck();
    const { store, reader, edit } = await following({ check, readEdits: async (open) => open });
    const read = reader.read();
    await jest.advanceTimersByTimeAsync(0);
    end(1);
    await read;
    const before = store.getState();
    edit();
    await jest.advanceTimersByTimeAsync(quietTime + 1500);
    tell(0.5);
    store.getState().checking!.cancel();
    await jest.advanceTimersByTimeAsync(0);
    expect(store.getState()).toMatchObject({
      open: before.open,
      findings: before.findings,
      checking: undefined,
      notice: {
        intent: 'warning',
        lines: [
          'The check was stopped, and nothing was done after it. The pane shows what it showed before; to check again, choose “Look again”.',
        ],
        offer: { kind: 'lookAgain' },
      },
    });
    await jest.advanceTimersByTimeAsync(2 * settleTime);
    expect(started()).toBe(2);
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(started()).toBe(3);
    end(2);
    await jest.advanceTimersByTimeAsync(0);
    expect(store.getState().findings).toHaveLength(2);
  });

  it.each([
    ['by itself', undefined],
    ['for a job', { job: 'colour', text: 'Colouring…' } as const],
  ])('begins a check %s again where the workbook is edited meanwhile', async (_, running) => {
    const { check, end, started } = slowCheck();
    const told: number[] = [];
    const { store, reader, edit } = await following({
      check,
      readEdits: async (open, changes) => {
        told.push(changes.length);
        return open;
      },
    });
    if (running) store.set({ running });
    const read = reader.read();
    await jest.advanceTimersByTimeAsync(0);
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect([told, started()]).toEqual([[1], 2]);
    expect(store.getState().open).toBeUndefined();
    end(1);
    await read;
    expect(store.getState().findings).toHaveLength(1);
  });

  it('reads an edit also where the check was through before it could be left', async () => {
    let end = () => {};
    let checks = 0;
    const { store, reader, edit } = await following({
      check: () =>
        new Promise((resolve) => {
          checks += 1;
          end = () => resolve([finding()]);
        }),
      readEdits: async (open) => open,
    });
    const read = reader.read();
    await jest.advanceTimersByTimeAsync(0);
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    end();
    await jest.advanceTimersByTimeAsync(0);
    expect([checks, store.getState().open]).toEqual([2, undefined]);
    end();
    await read;
    expect(store.getState().findings).toHaveLength(1);
  });

  it('leaves a check of its own for what a job reads', async () => {
    const { check, end, started } = slowCheck();
    const { store, reader, edit } = await following({ check });
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    const read = reader.read();
    await jest.advanceTimersByTimeAsync(0);
    expect(started()).toBe(2);
    end(1);
    await read;
    expect(store.getState()).toMatchObject({ findings: [{}], notice: undefined });
  });

  it('keeps the rows that were read before a check that was stopped', async () => {
    const { check, tell, end } = slowCheck();
    const checked: unknown[] = [];
    const { store, reader } = await following({
      check: (open, making) => {
        checked.push(open.register.evidence[0]);
        return check(open, making);
      },
      openRegister: async () => ({ ...opened(), register: structuredClone(register) }),
    });
    const first = reader.read().catch(() => undefined);
    await jest.advanceTimersByTimeAsync(1500);
    tell(0.5);
    store.getState().checking!.cancel();
    await first;
    const again = reader.read();
    await jest.advanceTimersByTimeAsync(0);
    end(0);
    await again;
    expect(checked[1]).toBe(checked[0]);
  });

  it('reads what could not be read with the next edit', async () => {
    let broken = true;
    const told: number[] = [];
    const { reader, edit } = await following({
      readEdits: async (open, changes) => {
        told.push(changes.length);
        if (broken) throw new Error('busy');
        return open;
      },
    });
    await reader.read();
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    broken = false;
    edit();
    await jest.advanceTimersByTimeAsync(quietTime);
    expect(told).toEqual([1, 2]);
  });
});
