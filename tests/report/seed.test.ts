import { blockText, type Block } from '../../src/report/document';
import { countByStatus } from '../../src/report/counts';
import { layOutNarrative } from '../../src/report/narrativeSheet';
import { writeReport } from '../../src/report/narrative';
import { layOutSummary } from '../../src/report/summarySheet';
import { describeSeed, seedReport, seedWorkbook } from '../checks/seed';
import { seedRecommendations, type SeedRecommendation } from '../register/support/seed';
import { calculate, libreOfficeIsHere } from './libreOffice';

/** A line of the committee's report as one can compare it: without marks of layout, in small letters. */
const plain = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^\s*-\s+/, '')
    .replace(/:$/, '')
    .trim()
    .toLowerCase();

describeSeed('the report on the real input', () => {
  const register = () => seedWorkbook().register;
  let blocks: readonly Block[];
  let rows: SeedRecommendation[];
  beforeAll(() => {
    blocks = writeReport(register()).blocks;
    rows = seedRecommendations();
  });

  it('counts 8, 9 and 2 of 19: 42.1, 47.4 and 10.5 per cent', () => {
    const { total, byStatus } = countByStatus(register());
    expect(total).toBe(19);
    expect(byStatus.map(({ status, count, percent }) => [status?.label, count, percent])).toEqual([
      ['Fully implemented', 8, 42.1],
      ['Partially implemented or in progress', 9, 47.4],
      ['At the planning stage', 2, 10.5],
      [undefined, 0, 0],
    ]);
    expect(blocks.map(blockText)).toContain(
      'Of 19 recommendations, 8 (42.1%) are fully implemented, 9 (47.4%) are partially implemented or in progress and 2 (10.5%) are at the planning stage.',
    );
  });

  it('has every section of the committee’s report in its order', () => {
    const theirs = seedReport().split('\n').map(plain);
    const ours = blocks
      .filter(({ kind }) => kind === 'heading')
      .map((block) => plain(blockText(block)));
    expect(ours).toEqual([
      theirs.find((line) => line !== ''),
      'summary',
      'recommendations',
      'report detail',
      'fully implemented',
      'partially implemented or in progress',
      'at the planning stage',
      'implications and risks',
      'financial implications and risks',
      'legal implications and risks',
      'human resources implications and risks',
      'equalities implications and risks',
      'background papers',
      'appendix: table of recommendations',
    ]);
    // The table at the end is ours (docs/decisions.md, "How does the paper differ …").
    const places = ours.slice(0, -1).map((heading) => theirs.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has the cover block of the committee’s report', () => {
    const labelled = blocks.flatMap((block) => (block.kind === 'labelled' ? [block] : []));
    const text = seedReport();
    const supplied = labelled.filter((block) => !block.notSupplied);
    expect(supplied.map(({ label }) => label)).toEqual([
      'Title',
      'Lead',
      'Report author and contact details',
      'Telephone',
      'Email',
    ]);
    for (const { runs } of supplied) expect(text).toContain(runs[0]!.text);
    expect(labelled.filter((block) => block.notSupplied).map(({ label }) => label)).toEqual([
      'Reporting date',
      'Subject heading',
      'Policy context',
    ]);
  });

  it('has every recommendation and every paragraph of evidence to the letter, in their order', () => {
    const expected = rows.flatMap(({ ref, recommendation, evidence }) => [
      `${ref} ${recommendation}`,
      ...evidence,
    ]);
    const detail = blocks.filter(
      (block) => block.kind === 'item' || (block.rows.length > 1 && block.kind === 'paragraph'),
    );
    // A pointer's words are followed by a cross-reference of ours: only the officer's own runs are compared.
    const ours = detail
      .filter((block) => block.rows.length < 19)
      .map((block) =>
        'runs' in block
          ? block.runs
              .filter(({ to }) => to === undefined)
              .map(({ text }) => text)
              .join('')
              .replace(/ $/, '')
          : '',
      );
    expect(ours).toEqual(expected);
  });

  it('leads the pointers of the 13th and the 14th to the 12th', () => {
    const target = blocks.find(({ kind, rows: [ref] }) => kind === 'item' && ref === 'R12');
    for (const ref of ['R13', 'R14']) {
      const pointer = blocks.find((block) => block.rows[0] === ref && block.rows.length > 1);
      const { text, to } =
        pointer?.kind === 'paragraph' ? pointer.runs.at(-1)! : { text: '', to: undefined };
      expect(text).toBe('(see evidence under recommendation R12)');
      expect(to).toBe(target!.anchor);
    }
  });

  it('reports the two planning items as progress', () => {
    const leads = blocks.filter((block) => block.kind === 'paragraph' && block.leadIn);
    const progress = leads.filter((block) => blockText(block) === 'Progress');
    expect(progress.map(({ rows: [ref] }) => ref)).toEqual(['R18', 'R19']);
    expect(leads).toHaveLength(19);
  });

  it('marks the four implications as not supplied, and quotes the background paper', () => {
    const texts = blocks.map(blockText);
    const closing = texts.slice(texts.indexOf('Implications and risks'));
    expect(closing.filter((text) => text === 'Not supplied in the workbook.')).toHaveLength(4);
    expect(closing.at(-3)).toBe(seedReport().trim().split('\n').at(-1));
  });

  it('is the same text on the Narrative sheet', () => {
    const sheet = layOutNarrative(writeReport(register())).rows.slice(2);
    const lines = blocks.flatMap((block) => {
      if (block.kind === 'chart') return [];
      return block.kind === 'table'
        ? [block.caption, ...blockText(block).split('\n')]
        : blockText(block);
    });
    expect(sheet.map((row) => row[0]!.text)).toEqual(lines);
  });

  (libreOfficeIsHere ? it : it.skip)(
    'has a summary that LibreOffice calculates alike (skipped where soffice is not installed)',
    () => {
      const { grid, register: read } = seedWorkbook();
      const sheet = calculate(layOutSummary(read), grid).slice(4, 10);
      expect(sheet.map(([label, , number, percent]) => [label, number, percent])).toEqual([
        ['Fully implemented', '8', '42.1'],
        ['Partially implemented or in progress', '9', '47.4'],
        ['At the planning stage', '2', '10.5'],
        ['Blank or not recognised', '0', '0'],
        ['Total', '19', '100'],
        ['Evidence rows', '21', ''],
      ]);
    },
    120_000,
  );
});
