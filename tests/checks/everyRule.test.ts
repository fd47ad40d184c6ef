import { catalogue, checkAll } from '../../src/checks/catalogue';
import type { CellValue } from '../../src/register/grid';
import { detailCases } from './cases/details';
import { evidenceColumnCases } from './cases/evidenceColumns';
import { generatedSheetCases } from './cases/generatedSheets';
import { historyCases } from './cases/history';
import { recommendationColumnCases } from './cases/recommendationColumns';
import { opened, type RuleCase } from './cases/ruleCases';
import { rowCases } from './cases/rows';
import { sourceCases } from './cases/sources';
import { workbookCases } from './cases/workbooks';
import { codes } from './labelled/detection';
import { development } from './labelled/development';
import type { Family } from './labelled/sentence';
import { workbookOf } from './workbook';

const cases = Object.entries({
  ...rowCases,
  ...recommendationColumnCases,
  ...evidenceColumnCases,
  ...detailCases,
  ...workbookCases,
  ...generatedSheetCases,
  ...sourceCases,
  ...historyCases,
});

const found = (code: string, one: RuleCase) =>
  checkAll(opened(one)).filter((finding) => finding.code === code);

describe.each(cases)('%s', (code, { found: wanted, not }) => {
  it('finds something in each of these, and says what to do', () => {
    const findings = wanted.map((one) => found(code, one));
    expect(findings.map(({ length }) => length > 0)).toEqual(wanted.map(() => true));
    for (const { message, fix } of findings.flat()) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\.$/);
    }
  });

  it('finds nothing in these', () => {
    expect(not.map((one) => found(code, one))).toEqual(not.map(() => []));
  });

  const [first] = wanted;
  if (first && !('register' in first)) {
    it('is silent when it is switched off', () => {
      const settings = (first.settings ?? []) as CellValue[][];
      const off = workbookOf({ ...first, settings: [...settings, [`Rule ${code}`, 'Off', '']] });
      expect(checkAll(off).filter((finding) => finding.code === code)).toEqual([]);
    });
  }
});

/** How often a rule is tried on something that it must find, and on a near miss. */
function tried(code: string): { found: number; not: number } {
  const tables = cases
    .filter(([one]) => one === code)
    .map(([, { found, not }]) => ({ found, not }));
  const families = (Object.keys(codes) as Family[]).filter((one) => codes[one].includes(code));
  const sentences = development.filter(({ family }) => families.includes(family));
  const labelled = sentences.filter(({ labels }) => labels.some((one) => families.includes(one)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    found: labelled.length + sum(tables.map((table) => table.found.length)),
    not: sentences.length - labelled.length + sum(tables.map((table) => table.not.length)),
  };
}

describe('every rule of the catalogue', () => {
  it.each(catalogue.map(({ code }) => code))(
    '%s is tried on at least three that it must find and three near misses',
    (code) => {
      const { found, not } = tried(code);
      expect(Math.min(found, not)).toBeGreaterThanOrEqual(3);
    },
  );

  it('and nothing else is', () => {
    const known = catalogue.map(({ code }) => code);
    expect(cases.map(([code]) => code).filter((code) => !known.includes(code))).toEqual([]);
  });
});
