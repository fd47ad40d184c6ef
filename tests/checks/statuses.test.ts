import { cellsOf, findingsOf } from './findings';

const recommendationsWith = (...statuses: string[]) =>
  statuses.map((status, i) => [`R0${i + 1}`, 'Review the plan', status]);

describe('a recommendation without a status', () => {
  it('is found at the cell of the status, with the statuses to choose from', () => {
    const recommendations = recommendationsWith('Fully implemented', '');
    expect(findingsOf('REC-STATUS-BLANK', { recommendations })).toMatchObject([
      {
        severity: 'error',
        cell: 'C3',
        ref: 'R02',
        message: 'Recommendation R02 has no status.',
        fix: 'Choose its status in C3: “Fully implemented”, “Partially implemented or in progress” or “At the planning stage”.',
      },
    ]);
  });

  it('is found where there is no list of statuses too', () => {
    const recommendations = recommendationsWith('');
    const [finding] = findingsOf('REC-STATUS-BLANK', { recommendations, statuses: undefined });
    expect(finding!.fix).toBe(
      'Type its status into C2, and list that status in the Statuses table.',
    );
  });

  it('does not read out a long list', () => {
    const statuses = Array.from({ length: 10 }, (_, i) => [`S${i}`, '', i, '#1E7B34']);
    const [finding] = findingsOf('REC-STATUS-BLANK', {
      recommendations: recommendationsWith(''),
      statuses,
    });
    expect(finding!.fix).toContain('“S7” and 2 more');
  });
});

