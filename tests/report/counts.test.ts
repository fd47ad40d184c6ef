import fc from 'fast-check';
import { countByStatus } from '../../src/report/counts';
import { workbookOf } from '../checks/workbook';

const labels = ['<50%', 'a*', 'A', 'a '];
const statuses = labels.map((label, i) => [label, '', i, '#1E7B34', '✓']);
const countsOf = (...of: string[]) =>
  countByStatus(
    workbookOf({ statuses, recommendations: of.map((status, i) => [`R${i}`, 'Review', status]) })
      .register,
  );

describe('counts by status', () => {
  it('have a number for each listed status and one for what is blank or not recognised', () => {
    const { total, byStatus } = countsOf('A', 'A', 'a ', '', 'gone');
    expect(total).toBe(5);
    expect(byStatus.map(({ status, count, percent }) => [status?.label, count, percent])).toEqual([
      ['<50%', 0, 0],
      ['a*', 0, 0],
      ['A', 2, 40],
      ['a ', 1, 20],
      [undefined, 2, 40],
    ]);
  });

  it('know the rows that they come from', () => {
    const { byStatus } = countsOf('A', 'a ', 'A', 'a', 'a  ');
    expect(byStatus.map(({ recommendations }) => recommendations.map(({ ref }) => ref))).toEqual([
      [],
      [],
      ['R0', 'R2'],
      ['R1'],
      ['R3', 'R4'],
    ]);
  });

  it('have no percentages where there are no recommendations', () => {
    expect(countsOf().byStatus.map(({ percent }) => percent)).toEqual(Array(5).fill(undefined));
  });

  it('count a row that has any of ref, recommendation and status, and no other', () => {
    const recommendations = [
      ['R1', '', ''],
      ['', 'x', ''],
      ['', '', 'A'],
      ['', '', ''],
    ];
    expect(countByStatus(workbookOf({ statuses, recommendations }).register).total).toBe(3);
  });

  it('count every recommendation once', () => {
    const anyStatus = fc.constantFrom(...labels, '', 'a', '*', 'A ');
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 60 }), (of) => {
        const { total, byStatus } = countsOf(...of);
        expect(byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(byStatus.flatMap((one) => one.recommendations)).toHaveLength(of.length);
      }),
      { numRuns: 50 },
    );
  });
});
