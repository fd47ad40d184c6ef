import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, checkAll } from '../../src/checks/catalogue';
import { checksPage } from './checksPage';
import { workbookOf, type Written } from './workbook';

describe('the catalogue of checks', () => {
  it('has a code, a title and an explanation of its own for every rule', () => {
    for (const key of ['code', 'title', 'about'] as const) {
      expect(new Set(catalogue.map((rule) => rule[key])).size).toBe(catalogue.length);
    }
    for (const { code, title, about } of catalogue) {
      expect(code).toMatch(/^(REC|EVI|CLM|FIG|DATE|RDR|DET|SRC|BOOK)(-[A-Z]+)+$/);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(about).toMatch(/\.$/);
    }
  });

  it('is explained in docs/checks.md as it is now (else run: node docs/checks.mjs)', () => {
    const page = readFileSync(join(__dirname, '../../docs/checks.md'), 'utf8');
    expect(page).toBe(checksPage());
  });
});

describe('all findings together', () => {
  it('are ordered by severity, then sheet as the data flows, then cell', () => {
    const findings = checkAll(
      workbookOf({
        recommendations: [
          ...Array.from({ length: 9 }, (_, i) => [`R${i}`, 'x', 'At the planning stage']),
          ['', '', ''],
          ['', 'x', ''],
          ['R1', '', 'At the planning stage'],
        ],
        evidence: [
          ['E1', 'R1', 'x'],
          ['E2', 'R2', 'As above.'],
          ['E3', '', ''],
        ],
        details: [['Committee', '']],
      }),
    );
    const places = findings.map(({ severity, sheet, cell }) => `${severity} ${sheet} ${cell}`);
    expect(places.filter((place) => !place.includes('details A1'))).toEqual([
      'error Recommendations A12',
      'error Recommendations C12',
      'error Recommendations A13',
      'error Recommendations B13',
      'error Evidence B4',
      'error Evidence C4',
      'warning Evidence C3',
      'warning Report details B2',
      'info Statuses A2',
      'info Statuses A3',
    ]);
  });

  it.each([
    { missing: {}, what: 'every table but Statuses' },
    { missing: { statuses: undefined }, what: 'every table' },
    { missing: { recommendations: [['R1', 'x', 'y']], statuses: undefined }, what: 'all but one' },
    { missing: { evidence: [['E1', 'R1', 'As above', 'E9']] }, what: 'the recommendations' },
  ] as { missing: Written; what: string }[])(
    'do not throw when $what is missing',
    ({ missing }) => {
      expect(() => checkAll(workbookOf(missing))).not.toThrow();
    },
  );

  it('never throw and always name a sheet of the workbook, a cell, what was found and what to do', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'R1',
        'R1; R2',
        'E1',
        'E2',
        'As above.',
        'Ditto, and more',
        '{x}',
        "'{",
      ),
      fc.string({ maxLength: 12 }),
    );
    const row = fc.tuple(text, text, text, text);
    const rows = fc.array(row, { maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, rows, rows, (recommendations, evidence, details, statuses) => {
        const workbook = workbookOf({ recommendations, evidence, details, statuses });
        for (const finding of checkAll(workbook)) {
          expect(workbook.grid.sheetNames).toContain(finding.sheet);
          expect(finding.cell).toMatch(/^[A-D]\d+$/);
          expect(finding.message).toMatch(/\S/);
          expect(finding.fix).toMatch(/\.$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('that a repair mends are gone when it is done', () => {
    const written = {
      recommendations: [
        ['R01', 'x', 'fully implemented'],
        ['R02', 'x', 'At the planing stage'],
      ],
      evidence: [['E1', 'R1; Rec 2', 'x']],
    };
    const repairs = checkAll(workbookOf(written)).flatMap((finding) =>
      finding.repair ? [finding] : [],
    );
    expect(repairs.map(({ cell }) => cell)).toEqual(['C2', 'C3', 'B2', 'B2']);
    const value = (cell: string): string =>
      repairs.find((finding) => finding.cell === cell)!.repair!.value;
    const mended = checkAll(
      workbookOf({
        recommendations: [
          ['R01', 'x', value('C2')],
          ['R02', 'x', value('C3')],
        ],
        evidence: [['E1', value('B2').replace('Rec 2', 'R02'), 'x']],
      }),
    ).filter(({ code }) => code !== 'BOOK-STATUS-UNUSED');
    expect(mended).toEqual([]);
  });

  it('take time in proportion to the rows', () => {
    const workbook = (size: number) =>
      workbookOf({
        recommendations: Array.from({ length: size }, (_, i) => [`R${i}`, 'Review', `Done ${i}`]),
        evidence: Array.from({ length: 2 * size }, (_, i) => [
          `E${i}`,
          `X${i % size}`,
          i % 2 ? 'As above.' : 'Words of its own.',
          i % 3 ? '' : `E${(i + 1) % size}`,
        ]),
      });
    const milliseconds = (size: number): number => {
      const read = workbook(size);
      const start = performance.now();
      expect(checkAll(read).length).toBeGreaterThan(size);
      return performance.now() - start;
    };
    milliseconds(500);
    const small = milliseconds(1_000);
    const large = milliseconds(10_000);
    // Ten times the rows; a square would take a hundred times as long. The rest is room for a busy machine.
    expect(large).toBeLessThan(35 * small + 500);
  }, 60_000);
});
