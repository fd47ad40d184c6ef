import { openRegister } from '../../src/actions/openRegister';
import { recordMeeting } from '../../src/actions/recordMeeting';
import { meetingsOf } from '../../src/history/meeting';
import { sinceLast } from '../../src/history/sinceLast';
import { writeReport } from '../../src/report/narrative';
import { closeStandIns, openStandIn } from '../excel/standIn';
import {
  day,
  historyOf,
  partly,
  planned,
  withHistory,
  written,
  type Row,
} from '../history/registers';
import { reportedFile } from '../history/sixMeetings';

afterEach(closeStandIns);

const rows = (meeting: number): Row[] =>
  Array.from({ length: 500 }, (_, at) => ({
    ref: `R${String(at + 1).padStart(3, '0')}`,
    words: `Recommendation ${at + 1}: review the arrangements for this service and report what was found`,
    status: (at + meeting) % 9 < 4 ? planned : partly,
    owner: 'Assistant Director of Neighbourhoods',
    due: '31/12/2026',
    evidence: at % 3,
  }));

const date = (meeting: number) =>
  `${2017 + Math.floor(meeting / 4)}-${['03', '06', '09', '12'][meeting % 4]}-15`;

test('forty meetings of 500 recommendations cost one trip more than none, and are compared at once', async () => {
  const forty = historyOf(Array.from({ length: 40 }, (_, at) => [date(at), rows(at)] as const));
  const tables = written(rows(40), '2027-03-15');
  const without = await openStandIn(reportedFile(tables));
  without.trips();
  await openRegister();
  const usual = without.trips();
  const workbook = await openStandIn(reportedFile(withHistory(tables, forty)));
  workbook.trips();
  const open = await openRegister();
  expect(workbook.trips()).toBe(usual + 1);
  expect(meetingsOf(open.register)).toHaveLength(40);
  const compared = sinceLast(open.register)!;
  expect(compared.movements).toHaveLength(500);
  expect(compared.withdrawn).toEqual([]);
  expect(writeReport(open.register).blocks.length).toBeGreaterThan(500);
  await recordMeeting(open, day('2027-03-15'));
  expect(workbook.trips()).toBe(2);
}, 300_000);
