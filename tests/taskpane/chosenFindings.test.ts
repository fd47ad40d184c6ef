import { chosenFindings } from '../../src/taskpane/chosenFindings';
import { finding, register } from './workbook';

const cells = (isChosen: (ref: string) => boolean) =>
  chosenFindings(
    [
      finding({ cell: 'C2', ref: 'R01' }),
      finding({ cell: 'C3', ref: 'R02' }),
      finding({ sheet: 'Evidence of progress', cell: 'E5', ref: 'E01' }),
      finding({ sheet: 'Report details', cell: 'B2', ref: '' }),
    ],
    register,
    ({ ref }) => isChosen(ref),
  ).map(({ sheet, cell }) => `${sheet} ${cell}`);

describe('findings of what the filter chooses', () => {
  it.each([
    ['R01', ['Recommendations C2', 'Report details B2']],
    ['R02', ['Recommendations C3', 'Evidence of progress E5', 'Report details B2']],
    ['nothing', ['Report details B2']],
  ])(
    'of %s are those in its rows, in its evidence and in the workbook as a whole',
    (ref, found) => {
      expect(cells((one) => one === ref)).toEqual(found);
    },
  );

  it('keep evidence that names no recommendation', () => {
    const stray = { ...register.evidence[0]!, recommendationRef: '', recommendationRefs: [] };
    const found = chosenFindings(
      [finding({ sheet: 'Evidence of progress', cell: 'B5' })],
      { ...register, evidence: [stray] },
      () => false,
    );
    expect(found).toHaveLength(1);
  });
});
