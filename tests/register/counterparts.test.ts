import { counterpartsOf, rowAt } from '../../src/register/counterparts';
import { readRegister } from '../../src/register/readRegister';
import { table, workbook } from './support/grids';

const register = readRegister(
  workbook(
    [],
    [
      table(
        'Recommendations',
        ['Ref', 'Recommendation', 'Status'],
        [
          ['1.1', 'a', 'x'],
          ['1.10', 'b', 'x'],
          ['7?', 'c', 'x'],
          ['', 'd', 'x'],
          ['1.1', 'e', 'x'],
        ],
      ),
      table(
        'Evidence',
        ['Ref', 'Recommendation ref', 'Evidence'],
        [
          ['E1', '1.1', 't'],
          ['E2', '1.10; 7?', 't'],
          ['E3', '', 't'],
          ['E4', '75', 't'],
        ],
      ),
    ],
  ),
);
const counterparts = counterpartsOf(register);

describe('counterparts', () => {
  it.each([
    ['1.1', ['E1']],
    ['1.10', ['E2']],
    ['7?', ['E2']],
    ['', []],
    ['R*', []],
  ])('of the recommendation %j are %j', (ref, evidence) => {
    expect(counterparts.evidenceFor({ ref }).map((one) => one.ref)).toEqual(evidence);
  });

  it.each([
    ['E1', ['a', 'e']],
    ['E2', ['b', 'c']],
    ['E3', []],
    ['E4', []],
  ])('of the evidence %s are %j', (ref, recommendations) => {
    const evidence = register.evidence.find((one) => one.ref === ref)!;
    expect(counterparts.recommendationsFor(evidence).map((one) => one.recommendation)).toEqual(
      recommendations,
    );
  });
});

describe('the row of a selected cell', () => {
  it.each([
    [{ sheet: 'Recommendations', row: 2, column: 1 }, 'b'],
    [{ sheet: 'Evidence', row: 4, column: 0 }, 'E4'],
    [{ sheet: 'Evidence', row: 4, column: 3 }, undefined],
    [{ sheet: 'Evidence', row: 0, column: 0 }, undefined],
    [{ sheet: 'Other', row: 2, column: 1 }, undefined],
  ])('%j is %s', (place, name) => {
    const row = rowAt(register, place);
    expect(
      row?.table === 'recommendations' ? row.recommendation.recommendation : row?.evidence.ref,
    ).toBe(name);
  });
});
