import type { OpenRegister } from '../../src/actions/openRegister';
import { meetingsOf } from '../../src/history/meeting';
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
