import type { Block, ReportDocument } from '../../src/report/document';
import { layOutNarrative } from '../../src/report/narrativeSheet';

const documentOf = (...blocks: Block[]): ReportDocument => ({
  title: 'Follow up',
  language: 'en-GB',
  author: '',
  blocks,
});
const rowsOf = (...blocks: Block[]) => layOutNarrative(documentOf(...blocks)).rows.slice(2);
const paragraph = (text: string, rows: string[] = []): Block => ({
  kind: 'paragraph',
  rows,
  runs: [{ text }],
});

describe('the Narrative sheet', () => {
  it('has the words of each block in a row, and beside them the rows that they come from', () => {
    expect(rowsOf(paragraph('Reviewed in May.', ['R01', 'E01']))).toEqual([
      [
        { text: 'Reviewed in May.', style: 'body' },
        { text: 'R01 and E01', style: 'note', rows: ['R01', 'E01'] },
      ],
    ]);
  });

  it('says that it is made from the tables', () => {
    const { rows, name } = layOutNarrative(documentOf());
    expect(name).toBe('Narrative');
    expect(rows.map((row) => row[0]!.text)).toEqual([
      'Text of the report',
      'Made from the tables, and written again each time. Change the tables, not this sheet.',
    ]);
  });

  it('does not read out hundreds of refs, but keeps them', () => {
    const refs = Array.from({ length: 200 }, (_, i) => `R${i + 1}`);
    const [, source] = rowsOf(paragraph('Of 200 recommendations, …', refs))[0]!;
    expect(source!.text).toBe('R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12 and 188 more');
    expect(source!.rows).toEqual(refs);
  });

  it('wraps, and writes every text as text', () => {
    const { columns, rows } = layOutNarrative(documentOf(paragraph('=1+1'), paragraph('1/2')));
    expect(columns.every(({ wrap }) => wrap)).toBe(true);
    expect(rows.flat().some((cell) => 'formula' in cell || 'number' in cell)).toBe(false);
  });

  it.each([
    [{ kind: 'heading', level: 1, rows: [], runs: [{ text: 'x' }] }, { style: 'title' }],
    [{ kind: 'heading', level: 2, rows: [], runs: [{ text: 'x' }] }, { style: 'heading' }],
    [{ kind: 'heading', level: 3, rows: [], runs: [{ text: 'x' }] }, { style: 'label' }],
    [
      { kind: 'item', rows: [], runs: [{ text: 'x' }] },
      { style: 'body', bold: true },
    ],
    [{ kind: 'paragraph', rows: [], runs: [{ text: 'x' }], leadIn: true }, { style: 'label' }],
    [{ kind: 'paragraph', rows: [], runs: [{ text: 'x' }], notSupplied: true }, { style: 'note' }],
    [
      {
        kind: 'heading',
        level: 3,
        rows: [],
        runs: [{ text: 'x' }],
        status: { label: 'x', colour: '#1E7B34', symbol: '✓' },
      },
      { style: 'status', bold: true, colour: { fill: '#1E7B34', font: '#FFFFFF' } },
    ],
  ] as [Block, object][])('shows what a block is: %j', (block, look) => {
    expect(rowsOf(block)).toEqual([[{ text: 'x', ...look }]]);
  });

  it('carries a text on in the row below that is longer than a cell can hold, and loses nothing', () => {
    const long = 'word '.repeat(14_000).trim();
    const texts = rowsOf(paragraph(long)).map((row) => row[0]!.text!);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(32_767);
    expect(texts.join(' ')).toBe(long);
    expect(
      rowsOf(paragraph('x'.repeat(70_000)))
        .map((row) => row[0]!.text)
        .join(''),
    ).toHaveLength(70_000);
  });
});
