import { planned } from '../history/registers';
import { told } from './cases/history';
import { cellsOf, findingsOf } from './findings';

describe('what became of a recommendation since a meeting', () => {
  it('is pointed to at the status, and says from where and since when', () => {
    const moved = told([{}], { status: planned });
    expect(cellsOf('REC-MOVED-BACK', moved)).toEqual(['Recommendations!C2']);
    expect(findingsOf('REC-MOVED-BACK', moved)[0]!.message).toBe(
      'Recommendation R01 was “Partially implemented or in progress” at the meeting of 18 November 2025 and is “At the planning stage” now, without a reason.',
    );
  });

  it('is pointed to at the due date where that slipped', () => {
    const first = '31/03/2026';
    const dates = [first, '30/06/2026', '30/09/2026'];
    const slipped = told(
      dates.map((due) => ({ first, due })),
      { first, due: '31/12/2026' },
    );
    expect(cellsOf('REC-DUE-BEYOND', slipped)).toEqual(['Recommendations!F2']);
  });
});
