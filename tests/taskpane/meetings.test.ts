import type { OpenRegister } from '../../src/actions/openRegister';
import { WorkbookProblem } from '../../src/excel/problem';
import { meetingsOf } from '../../src/history/meeting';
import { sinceLast } from '../../src/history/sinceLast';
import { keyOf } from '../../src/taskpane/meetings';
import { Tracker } from '../../src/taskpane/tracker';
import { day } from '../history/registers';
import { reported } from '../history/sixMeetings';
import { finding, inventedDeeds, opened, type Calls } from './workbook';

const july = day('2026-07-21');

function withHistory(): OpenRegister {
  return { ...opened(), register: reported() };
}

function pane(calls: Calls, part: Parameters<typeof inventedDeeds>[1] = {}) {
  return new Tracker(inventedDeeds(calls, part), { save: () => true, copy: () => true });
}

describe('recording in the pane', () => {
  it('reads the workbook before and after', async () => {
    const calls: Calls = [];
    await pane(calls).meetings.record(july);
    expect(calls).toEqual(['openRegister', 'recordMeeting', 'openRegister']);
  });

  it('brings back what was removed last, once', async () => {
    const calls: Calls = [];
    const brought: unknown[] = [];
    const tracker = pane(calls, {
      openRegister: async () => withHistory(),
      returnMeeting: async (_, meeting) => {
        brought.push(meeting);
        return { message: 'Back.', notes: [] };
      },
    });
    await tracker.meetings.remove(july);
    const { removedMeeting } = tracker.getState();
    expect(removedMeeting).toEqual(meetingsOf(reported()).at(-1));
    await tracker.meetings.bringBack();
    expect(brought).toEqual([removedMeeting]);
    await tracker.meetings.bringBack();
    expect(brought).toHaveLength(1);
  });
});

describe('a final report', () => {
  const meetingToRecord = async () => july;

  it('offers to record the meeting', async () => {
    const tracker = pane([], { meetingToRecord });
    await tracker.steps.run('exportWord');
    expect(tracker.getState().notice?.offer).toEqual({ kind: 'recordMeeting', day: july });
  });

  it('does not where the meeting is recorded', async () => {
    const tracker = pane([]);
    await tracker.steps.run('exportWord');
    expect(tracker.getState().notice?.offer).toBeUndefined();
  });

  it('does not while it is a draft', async () => {
    const tracker = pane([], { meetingToRecord, check: async () => [finding()] });
    await tracker.steps.run('exportWord');
    expect(tracker.getState().notice?.offer?.kind).not.toBe('recordMeeting');
  });
});

describe('a workbook from disk', () => {
  const earlier = new File([], 'Tracker July.xlsx');

  it('is compared with, and the open one is not read for it', async () => {
    const calls: Calls = [];
    const tracker = pane(calls);
    await tracker.meetings.compareWithFile(earlier);
    expect(calls).toEqual(['readEarlierWorkbook']);
    const { choice, notice } = tracker.getState();
    expect(choice.since).toEqual({
      meeting: { day: 1, positions: [], file: 'Tracker July.xlsx' },
      apart: [],
    });
    expect(notice).toMatchObject({ intent: 'success', lines: ['Compared.'] });
  });

  it('can be stopped while it is read: nothing has changed then', async () => {
    const tracker: Tracker = pane([], {
      readEarlierWorkbook: async (_file, signal) => {
        tracker.getState().running!.cancel!();
        signal!.throwIfAborted();
        throw new Error('It went on.');
      },
    });
    await tracker.meetings.compareWithFile(earlier);
    expect(tracker.getState().choice.since).toBeUndefined();
    expect(tracker.getState().notice).toMatchObject({ intent: 'warning' });
  });

  it('that cannot be read leaves the comparison as it was, and says why', async () => {
    const tracker = pane([], {
      readEarlierWorkbook: () =>
        Promise.reject(new WorkbookProblem('Workbook empty', 'It is empty.', '')),
    });
    const since = { meeting: meetingsOf(reported())[2]!, apart: [] };
    tracker.meetings.compareWith(since);
    await tracker.meetings.compareWithFile(earlier);
    expect(tracker.getState().choice.since).toBe(since);
    expect(tracker.getState().notice).toMatchObject({ intent: 'error', lines: ['It is empty.'] });
  });
});

describe('a recommendation that has another ref than then', () => {
  const then = meetingsOf(reported()).at(-1)!;
  const one = { ref: 'R18', was: 'R19' };
  const kindOf = (tracker: Tracker, ref: string) =>
    sinceLast(reported(), tracker.getState().choice.since)!.movements.find(
      ({ now }) => now.ref === ref,
    )!;

  it('is what had its words then, as long as nobody says otherwise', () => {
    expect(kindOf(pane([]), 'R18')).toMatchObject({ renumbered: true, then: { ref: 'R19' } });
  });

  it('is something else once the person says so: the report follows', () => {
    const tracker = pane([]);
    tracker.meetings.answerRenumbered(then, [one], false);
    expect(tracker.getState().choice.since).toEqual({ meeting: then, apart: ['R18'] });
    expect(kindOf(tracker, 'R18').renumbered).toBe(false);
  });

  it('and the same again when they take that back', () => {
    const tracker = pane([]);
    tracker.meetings.answerRenumbered(then, [one], false);
    tracker.meetings.answerRenumbered(then, [one], true);
    expect(kindOf(tracker, 'R18').renumbered).toBe(true);
    expect(tracker.getState().sameRefs).toEqual(new Set([keyOf(one)]));
  });

  it('confirmed, changes nothing of what is compared', () => {
    const tracker = pane([]);
    tracker.meetings.answerRenumbered(then, [one], true);
    expect(tracker.getState().choice.since).toBeUndefined();
  });
});
