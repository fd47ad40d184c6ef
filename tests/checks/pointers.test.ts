import type { CellValue } from '../../src/register/grid';
import { cellsOf, findingsOf } from './findings';

const recommendations = ['R01', 'R02', 'R03'].map((ref) => [ref, 'Review', 'Fully implemented']);
const written = (...evidence: CellValue[][]) => ({ recommendations, evidence });

describe('evidence that only points to other evidence', () => {
  it('is a query that says where it leads', () => {
    const found = findingsOf(
      'EVI-POINTER-ONLY',
      written(['E01', 'R01', 'Reviewed in May.'], ['E02', 'R02', 'As above.']),
    );
    expect(found).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Evidence',
        cell: 'C3',
        ref: 'E02',
        message:
          'Evidence E02 of recommendation R02 says only “As above”. That leads to evidence E01 of recommendation R01: “Reviewed in May.”',
      },
    ]);
  });

  it('leads through other pointers to the evidence with words', () => {
    const found = findingsOf(
      'EVI-POINTER-ONLY',
      written(
        ['E01', 'R01', 'Reviewed in May.'],
        ['E02', 'R02', 'As above.'],
        ['E03', 'R03', 'Ditto'],
      ),
    );
    expect(found.map(({ message }) => message.includes('leads to evidence E01'))).toEqual([
      true,
      true,
    ]);
  });

  it('leads where its See column says', () => {
    const [found] = findingsOf(
      'EVI-POINTER-ONLY',
      written(['E01', 'R01', 'One.'], ['E02', 'R02', 'Two.'], ['E03', 'R03', 'As above.', 'E01']),
    );
    expect(found!.message).toBe(
      'Evidence E03 of recommendation R03 says only “As above”, and its See column names “E01”. That leads to evidence E01 of recommendation R01: “One.”',
    );
  });
});

describe('evidence that begins by pointing to other evidence and goes on', () => {
  it('is a note', () => {
    const found = findingsOf(
      'EVI-POINTER-BEGINS',
      written(['E01', 'R01', 'One.'], ['E02', 'R02', 'As above. We have gone further.']),
    );
    expect(found).toMatchObject([
      {
        severity: 'info',
        cell: 'C3',
        ref: 'E02',
        message:
          'Evidence E02 of recommendation R02 begins “As above” and goes on. That leads to evidence E01 of recommendation R01: “One.”',
      },
    ]);
  });

  it('is no evidence that begins with like words', () => {
    const rows = written(['E01', 'R01', 'One.'], ['E02', 'R02', 'As above average results show.']);
    expect(cellsOf('EVI-POINTER-BEGINS', rows)).toEqual([]);
    expect(cellsOf('EVI-POINTER-ONLY', rows)).toEqual([]);
  });
});

describe('evidence that points to nothing', () => {
  it('is found when nothing stands above it', () => {
    expect(findingsOf('EVI-POINTER-NOWHERE', written(['E01', 'R01', 'As above.']))).toMatchObject([
      {
        severity: 'error',
        cell: 'C2',
        message:
          'Evidence E01 of recommendation R01 says only “As above”. There is no evidence above it that this could mean.',
        fix: 'Write the evidence out in C2, or type the ref of the evidence that is meant into its See column.',
      },
    ]);
  });

  it('is found at its See column when that names no evidence', () => {
    expect(
      findingsOf('EVI-POINTER-NOWHERE', written(['E01', 'R01', 'One.'], ['E02', 'R02', '', 'E77'])),
    ).toMatchObject([
      {
        cell: 'D3',
        message:
          'Evidence E02 of recommendation R02 has no words, and its See column names “E77”. No evidence has the ref “E77”.',
        fix: 'Type the ref of the evidence that is meant into D3.',
      },
    ]);
  });

  it('is found when the evidence that it leads to has no words', () => {
    const found = findingsOf(
      'EVI-POINTER-NOWHERE',
      written(['E01', 'R01', ''], ['E02', 'R02', 'As above, with more besides.']),
    );
    expect(found).toMatchObject([
      {
        cell: 'C3',
        message:
          'Evidence E02 of recommendation R02 begins “As above”. That leads to evidence E01 of recommendation R01, which has no words of its own.',
      },
    ]);
  });

  it('does not send the officer to a See column that is not there', () => {
    const evidence = {
      headings: ['Ref', 'Recommendation ref', 'Evidence'],
      rows: [['E01', 'R01', 'As above.']],
    };
    const [found] = findingsOf('EVI-POINTER-NOWHERE', { recommendations, evidence });
    expect(found!.fix).toBe('Write the evidence out in C2.');
  });
});

describe('evidence that points round in a circle', () => {
  it('is found at each row of the circle, with the way round', () => {
    const found = findingsOf(
      'EVI-POINTER-CIRCLE',
      written(['E01', 'R01', 'See above', 'E02'], ['E02', 'R02', 'As above', 'E01']),
    );
    expect(found).toMatchObject([
      { severity: 'error', cell: 'C2', ref: 'E01' },
      { severity: 'error', cell: 'C3', ref: 'E02' },
    ]);
    expect(found[0]!.message).toMatch(/passed already: E01 → E02 → E01\.$/);
  });

  it('does not read out a long way round', () => {
    const evidence = Array.from({ length: 30 }, (_, i) => [
      `E${i}`,
      'R01',
      'As above',
      `E${(i + 1) % 30}`,
    ]);
    const [found] = findingsOf('EVI-POINTER-CIRCLE', written(...evidence));
    expect(found!.message).toMatch(/E0 → E1 → E2 → E3 → E4 → E5 → …\.$/);
  });
});
