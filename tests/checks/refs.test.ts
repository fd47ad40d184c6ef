import { cellsOf, findingsOf } from './findings';

describe('a recommendation without a ref', () => {
  const written = {
    recommendations: [
      ['R01', 'Review the plan', 'Fully implemented'],
      ['', 'Train the staff', 'At the planning stage'],
      ['  ', '', 'At the planning stage'],
      ['', '', ''],
    ],
  };

  it('is found at the cell where the ref should be; spaces are no ref, and a blank row is no row', () => {
    expect(cellsOf('REC-REF-BLANK', written)).toEqual(['Recommendations!A3', 'Recommendations!A4']);
  });

  it('is told by its words, or by its row where it has none', () => {
    const [first, second] = findingsOf('REC-REF-BLANK', written);
    expect(first).toMatchObject({
      severity: 'error',
      title: 'Recommendation without a ref',
      ref: '',
      message: 'The recommendation “Train the staff” has no ref.',
      fix: 'Type a ref that no other recommendation has into A3, or delete the row if it is not wanted.',
    });
    expect(second!.message).toBe('Row 4 of the recommendations has no ref.');
  });

  it('is found where the table stands, whatever the order of its columns', () => {
    const recommendations = {
      sheet: 'Plan',
      top: 9,
      left: 2,
      headings: ['Status', 'Recommendation', 'Rec no.'],
      rows: [['Fully implemented', 'Review the plan', '']],
    };
    expect(cellsOf('REC-REF-BLANK', { recommendations })).toEqual(['Plan!E11']);
  });
});

describe('a ref that stands twice', () => {
  it('is found where it stands again, naming where it stood first', () => {
    const recommendations = [
      ['R01', 'Review the plan', 'Fully implemented'],
      ['R02', 'Train the staff', 'Fully implemented'],
      ['R01', 'Publish the plan', 'Fully implemented'],
      ['R01', 'Print the plan', 'Fully implemented'],
    ];
    expect(findingsOf('REC-REF-TWICE', { recommendations })).toMatchObject([
      {
        cell: 'A4',
        ref: 'R01',
        message: 'The ref “R01” stands in A4 and already in A2, for “Review the plan”.',
      },
      { cell: 'A5', ref: 'R01' },
    ]);
  });

  it('is the same letter for letter: 1.1, 1.10, 007, 7, 7?, 75, R*, r1, R1 and "R1 " are ten refs', () => {
    const refs = ['1.1', '1.10', '007', '7', '7?', '75', 'R*', 'r1', 'R1', 'R1 '];
    const recommendations = refs.map((ref) => [ref, 'x', 'Fully implemented']);
    const evidence = refs.map((ref) => [ref, '7', 'x']);
    expect(cellsOf('REC-REF-TWICE', { recommendations, evidence })).toEqual([]);
    expect(cellsOf('EVI-REF-TWICE', { recommendations, evidence })).toEqual([]);
  });

  it('leaves blank refs to the rule for those', () => {
    const recommendations = [
      ['', 'a', ''],
      ['', 'b', ''],
    ];
    expect(cellsOf('REC-REF-TWICE', { recommendations })).toEqual([]);
  });
});

describe('a recommendation without words', () => {
  it('is found at the cell of its words', () => {
    const recommendations = [
      ['R01', ' ', 'Fully implemented'],
      ['', '', 'Fully implemented'],
    ];
    expect(findingsOf('REC-TEXT-BLANK', { recommendations })).toMatchObject([
      { cell: 'B2', ref: 'R01', message: 'Recommendation R01 has no words.' },
      { cell: 'B3', ref: '', message: 'Row 3 of the recommendations has no ref and no words.' },
    ]);
  });
});

describe('evidence without a ref, or with one that stands twice', () => {
  const written = {
    recommendations: [['R01', 'Review the plan', 'Fully implemented']],
    evidence: [
      ['E01', 'R01', 'Reviewed in May.'],
      ['', 'R01', 'Reviewed again in June.'],
      ['E01', 'R01', 'Reviewed at last.'],
      ['', '', '', ''],
    ],
  };

  it('is found at the cell of its ref', () => {
    expect(findingsOf('EVI-REF-BLANK', written)).toMatchObject([
      {
        severity: 'error',
        sheet: 'Evidence',
        cell: 'A3',
        message: 'The evidence “Reviewed again in June.” has no ref.',
      },
    ]);
    expect(findingsOf('EVI-REF-TWICE', written)).toMatchObject([
      {
        severity: 'error',
        cell: 'A4',
        message: 'The evidence ref “E01” stands in A4 and already in A2, for “Reviewed in May.”.',
      },
    ]);
  });

  it('may have the same ref as a recommendation', () => {
    const evidence = [['R01', 'R01', 'Reviewed in May.']];
    expect(cellsOf('EVI-REF-TWICE', { ...written, evidence })).toEqual([]);
  });
});
