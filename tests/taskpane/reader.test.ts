import type { Deeds } from '../../src/taskpane/deeds';
import { PaneStore } from '../../src/taskpane/paneStore';
import { quietTime, Reader, settleTime } from '../../src/taskpane/reader';
import type { GridChange } from '../../src/actions/readEdits';
import { finding, inventedDeeds, opened, type Calls } from './workbook';

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
