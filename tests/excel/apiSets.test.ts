import { readdirSync } from 'node:fs';
import path from 'node:path';
import { firstMinor, usedExcelMembers } from './officeMembers';

/** The floor: the last requirement set of Excel 2021 LTSC (docs/decisions.md). */
const FLOOR = 14;
const root = path.resolve(__dirname, '../..');
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(root, 'src', file));

const newerMember = path.join(__dirname, 'newerMember.fixture.ts');

describe('the Excel API that the add-in uses', () => {
  // One compilation for both, because it takes ten seconds: the sources, and a fixture that breaks the rule.
  const all = usedExcelMembers(root, [...sources, newerMember]);
  const inFixture = (member: { where: string }) => member.where.startsWith('tests/');
  const used = all.filter((member) => !inFixture(member));

  test('is found by the compiler', () => {
    const names = used.map((member) => member.name);
    expect(names).toEqual(
      expect.arrayContaining(['Range.values', 'Workbook.worksheets', 'TableCollection.add']),
    );
  });

  test('says for every member from which requirement set it is', () => {
    const silent = used.filter((member) => firstMinor(member.apiSet) === undefined);
    // What the library itself brings (run, sync, load) is in no set.
    const ofTheLibrary =
      /^RequestContext\.workbook$|^RunOptions\.|\.(run|load|toJSON|context|isNullObject|sync)$/;
    expect(silent.filter((member) => !ofTheLibrary.test(member.name))).toEqual([]);
  });

  test('is in ExcelApi 1.14, or asks isSetSupported first', () => {
    const newer = used.filter(
      (member) => (firstMinor(member.apiSet) ?? 0) > FLOOR && !member.guarded,
    );
    expect(newer).toEqual([]);
  });

  test('a member of a newer set is told from one of the floor', () => {
    const newer = all.filter(
      (member) => inFixture(member) && (firstMinor(member.apiSet) ?? 0) > FLOOR && !member.guarded,
    );
    expect(newer.map((member) => member.name)).toEqual(['Range.valuesAsJson']);
  });
});
