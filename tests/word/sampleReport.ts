import type { Block, ReportDocument } from '../../src/report/document';

/** A report with every kind of block, all of it invented. */
export const sampleReport: ReportDocument = {
  title: 'Follow-up to the inspection of library services',
  language: 'en-GB',
  author: 'Head of Libraries',
  blocks: [
    {
      kind: 'heading',
      level: 1,
      runs: [{ text: 'Culture Overview and Scrutiny Committee' }],
      rows: [],
    },
    labelled('Subject heading', undefined),
    labelled('Title', 'Follow-up to the inspection of library services'),
    labelled('Lead', 'Director of Culture'),
    labelled('Report author and contact details', 'Head of Libraries'),
    words('01234 567890'),
    words('libraries@council.example'),
    labelled('Policy context', undefined),
    section('Summary'),
    words(
      'The inspectors made four recommendations. Two of these have been fully implemented, one is in progress and one is still at the planning stage.',
    ),
    section('Recommendations'),
    words('That members note the report and ask for any further detail they require.'),
    section('Report detail'),
    words(
      'Of 4 recommendations, 2 (50.0%) are fully implemented, 1 (25.0%) is partially implemented or in progress and 1 (25.0%) is at the planning stage.',
    ),
    {
      kind: 'table',
      caption: 'Recommendations by status',
      headings: ['Status', 'Number', 'Per cent', 'Meaning'],
      body: [
        ['Fully implemented', '2', '50.0', 'Everything that was asked for is in place.'],
        [
          'Partially implemented or in progress',
          '1',
          '25.0',
          'Work has begun and is not finished.',
        ],
        ['At the planning stage', '1', '25.0', 'What is to be done is being worked out.'],
      ],
      rows: ['R01', 'R02', 'R03', 'R04'],
    },
    status('Fully implemented', '#1E7B34', '✓'),
    item('R01', 'Open every branch library at least one evening each week'),
    evidence(),
    words(
      'All eleven branches have opened until 19:30 on Thursdays since April. Visits after 17:00 have risen from 210 to 346 each week.',
      'R01',
    ),
    words('Staff were consulted in February, and the new rotas were agreed with them.', 'R01'),
    item('R02', 'Publish the stock policy and review it each year'),
    evidence(),
    words('The policy was adopted in May and stands on the council’s website.', 'R02'),
    status('Partially implemented or in progress', '#FFC20A', '◐'),
    item(
      'R03',
      'Make the catalogue usable with a screen reader, and test it with people who use one before it is released to all branches',
    ),
    evidence(),
    {
      kind: 'paragraph',
      rows: ['R03', 'E04'],
      runs: [
        { text: 'As above. ' },
        { text: '(see evidence under recommendation R02)', to: 'R02' },
      ],
    },
    status('At the planning stage', '#5B5EA6', '○'),
    item('R04', 'Draw up a plan for the mobile library'),
    { kind: 'paragraph', leadIn: true, rows: ['R04'], runs: [{ text: 'Progress' }] },
    words('Routes are being discussed with the parishes.', 'R04'),
    section('Implications and risks'),
    heading3('Financial implications and risks'),
    { ...words('Not supplied in the workbook.'), notSupplied: true } as Block,
    heading3('Legal implications and risks'),
    words('None arising directly from this report.'),
    section('Background papers'),
    words('None.'),
  ],
};

export function section(text: string): Block {
  return { kind: 'heading', level: 2, runs: [{ text }], rows: [] };
}

export function heading3(text: string): Block {
  return { kind: 'heading', level: 3, runs: [{ text }], rows: [] };
}

export function status(label: string, colour: string, symbol: string): Block {
  return {
    kind: 'heading',
    level: 3,
    runs: [{ text: label }],
    status: { label, colour, symbol },
    rows: [],
  };
}

export function item(ref: string, text: string): Block {
  return { kind: 'item', rows: [ref], anchor: ref, runs: [{ text: `${ref} ${text}`, bold: true }] };
}

export function words(text: string, ...rows: string[]): Block {
  return { kind: 'paragraph', rows, runs: [{ text }] };
}

export function evidence(): Block {
  return { kind: 'paragraph', leadIn: true, rows: [], runs: [{ text: 'Evidence' }] };
}

export function labelled(label: string, value: string | undefined): Block {
  return value === undefined
    ? {
        kind: 'labelled',
        label,
        rows: [],
        notSupplied: true,
        runs: [{ text: 'Not supplied in the workbook.' }],
      }
    : { kind: 'labelled', label, rows: [], runs: [{ text: value }] };
}

/** A report of the given blocks. */
export function reportOf(...blocks: Block[]): ReportDocument {
  return { title: 'A report', language: 'en-GB', author: 'An officer', blocks };
}