describe('a status that is not in the list', () => {
  it('is found with the nearest one, and can be put right with one click', () => {
    const recommendations = recommendationsWith('At the planing stage');
    expect(findingsOf('REC-STATUS-UNKNOWN', { recommendations })).toMatchObject([
      {
        severity: 'error',
        cell: 'C2',
        ref: 'R01',
        message:
          'The status “At the planing stage” of recommendation R01 is not in the Statuses table.',
        fix: 'Change C2 to “At the planning stage”, the nearest in the list, or add this status to the Statuses table.',
        repair: { label: 'Change to “At the planning stage”', value: 'At the planning stage' },
      },
    ]);
  });

  it.each(['fully implemented', 'Fully implemented ', 'Fully  Implemented'])(
    'is one that a reader would not tell from a listed one: %j, and says so',
    (status) => {
      const [finding] = findingsOf('REC-STATUS-UNKNOWN', {
        recommendations: recommendationsWith(status),
      });
      expect(finding!.message).toContain(
        'It differs from “Fully implemented” only in capitals or spaces.',
      );
      expect(finding!.repair?.value).toBe('Fully implemented');
    },
  );

  it('is found without a guess where none is near', () => {
    const [finding] = findingsOf('REC-STATUS-UNKNOWN', {
      recommendations: recommendationsWith('Paused by the board'),
    });
    expect(finding).not.toHaveProperty('repair');
    expect(finding!.fix).toMatch(/^Choose one of the listed statuses in C2 \(“Fully implemented”/);
  });

  it('takes no status for a pattern or a condition', () => {
    const labels = ['<50%', 'a*', 'A', 'a '];
    const written = {
      statuses: labels.map((label, i) => [label, '', i, '#1E7B34']),
      recommendations: recommendationsWith(...labels, '40%', 'ab', 'a'),
    };
    expect(cellsOf('REC-STATUS-UNKNOWN', written)).toEqual([
      'Recommendations!C6',
      'Recommendations!C7',
      'Recommendations!C8',
    ]);
  });

  it('is nothing to speak of where there is no Statuses table', () => {
    const recommendations = recommendationsWith('Anything');
    expect(cellsOf('REC-STATUS-UNKNOWN', { recommendations, statuses: undefined })).toEqual([]);
  });

  it('is every status where the Statuses table is blank', () => {
    const recommendations = recommendationsWith('Anything');
    const [finding] = findingsOf('REC-STATUS-UNKNOWN', {
      recommendations,
      statuses: [['', '', '', '']],
    });
    expect(finding!.fix).toBe('List it in the Statuses table.');
  });
});

describe('a status that needs evidence', () => {
  const recommendations = recommendationsWith('Fully implemented');

  it.each([
    { evidence: [['E01', 'R01', 'Reviewed in May.']], what: 'has it' },
    { evidence: [['E01', 'R07; R01', 'Reviewed in May.']], what: 'has it among several' },
    {
      evidence: [
        ['E01', 'R00', 'Reviewed in May.'],
        ['E02', 'R01', 'As above.'],
      ],
      what: 'has a pointer to it',
    },
  ])('is satisfied when it $what', ({ evidence }) => {
    expect(cellsOf('REC-EVIDENCE-NONE', { recommendations, evidence })).toEqual([]);
  });

  it.each([
    { evidence: [['E01', 'R02', 'Of another.']], tells: 'there is no evidence for it' },
    {
      evidence: [['E01', 'R01', ' ']],
      tells: 'its one row of evidence is blank or points to nothing',
    },
    {
      evidence: [
        ['E01', 'R01', 'As above.'],
        ['E02', 'R01', ''],
      ],
      tells: 'its 2 rows of evidence are blank or point to nothing',
    },
    {
      evidence: [
        ['E01', 'R010', 'x'],
        ['E02', 'r01', 'x'],
      ],
      tells: 'there is no evidence for it',
    },
  ])('is found at its cell when $tells', ({ evidence, tells }) => {
    expect(findingsOf('REC-EVIDENCE-NONE', { recommendations, evidence })).toMatchObject([
      {
        severity: 'error',
        sheet: 'Recommendations',
        cell: 'C2',
        ref: 'R01',
        message: `Recommendation R01 is “Fully implemented”, and ${tells}.`,
        fix: 'Add evidence with R01 as its recommendation ref, or change the status in C2.',
      },
    ]);
  });

  it('is found where there is no Evidence table, which the fix asks for', () => {
    const [finding] = findingsOf('REC-EVIDENCE-NONE', { recommendations });
    expect(finding!.fix).toMatch(/^Add an Evidence table/);
  });

  it('is not a status that the Statuses table does not say it of', () => {
    const planned = recommendationsWith('At the planning stage', 'Unknown', '');
    expect(cellsOf('REC-EVIDENCE-NONE', { recommendations: planned, evidence: [] })).toEqual([]);
  });
});

describe('a colour of the Statuses table', () => {
  const statusesOf = (...colours: string[]) =>
    colours.map((colour, i) => [`Status ${i + 1}`, '', i + 1, colour]);
  const recommendations = recommendationsWith('Status 1', 'Status 2');

  it('that is none is found at its cell, with how colours are written', () => {
    const written = { recommendations, statuses: statusesOf('greenish', '#1E7B34', '', 'abc') };
    expect(findingsOf('BOOK-STATUS-COLOUR', written)).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Statuses',
        cell: 'D2',
        words: 'greenish',
        message:
          'The colour “greenish” of the status “Status 1” is none that can be read. The status is shown grey.',
        fix: expect.stringMatching(
          /^Write D2 as # and six digits .*: #005245 is a green/,
        ) as string,
      },
    ]);
    expect(findingsOf('BOOK-STATUS-COLOUR', written)[0]).not.toHaveProperty('repair');
  });

  it('that is a colour in words can be put right with one click', () => {
    const written = { recommendations, statuses: statusesOf('Dark green', '#1E7B34') };
    expect(findingsOf('BOOK-STATUS-COLOUR', written)).toMatchObject([
      { cell: 'D2', repair: { label: 'Change to #005245', value: '#005245' } },
    ]);
  });

  it('that nobody sees on white is found with the nearest that is seen', () => {
    const written = { recommendations, statuses: statusesOf('#FFFF00', '#767676') };
    expect(findingsOf('BOOK-STATUS-PALE', written)).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Statuses',
        cell: 'D2',
        message:
          'The colour #FFFF00 of the status “Status 1” is too pale to be seen on white. Charts show its bar in #9A9A00.',
        repair: { label: 'Change to #9A9A00', value: '#9A9A00' },
      },
    ]);
  });

  it('is not asked for where the table has no column of colours', () => {
    const statuses = { headings: ['Status', 'Meaning'], rows: [['Status 1', '']] };
    expect(findingsOf('BOOK-STATUS-COLOUR', { recommendations, statuses })).toEqual([]);
    expect(findingsOf('BOOK-STATUS-PALE', { recommendations, statuses })).toEqual([]);
  });
});
