import { harmlessChanges } from '../../src/register/harmlessChanges';
import type { SetUpRecordLine } from '../../src/register/register';
import type { SourceDifference } from '../../src/register/sourceDifference';

const line: SetUpRecordLine = {
  row: 1,
  kind: 'recommendation',
  sheet: 'Plan',
  key: '1',
  ref: 'R01',
  column: 'Status',
  text: 'Not started',
};

const change: SourceDifference = {
  kind: 'changed',
  recordKind: 'recommendation',
  sheet: 'Plan',
  key: '1',
  ref: 'R01',
  column: 'Status',
  ours: 'Not started',
  theirs: 'Complete',
  place: { sheet: 'Plan', row: 4, column: 2 },
};

describe('changes that lose nothing of the officer’s', () => {
  it.each<[string, Partial<SourceDifference>, boolean]>([
    ['a text that the table has as set up read it', {}, true],
    ['a text that the officer has written in the table since', { ours: 'Nearly there' }, false],
    ['a text where the table has a blank, as set up read it', { column: 'Owner', ours: '' }, true],
    ['a text where the officer filled a blank', { column: 'Owner', ours: 'Me' }, false],
    ['the same column of another row', { key: '2', ours: 'Not started' }, false],
    ['the same key on another sheet', { sheet: 'Other', ours: 'Not started' }, false],
    ['a new row', { kind: 'added', ours: '' }, true],
    ['a row that is gone', { kind: 'deleted', theirs: '' }, false],
    ['another ref', { column: 'Ref', ours: 'R01' }, false],
  ])('%s', (_, part, harmless) => {
    const difference = { ...change, ...part };
    expect(harmlessChanges([difference], [line])).toEqual(harmless ? [difference] : []);
  });
});
