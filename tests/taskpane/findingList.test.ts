import { acceptedFindings, groupFindings } from '../../src/taskpane/findingGroups';
import {
  anyFinding,
  listEntries,
  narrowFindings,
  type FindingWish,
} from '../../src/taskpane/findingList';
import { finding } from './workbook';

const accepted = {
  ...{ row: 1, code: 'EVI-DATE', sheet: 'Evidence', ref: 'E02', column: 'Date', words: '' },
  ...{ text: '', reason: 'Agreed', by: 'Clerk', on: '01/10/2026' },
};
const all = [
  finding(),
  finding({
    cell: 'C7',
    ref: 'R06',
    message: 'R06 has no status.',
    repair: { label: 'Fix', value: 'Done' },
  }),
  finding({
    code: 'EVI-DATE',
    severity: 'warning',
    title: 'A vague date',
    cell: 'F2',
    ref: 'E01',
    message: '“shortly”',
  }),
  finding({
    code: 'EVI-DATE',
    severity: 'warning',
    title: 'A vague date',
    cell: 'F3',
    ref: 'E02',
    accepted,
  }),
];
const listed = { groups: groupFindings(all), accepted: acceptedFindings(all) };
const lines = (wish: Partial<FindingWish>) =>
  listEntries(narrowFindings(listed, { ...anyFinding, ...wish }), () => true).map((entry) =>
    entry.kind === 'finding' ? entry.keyed.finding.cell : entry.kind,
  );

describe('the list of findings', () => {
  it.each([
    [{}, ['severity', 'rule', 'C2', 'C7', 'severity', 'rule', 'F2', 'accepted', 'F3']],
    [{ kind: 'warning' }, ['severity', 'rule', 'F2']],
    [{ kind: 'fixable' }, ['severity', 'rule', 'C7']],
    [{ kind: 'accepted' }, ['accepted', 'F3']],
    [{ words: ' Shortly ' }, ['severity', 'rule', 'F2']],
    [{ words: 'vague date' }, ['severity', 'rule', 'F2', 'accepted', 'F3']],
    [{ words: 'recommendations, cell c7' }, ['severity', 'rule', 'C7']],
    [{ kind: 'error', words: 'shortly' }, []],
  ] as [Partial<FindingWish>, string[]][])('narrowed to %j is %j', (wish, shown) => {
    expect(lines(wish)).toEqual(shown);
  });

  it('has of a closed rule only its heading, which says how many there are', () => {
    const entries = listEntries(listed, ({ title }) => title !== 'A status is blank');
    expect(entries.map(({ kind }) => kind).slice(0, 3)).toEqual(['severity', 'rule', 'severity']);
    expect(entries[1]).toMatchObject({ open: false, rule: { findings: [{}, {}] } });
  });

  it('counts anew what is left of each severity', () => {
    expect(narrowFindings(listed, { kind: 'fixable', words: '' }).groups).toMatchObject([
      { severity: 'error', count: 1 },
    ]);
  });
});
