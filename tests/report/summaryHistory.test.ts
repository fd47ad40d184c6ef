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
    expect(chart.kind).toBe('barStacked');
    expect(layout.rows[chart.categories.top - 1]!.map(({ text }) => text)).toEqual([
      ...['Meeting', 'Fully implemented', 'Partially implemented or in progress'],
      ...['At the planning stage', 'Blank or not recognised', 'Total'],
    ]);
    expect(chart.series.map(({ values: { left, rows }, colour }) => [left, rows, colour])).toEqual([
      [1, 7, '#1E7B34'],
      [2, 7, '#B45F06'],
      [3, 7, '#1F4E9E'],
      [4, 7, '#767676'],
    ]);
    expect(chart.description).toContain(
      '21 July 2026: Fully implemented 8, Partially implemented or in progress 6 and At the planning stage 5; Now: Fully implemented 8, Partially implemented or in progress 6, At the planning stage 4 and Blank or not recognised 1.',
    );
  });

  (libreOfficeIsHere ? it : it.skip)(
    'adds up, as LibreOffice calculates it',
    () => {
      const sheet = calculate(layout, gridOf(reportedTables()));
      const cells = (name: string, from = 10) =>
        sheet.find((row, at) => at > from && row[0] === name)!.slice(2);
      expect(cells('Fully implemented').slice(0, 2)).toEqual(['8', '8']);
      expect(cells('At the planning stage').slice(0, 2)).toEqual(['5', '4']);
      expect(cells('Total').slice(0, 2)).toEqual(['19', '19']);
      expect(cells('Recommendations then')[0]).toBe('19');
      expect(cells('Recommendations now').slice(0, 2)).toEqual([
        ...['19', 'Adds up with the total above'],
      ]);
      const meeting = (name: string) =>
        sheet.find((row, at) => at > 10 && row[0] === name)!.slice(1, 6);
      expect(meeting('20 January 2026')).toEqual(['7', '5', '7', '0', '19']);
      expect(meeting('21 July 2026')).toEqual(['8', '6', '5', '0', '19']);
      expect(meeting('Now')).toEqual(['8', '6', '4', '1', '19']);
    },
    120_000,
  );
});
