import { linkView } from '../../src/taskpane/linkView';
import type { Evidence, Register } from '../../src/register/register';
import { register } from './workbook';

const [minutes] = register.evidence as [Evidence];
const r1 = register.recommendations[0]!;
const r2 = register.recommendations[1]!;
const above: Evidence = {
  ...minutes,
  row: 5,
  ref: 'E02',
  recommendationRef: 'R01',
  recommendationRefs: ['R01'],
  evidence: 'As above.',
};
const lost: Evidence = { ...above, row: 6, ref: 'E03', see: 'E99' };
const withPointers: Register = { ...register, evidence: [minutes, above, lost] };

describe('the rows that belong to a selected one', () => {
  it('of a recommendation are its evidence, each with the cell of its text', () => {
    expect(
      linkView(withPointers, {
        selected: { table: 'recommendations', recommendation: r2 },
        evidence: [minutes],
        recommendations: [],
      }),
    ).toMatchObject({
      table: 'recommendations',
      selected: { ref: 'R02', text: 'Agree plan 2' },
      counterparts: [
        {
          ref: 'E01',
          text: 'Minutes of the board',
          place: { sheet: 'Evidence of progress', cell: 'E5' },
        },
      ],
    });
  });

  it('of evidence are the recommendations that it names', () => {
    const { counterparts } = linkView(withPointers, {
      selected: { table: 'evidence', evidence: minutes },
      evidence: [],
      recommendations: [r1, r2],
    });
    expect(counterparts.map(({ ref, place }) => [ref, place?.cell])).toEqual([
      ['R01', 'B2'],
      ['R02', 'B3'],
    ]);
  });

  it('show what “As above.” means, and say where it leads nowhere', () => {
    const { counterparts } = linkView(withPointers, {
      selected: { table: 'recommendations', recommendation: r1 },
      evidence: [above, lost],
      recommendations: [],
    });
    expect(counterparts.map(({ pointsTo }) => pointsTo)).toMatchObject([
      { ref: 'E01', text: 'Minutes of the board' },
      'nowhere',
    ]);
  });
});
