import fc from 'fast-check';
import type { PaperParagraph } from '../../src/paper/paper';
import { paperFromText } from '../../src/paper/pastedText';
import { readPaper, type ReadPaper } from '../../src/paper/readPaper';

function read(...lines: string[]): ReadPaper {
  return readPaper(paperFromText(lines.join('\n\n')));
}

const rows = ({ recommendations }: ReadPaper) =>
  recommendations.map(({ status, recommendation, evidence }) => [
    status,
    recommendation,
    ...evidence,
  ]);

describe('recommendations are told by how the paper marks them', () => {
  it.each<[string, string[], string[][]]>([
    [
      'bullets, with evidence in plain paragraphs',
      ['Complete', '- Light the pier', 'Lamps are up.', 'Not started', '- Mend the rails'],
      [
        ['Complete', 'Light the pier', 'Lamps are up.'],
        ['Not started', 'Mend the rails'],
      ],
    ],
    [
      'bold lines, with evidence in bullets',
      ['Complete', '**Light the pier**', '- Lamps are up.', '- They shine.', '**Mend the rails**'],
      [
        ['Complete', 'Light the pier', 'Lamps are up.', 'They shine.'],
        ['Complete', 'Mend the rails'],
      ],
    ],
    [
      'bullets, with evidence in bullets below them',
      ['Complete', '• Light the pier', 'o Lamps are up.', '• Mend the rails', 'o Two are mended.'],
      [
        ['Complete', 'Light the pier', 'Lamps are up.'],
        ['Complete', 'Mend the rails', 'Two are mended.'],
      ],
    ],
    [
      'numbered lines',
      [
        'In progress',
        'Recommendation 1: Light the pier',
        'Lamps are up.',
        'Recommendation 2: Mend the rails',
      ],
      [
        ['In progress', 'Light the pier', 'Lamps are up.'],
        ['In progress', 'Mend the rails'],
      ],
    ],
    [
      'nothing but the word Evidence below them',
      [
        'Complete',
        'Light the pier',
        'Evidence',
        'Lamps are up.',
        'Mend the rails',
        'Evidence',
        'Two are mended.',
      ],
      [
        ['Complete', 'Light the pier', 'Lamps are up.'],
        ['Complete', 'Mend the rails', 'Two are mended.'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rows(read(...lines))).toEqual(expected);
  });

  it('keeps the refs that stand at the start of every one of them', () => {
    const { recommendations } = read(
      'Complete',
      '- R1.2 Light the pier',
      'Lamps are up.',
      '- R2 Mend the rails',
    );
    expect(recommendations.map(({ ref, recommendation }) => [ref, recommendation])).toEqual([
      ['R1.2', 'Light the pier'],
      ['R2', 'Mend the rails'],
    ]);
  });

  it('takes no number for a ref that only some begin with', () => {
    const { recommendations } = read('Complete', '- 3 boroughs agree', '- Mend the rails');
    expect(recommendations.map(({ ref, recommendation }) => [ref, recommendation])).toEqual([
      ['', '3 boroughs agree'],
      ['', 'Mend the rails'],
    ]);
  });

  it('gives a theme to each where a second level of headings has several', () => {
    const heading = (text: string, level: number): PaperParagraph => ({
      kind: 'paragraph',
      text,
      level,
    });
    const bullet = (text: string): PaperParagraph => ({ kind: 'paragraph', text, bullet: 0 });
    const { recommendations } = readPaper([
      heading('Piers', 1),
      heading('Complete', 2),
      bullet('Light the pier'),
      heading('Boats', 1),
      heading('Complete', 2),
      bullet('Train the crew'),
    ]);
    expect(recommendations.map(({ theme, status }) => [theme, status])).toEqual([
      ['Piers', 'Complete'],
      ['Boats', 'Complete'],
    ]);
  });

  it('takes the status, owner and date from lines with a label below them', () => {
    const { recommendations } = read(
      'Report detail',
      '- Light the pier',
      'Status: Complete',
      'Lead officer: Harbour engineer',
      'Target date: 31 March 2026',
      'Evidence: lamps are up.',
      '- Mend the rails',
      'Status: In progress',
    );
    expect(recommendations).toMatchObject([
      {
        status: 'Complete',
        evidence: ['lamps are up.'],
        columns: { owner: 'Harbour engineer' },
      },
      { status: 'In progress', evidence: [] },
    ]);
    expect(Object.values(recommendations[0]!.columns)).toContain('31 March 2026');
  });
});

describe('sentences', () => {
  it('that were broken over two paragraphs are one', () => {
    expect(
      rows(read('Complete', '- Light the pier', 'Lamps were put up in May and', 'they shine.')),
    ).toEqual([['Complete', 'Light the pier', 'Lamps were put up in May and they shine.']]);
  });

  it.each([
    ['a full stop', 'Lamps were put up in May.', 'they shine.'],
    ['a capital', 'Lamps were put up in May', 'They shine.'],
    ['a lead-in', 'Evidence', 'lamps are up.'],
    ['an address', 'Ask the harbour office about it', 'harbour@example.org'],
  ])('parted by %s stay two', (_, first, second) => {
    const [row] = rows(read('Complete', '- Light the pier', first, second));
    expect(row!.slice(2).join('|')).toBe(
      first === 'Evidence' ? 'lamps are up.' : `${first}|${second}`,
    );
  });
});

describe('the cover', () => {
  it.each<[string, string[], Record<string, string>]>([
    [
      'labels with a colon',
      ['Title: Follow up', 'Lead: A director'],
      { title: 'Follow up', lead: 'A director' },
    ],
    [
      'labels and bold values',
      ['Title **Follow up**', 'CMT Lead:', 'Name **A director**'],
      { title: 'Follow up', lead: 'A director' },
    ],
    [
      'bold labels',
      ['**Title:** Follow up', '**Email** policy@example.org'],
      { title: 'Follow up', email: 'policy@example.org' },
    ],
    [
      'values on the line below',
      ['Title:', 'Follow up', 'Policy context:', 'One.', 'Two.'],
      { title: 'Follow up', policyContext: 'One.\nTwo.' },
    ],
    [
      'a committee in capitals and a date',
      ['HARBOUR AND NHS COMMITTEE', '14 May 2026'],
      { committee: 'Harbour and NHS Committee', meetingDate: '14 May 2026' },
    ],
    [
      'blank values',
      ['Subject Heading:', 'Title: Follow up'],
      { subjectHeading: '', title: 'Follow up' },
    ],
  ])('with %s', (_, lines, expected) => {
    const { details } = read(...lines, 'REPORT DETAIL', 'Complete', '- Light the pier');
    const found = Object.fromEntries(details.map(({ field, value }) => [field, value]));
    expect(found).toEqual(expected);
  });

  it('keeps labels that no field means as they are', () => {
    const { details } = read('Wards affected: All', 'REPORT DETAIL', 'Complete', '- Light it');
    expect(details).toEqual([{ field: undefined, label: 'Wards affected', value: 'All' }]);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      'Evidence',
      'Complete',
      'Fully implemented',
      '- A recommendation',
      '**A bold line**',
      'SUMMARY',
      'REPORT DETAIL',
      'IMPLICATIONS AND RISKS',
      'Title: a title',
      'R01 Do it',
      '',
    ),
  );

  it('is read without a word being lost: it is taken, or told as left', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const words = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
        const result = read(...lines);
        const kept = JSON.stringify(result).toLowerCase();
        const known =
          /^(?:evidence|progress|update|updates|commentary|impact|recommendation|action|name|report|detail|implications|risks|complete|fully|implemented|summary)$/i;
        for (const word of lines.flatMap(words)) {
          if (!known.test(word)) expect(kept).toContain(word.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time that grows with its length', () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, at) => `- Do thing ${at}\n\nEvidence\n\nIt is done.`).join(
        '\n\n',
      );
    const time = (text: string) => {
      const started = performance.now();
      readPaper(paperFromText(text));
      return performance.now() - started;
    };
    time(long(500));
    expect(time(long(20_000))).toBeLessThan(40 * Math.max(time(long(2_000)), 20));
  });
});
