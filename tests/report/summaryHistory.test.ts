import { layOutSummary } from '../../src/report/summarySheet';
import { gridOf, workbookOf } from '../checks/workbook';
import { reportedTables, reportedTo, rowsAt } from '../history/sixMeetings';
import { written } from '../history/registers';
import { calculate, libreOfficeIsHere } from './libreOffice';

const layout = layOutSummary(workbookOf(reportedTables()).register);

const withoutHistory = layOutSummary(workbookOf(written(rowsAt(6), reportedTo)).register);

describe('the Summary sheet with six meetings of history', () => {
  it('begins as without, and is as without where there is none', () => {
    expect(layout.rows.slice(0, withoutHistory.rows.length)).toEqual(withoutHistory.rows);
    expect(withoutHistory.charts).toHaveLength(1);
    expect(layout.charts![0]).toEqual(withoutHistory.charts![0]);
  });

  it('counts meetings by live formulas on the History table, and dates what rests on comparing rows', () => {
    const row = layout.rows.find((cells, at) => at > 10 && cells[0]?.text === 'Fully implemented')!;
    expect(row[2]!.formula).toBe(
      '=SUMPRODUCT((MeetingHistory[Meeting]=DATE(2026,7,21))*EXACT(MeetingHistory[Status],$A$5))',
    );
    expect(row[3]!.formula).toBe('=$C$5');
    const texts = layout.rows.map((cells) => cells[0]?.text);
    expect(texts).toContain(
      'Movement as it was when this sheet was last written; the counts above and below are live.',
    );
  });

  it('names what moved, and lists the due dates that slipped', () => {
    const which = (name: string) => layout.rows.find((cells) => cells[0]?.text === name)![4]!.text;
    expect(which('▼ Moved back')).toBe('R04');
    expect(which('↺ Reopened')).toBe('R03');
    expect(which('✓ Closed')).toBe('R01');
    expect(which('▲ Moved forward')).toBe('R08 and R09');
    expect(which('+ New')).toBe('R19');
    expect(which('– Withdrawn')).toBe('R18');
    const at = layout.rows.findIndex((cells) => cells[0]?.text === 'Due dates moved');
    expect(
      layout.rows
        .slice(at + 1)
        .map((cells) => [cells[0]!.text, cells[2]!.number, cells[3]!.number, cells[4]!.text]),
    ).toEqual([['R05', 3, 275, '31 March 2026 to 31 December 2026']]);
  });

  it('has a chart by meeting, in words too', () => {
    const chart = layout.charts![1]!;
    const meetings = layout.rows.slice(
      chart.categories.top,
      chart.categories.top + chart.categories.rows,
    );
    expect(meetings.map((cells) => cells[0]!.text)).toEqual([
      ...['16 September 2025', '18 November 2025', '20 January 2026', '17 March 2026'],
      ...['19 May 2026', '21 July 2026', 'Now'],
    ]);
    expect(chart.description).toBe(
      'Bar chart of how many recommendations were complete at each meeting: 16 September 2025: 6, 18 November 2025: 7, 20 January 2026: 7, 17 March 2026: 7, 19 May 2026: 8, 21 July 2026: 8 and Now: 8.',
    );
  });

  (libreOfficeIsHere ? it : it.skip)(
    'adds up, as LibreOffice calculates it',
    () => {
      const sheet = calculate(layout, gridOf(reportedTables()));
      const cells = (name: string, from = 10) =>
        sheet.find((row, at) => at > from && row[0] === name)!.slice(2);
      expect(cells('Fully implemented')).toEqual(['8', '8', '']);
      expect(cells('At the planning stage').slice(0, 2)).toEqual(['5', '4']);
      expect(cells('Total').slice(0, 2)).toEqual(['19', '19']);
      expect(cells('Recommendations then')[0]).toBe('19');
      expect(cells('Recommendations now')).toEqual(['19', 'Adds up with the total above', '']);
      expect(cells('20 January 2026').slice(0, 2)).toEqual(['7', '19']);
      expect(cells('Now').slice(0, 2)).toEqual(['8', '19']);
    },
    120_000,
  );
});
