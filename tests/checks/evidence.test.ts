import { cellsOf, findingsOf } from './findings';

const recommendations = [
  ['R01', 'Review the plan', 'Fully implemented'],
  ['R02', 'Train the staff', 'Fully implemented'],
  ['R09', 'Publish the results', 'Fully implemented'],
];

describe('evidence that names no recommendation', () => {
  it('is found at the cell where the ref should be', () => {
    const evidence = [
      ['E01', ' ', 'Reviewed in May.'],
      ['E02', '', ''],
      ['E03', 'R01', 'x'],
    ];
    expect(findingsOf('EVI-REC-BLANK', { recommendations, evidence })).toMatchObject([
      {
        severity: 'error',
        sheet: 'Evidence',
        cell: 'B2',
        ref: 'E01',
        message: 'The evidence “Reviewed in May.” does not say which recommendation it belongs to.',
      },
      { cell: 'B3', message: 'Evidence E02 does not say which recommendation it belongs to.' },
    ]);
  });
});

describe('evidence for a recommendation that is not in the list', () => {
  it('is found with the nearest ref, and can be put right with one click', () => {
    const evidence = [['E01', 'Rec 9', 'Published.']];
    expect(findingsOf('EVI-REC-UNKNOWN', { recommendations, evidence })).toMatchObject([
      {
        severity: 'error',
        cell: 'B2',
        ref: 'E01',
        message: 'Evidence E01 names recommendation “Rec 9”, and no recommendation has that ref.',
        fix: 'Change “Rec 9” in B2 to “R09”, the nearest ref (“Publish the results”), or add the recommendation.',
        repair: { label: 'Change to “R09”', value: 'R09' },
      },
    ]);
  });

  it('keeps the other refs of the cell, and their separators, when one is put right', () => {
    const evidence = [['E01', 'R01;r9, R02', 'x']];
    const [finding] = findingsOf('EVI-REC-UNKNOWN', { recommendations, evidence });
    expect(finding!.repair!.value).toBe('R01;R09, R02');
  });

  it('is found once for each ref that is not there', () => {
    const evidence = [['E01', 'X1; R01; X2', 'x']];
    const findings = findingsOf('EVI-REC-UNKNOWN', { recommendations, evidence });
    expect(findings.map(({ cell }) => cell)).toEqual(['B2', 'B2']);
    expect(findings[1]!.message).toContain('“X2”');
  });

  it('is a ref that is nearly the same, for refs are compared letter by letter', () => {
    const refs = ['1.1', '1.10', '007', '7?', 'R*'];
    const written = {
      recommendations: refs.map((ref) => [ref, 'x', '']),
      evidence: [...refs, '1.1 0', '1,10', '7', '75', 'R1'].map((ref, i) => [`E${i}`, ref, 'x']),
    };
    expect(cellsOf('EVI-REC-UNKNOWN', written)).toEqual([
      'Evidence!B7',
      'Evidence!B8',
      'Evidence!B8',
      'Evidence!B9',
      'Evidence!B10',
      'Evidence!B11',
    ]);
  });

  it('is no guess where several refs are as near', () => {
    const written = {
      recommendations: [
        ['7', 'a', ''],
        ['007', 'b', ''],
      ],
      evidence: [['E01', 'Rec. 7', 'x']],
    };
    const [finding] = findingsOf('EVI-REC-UNKNOWN', written);
    expect(finding).not.toHaveProperty('repair');
    expect(finding!.fix).toBe(
      'Type the ref of its recommendation into B2, or add the recommendation.',
    );
  });

  it('is nothing to speak of where there is no table of recommendations', () => {
    expect(cellsOf('EVI-REC-UNKNOWN', { evidence: [['E01', 'R01', 'x']] })).toEqual([]);
  });
});

describe('evidence without words', () => {
  it('is found at the cell of its words', () => {
    const evidence = [
      ['E01', 'R01', ''],
      ['', 'R02', '\n'],
      ['E03', '', ''],
    ];
    expect(findingsOf('EVI-TEXT-BLANK', { recommendations, evidence })).toMatchObject([
      {
        severity: 'error',
        cell: 'C2',
        message: 'Evidence E01 has no words. It names recommendation R01.',
      },
      { cell: 'C3', message: 'Row 3 of the evidence has no words. It names recommendation R02.' },
      { cell: 'C4', message: 'Evidence E03 has no words.' },
    ]);
  });

  it('is a pointer, not blank, when its See column names other evidence', () => {
    const evidence = [
      ['E01', 'R01', 'Reviewed.'],
      ['E02', 'R02', '', 'E01'],
    ];
    expect(cellsOf('EVI-TEXT-BLANK', { recommendations, evidence })).toEqual([]);
    expect(cellsOf('EVI-POINTER-ONLY', { recommendations, evidence })).toEqual(['Evidence!C3']);
  });
});
