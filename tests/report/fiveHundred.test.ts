import { tally } from '../../src/history/kinds';
import { sinceLast } from '../../src/history/sinceLast';
import { blockText, type Table } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { layOutSummary } from '../../src/report/summarySheet';
import { gridOf, workbookOf } from '../checks/workbook';
import { manyReported, manyTables } from '../history/fiveHundred';
import { calculate, libreOfficeIsHere } from './libreOffice';

describe('six meetings of 500 recommendations', () => {
  const report = writeReport(manyReported());

  it('are told in one paragraph that names twelve of each and counts the rest', () => {
    const at = report.blocks.findIndex((block) => blockText(block).startsWith('What has changed'));
    expect(blockText(report.blocks[at + 1]!)).toBe(
      [
        'Since the meeting of 21 July 2026, 54 recommendations have moved back: R003 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R004 (from “Partially implemented or in progress” to “At the planning stage”), R022 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R023 (from “Partially implemented or in progress” to “At the planning stage”), R041 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R042 (from “Partially implemented or in progress” to “At the planning stage”), R060 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R061 (from “Partially implemented or in progress” to “At the planning stage”), R079 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R080 (from “Partially implemented or in progress” to “At the planning stage”), R098 (reopened: from “Fully implemented” to “Partially implemented or in progress”), R099 (from “Partially implemented or in progress” to “At the planning stage”) and 42 more.',
        '106 have stood still for three meetings or more: R005 (six meetings), R011 (six meetings), R018 (six meetings), R024 (six meetings), R030 (six meetings), R037 (six meetings), R043 (six meetings), R049 (six meetings), R056 (six meetings), R062 (six meetings), R068 (six meetings), R075 (six meetings) and 94 more.',
        '26 others, still to be done, are as they were: R007, R026, R045, R064, R083, R102, R121, R140, R159, R178, R197, R216 and 14 more.',
        '27 due dates were moved: R005 (to 31 December 2026, the third move, 275 days in all), R024 (to 31 December 2026, the third move, 275 days in all), R043 (to 31 December 2026, the third move, 275 days in all), R062 (to 31 December 2026, the third move, 275 days in all), R081 (to 31 December 2026, the third move, 275 days in all), R100 (to 31 December 2026, the third move, 275 days in all), R119 (to 31 December 2026, the third move, 275 days in all), R138 (to 31 December 2026, the third move, 275 days in all), R157 (to 31 December 2026, the third move, 275 days in all), R176 (to 31 December 2026, the third move, 275 days in all), R195 (to 31 December 2026, the third move, 275 days in all), R214 (to 31 December 2026, the third move, 275 days in all) and 15 more.',
        '27 have been closed: R001, R020, R039, R058, R077, R096, R115, R134, R153, R172, R191, R210 and 15 more.',
        '52 have moved forward: R008 (to “Partially implemented or in progress”), R009 (to “Partially implemented or in progress”), R027 (to “Partially implemented or in progress”), R028 (to “Partially implemented or in progress”), R046 (to “Partially implemented or in progress”), R047 (to “Partially implemented or in progress”), R065 (to “Partially implemented or in progress”), R066 (to “Partially implemented or in progress”), R084 (to “Partially implemented or in progress”), R085 (to “Partially implemented or in progress”), R103 (to “Partially implemented or in progress”), R104 (to “Partially implemented or in progress”) and 40 more.',
        'The statuses of 26 changed in a way that is neither forward nor back: R010 (from “Partially implemented or in progress” to “On hold”), R029 (from “Partially implemented or in progress” to “On hold”), R048 (from “Partially implemented or in progress” to “On hold”), R067 (from “Partially implemented or in progress” to “On hold”), R086 (from “Partially implemented or in progress” to “On hold”), R105 (from “Partially implemented or in progress” to “On hold”), R124 (from “Partially implemented or in progress” to “On hold”), R143 (from “Partially implemented or in progress” to “On hold”), R162 (from “Partially implemented or in progress” to “On hold”), R181 (from “Partially implemented or in progress” to “On hold”), R200 (from “Partially implemented or in progress” to “On hold”), R219 (from “Partially implemented or in progress” to “On hold”) and 14 more.',
        '26 are new: R019, R038, R057, R076, R095, R114, R133, R152, R171, R190, R209, R228 and 14 more.',
        '26 are no longer in the workbook: “Close the old depot, area 1” (R018 then), “Close the old depot, area 2” (R037 then), “Close the old depot, area 3” (R056 then), “Close the old depot, area 4” (R075 then), “Close the old depot, area 5” (R094 then), “Close the old depot, area 6” (R113 then), “Close the old depot, area 7” (R132 then), “Close the old depot, area 8” (R151 then), “Close the old depot, area 9” (R170 then), “Close the old depot, area 10” (R189 then), “Close the old depot, area 11” (R208 then), “Close the old depot, area 12” (R227 then) and 14 more.',
        '26 have other numbers than then: R018 (was R019), R037 (was R038), R056 (was R057), R075 (was R076), R094 (was R095), R113 (was R114), R132 (was R133), R151 (was R152), R170 (was R171), R189 (was R190), R208 (was R209), R227 (was R228) and 14 more.',
        'The wording of 26 has changed: R011, R030, R049, R068, R087, R106, R125, R144, R163, R182, R201, R220 and 14 more.',
        'Evidence has been added for 52: R008 (2 pieces), R012 (3 pieces), R027 (2 pieces), R031 (3 pieces), R046 (2 pieces), R050 (3 pieces), R065 (2 pieces), R069 (3 pieces), R084 (2 pieces), R088 (3 pieces), R103 (2 pieces), R107 (3 pieces) and 40 more.',
      ].join(' '),
    );
  });

  it('add up in the table: then, and new, less withdrawn, is now', () => {
    const compared = sinceLast(manyReported())!;
    expect(tally(compared)).toEqual({
      ...{ back: 27, reopened: 27, unchanged: 315, changed: 26, forward: 52, closed: 27, new: 26 },
    });
    expect(compared.withdrawn).toHaveLength(26);
    expect(compared.then.positions).toHaveLength(500);
    expect(compared.movements.filter(({ renumbered }) => renumbered)).toHaveLength(26);
  });

  it('stand in the appendix, each with what became of it', () => {
    const { body } = report.blocks.filter((one): one is Table => one.kind === 'table').at(-1)!;
    expect(body).toHaveLength(500);
    const since = (ref: string) => body.find(([own]) => own === ref)!.at(-1);
    expect(since('R476')).toBe('✓ Closed, from Partially implemented or in progress');
    expect(since('R498')).toBe('▼ Moved back, from Partially implemented or in progress');
    expect(since('R494')).toBe('+ New');
  });

  (libreOfficeIsHere ? it : it.skip)(
    'are counted on the Summary sheet and drawn in its chart, as LibreOffice calculates them',
    () => {
      const layout = layOutSummary(workbookOf(manyTables()).register);
      const sheet = calculate(layout, gridOf(manyTables()));
      const { categories, series } = layout.charts![1]!;
      const drawn = sheet
        .slice(categories.top, categories.top + categories.rows)
        .map((row) => [
          row[categories.left],
          ...series.map(({ values }) => Number(row[values.left])),
        ]);
      expect(drawn).toEqual([
        ['16 September 2025', 156, 107, 237, 0],
        ['18 November 2025', 183, 107, 210, 0],
        ['20 January 2026', 183, 134, 183, 0],
        ['17 March 2026', 183, 161, 156, 0],
        ['19 May 2026', 210, 160, 130, 0],
        ['21 July 2026', 210, 160, 130, 0],
        ['Now', 210, 159, 105, 26],
      ]);
      const cells = (name: string) =>
        sheet.find((row, at) => at > 10 && row[0] === name)!.slice(2, 4);
      expect(cells('Recommendations then')[0]).toBe('500');
      expect(cells('Recommendations now')).toEqual(['500', 'Adds up with the total above']);
    },
    120_000,
  );
});
