import { openGrid } from '../../src/register/readRegister';
import { resolvePointers } from '../../src/register/pointers';
import { planSetUp } from '../../src/register/setUpPlan';
import { sourceDifferences } from '../../src/register/sourceDifferences';
import type { WorkbookGrid } from '../../src/register/grid';
import { afterSetUp } from './support/afterSetUp';
import { seedGrid, seedIsHere, seedRecommendations, seedTitle } from './support/seed';

(seedIsHere ? describe : describe.skip)(seedTitle, () => {
  let grid: WorkbookGrid;
  beforeAll(() => {
    grid = seedGrid();
  });

  it('becomes 19 recommendations and 21 evidence rows, to the letter', () => {
    const { register, state } = openGrid(afterSetUp(grid));
    const wanted = seedRecommendations();
    expect(state).toBe('register');
    expect(
      register.recommendations.map(({ ref, status, recommendation }) => ({
        ref,
        status,
        recommendation,
      })),
    ).toEqual(wanted.map(({ ref, status, recommendation }) => ({ ref, status, recommendation })));
    expect(
      register.evidence.map(({ recommendationRefs, evidence }) => [recommendationRefs, evidence]),
    ).toEqual(wanted.flatMap(({ ref, evidence }) => evidence.map((text) => [[ref], text])));
    expect(register.recommendations).toHaveLength(19);
    expect(register.evidence).toHaveLength(21);
  });

  it('has 8, 9 and 2 of its three statuses, the last two of which need no evidence', () => {
    const { register } = openGrid(afterSetUp(grid));
    expect(
      register.statuses.map(({ label, needsEvidence, complete }) => [
        label,
        register.recommendations.filter(({ status }) => status === label).length,
        needsEvidence,
        complete,
      ]),
    ).toEqual([
      ['Fully implemented', 8, true, true],
      ['Partially implemented or in progress', 9, true, false],
      ['At the planning stage', 2, false, false],
    ]);
  });

  it('keeps the report details, and those that are blank', () => {
    const { register } = openGrid(afterSetUp(grid));
    const blank = register.details.filter(({ value }) => value === '').map(({ field }) => field);
    expect(blank).toEqual(
      expect.arrayContaining([
        'subjectHeading',
        'policyContext',
        'financialImplications',
        'legalImplications',
        'humanResourcesImplications',
        'equalitiesImplications',
      ]),
    );
    const telephone = grid.sheets[1]!.values.find(([label]) => label === 'Tel no.')?.[1];
    expect(telephone).toMatch(/^0/);
    expect(register.details.find(({ field }) => field === 'telephone')?.value).toBe(telephone);
    expect(register.details).toHaveLength(17);
  });

  it('names the sheet of report details otherwise than the officer’s', () => {
    expect(planSetUp(grid)?.notes).toEqual([
      { kind: 'refsAssigned', from: 'numbers', first: 'R01', last: 'R19', count: 19 },
      { kind: 'sheetNameTaken', wanted: 'Report details', used: 'Report details (tracker)' },
    ]);
  });

  it('has its pointers resolved: the 13th to the 12th, the 14th through the 13th to the 12th', () => {
    const { register } = openGrid(afterSetUp(grid));
    const resolved = [...resolvePointers(register.evidence)].map(([at, resolution]) => [
      register.evidence[at]!.recommendationRef,
      resolution.kind === 'resolved'
        ? [resolution.direct, resolution.target].map(
            (to) => register.evidence[to]!.recommendationRef,
          )
        : resolution.kind,
    ]);
    expect(resolved).toEqual([
      ['R13', ['R12', 'R12']],
      ['R14', ['R13', 'R12']],
    ]);
  });

  it('shows an edited status, an added row and a deleted row', () => {
    const plan = grid.sheets[0]!;
    const rows = plan.values.map((row) => [...row]);
    rows[6]![2] = 'At the planning stage';
    rows.splice(23, 1);
    rows.push(['20', 'A new one.', 'Fully implemented', 'Its evidence.']);
    const changed = { ...plan, values: rows, formats: rows.map((row) => row.map(() => 'General')) };
    const { register, sources } = openGrid(afterSetUp(grid, [changed, grid.sheets[1]!]));
    expect(
      sourceDifferences(register, sources).map(({ kind, ref, theirs, place }) => [
        kind,
        ref,
        theirs,
        place.sheet,
        place.row,
      ]),
    ).toEqual([
      ['changed', 'R02', 'At the planning stage', 'Action plan', 6],
      ['added', 'R20', 'A new one.', 'Action plan', 24],
      ['deleted', 'R18', '', 'Recommendations', 18],
    ]);
  });
});
