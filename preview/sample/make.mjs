/**
 * Writes the sample workbook from its text: `node preview/sample/make.mjs [FILE]`.
 * The .xlsx is kept beside this script so that a newcomer can open it, and as a text in src so that the pane can open it
 * without asking any server for it; a test holds that all agree.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import { details, headings, note, recommendations, title } from './northmere.mjs';

const DATE = 'dd/mm/yyyy';
const HEADING_ROW = 3;
const widths = [6, 46, 22, 26, 12, 22, 70];
const detailWidths = [30, 80];
const FONT = { name: 'Calibri', size: 11 };
const LINE = 15; // points, at Calibri 11
const TITLE_HEIGHT = { height: 21 };

const thin = { style: 'thin', color: { rgb: 'BFBFBF' } };
const box = { top: thin, bottom: thin, left: thin, right: thin };
const body = { alignment: { vertical: 'top', wrapText: true }, border: box };
const centred = { ...body, alignment: { vertical: 'top', horizontal: 'center' } };
const dated = { ...centred, numFmt: DATE };
const heading = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4B5C' } },
  alignment: { vertical: 'center', wrapText: true },
  border: box,
};

/** Rows of plain values, the shape in which the list stands on its sheet. */
function actionPlanRows() {
  const rows = [[title], [note], [], headings];
  recommendations.forEach((entry, index) => {
    const [first, ...further] = entry.evidence;
    rows.push([
      index + 1,
      entry.recommendation,
      entry.theme,
      entry.owner,
      entry.due || null,
      entry.status || null,
      first,
    ]);
    for (const evidence of further) rows.push([null, null, null, null, null, null, evidence]);
  });
  return rows;
}

function styleOf(value, column) {
  if (value instanceof Date) return dated;
  return column === 0 ? centred : body;
}

/** Heights as Excel saves them: a row is as tall as its longest wrapped text. */
function heights(rows, columnWidths, from) {
  const lines = (row) =>
    Math.max(
      1,
      ...row.map((v, c) =>
        Math.ceil(`${v instanceof Date ? DATE : (v ?? '')}`.length / (columnWidths[c] * 0.98)),
      ),
    );
  return new Map(rows.map((row, r) => [r, { height: LINE * (r < from ? 1 : lines(row)) }]));
}

function actionPlan() {
  const rows = actionPlanRows();
  const cells = new Map();
  rows.forEach((row, r) => {
    for (let c = 0; c < headings.length && r >= HEADING_ROW; c += 1) {
      const value = row[c] ?? null;
      const style = r === HEADING_ROW ? heading : styleOf(value, c);
      cells.set(`${r},${c}`, { value, style });
    }
  });
  cells.set('0,0', { value: title, style: { font: { ...FONT, bold: true, size: 14 } } });
  cells.set('1,0', {
    value: note,
    style: { font: { ...FONT, italic: true, color: { rgb: '595959' } } },
  });
  return {
    name: 'Action plan',
    rows,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights(rows, widths, HEADING_ROW).set(0, TITLE_HEIGHT),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headings.length - 1 }],
    freezePane: { rows: HEADING_ROW + 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  };
}

function reportDetails() {
  const rows = [
    ['Details for the committee report'],
    [],
    ...details.map(([l, v]) => [l, v || null]),
  ];
  const cells = new Map([
    ['0,0', { value: rows[0][0], style: { font: { ...FONT, bold: true, size: 14 } } }],
  ]);
  rows.forEach(([label, value], r) => {
    if (r < 2) return;
    cells.set(`${r},0`, {
      value: label,
      style: { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } },
    });
    cells.set(`${r},1`, {
      value,
      style: {
        alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
        ...(value instanceof Date ? { numFmt: DATE } : {}),
      },
    });
  });
  return {
    name: 'Report details',
    rows,
    cells,
    columns: detailWidths.map((width) => ({ width })),
    rowDefs: heights(rows, detailWidths, 2).set(0, TITLE_HEIGHT),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
  };
}

/** The finished file. Its dates are fixed so that the same text always makes the same bytes. */
export function sampleWorkbook() {
  const written = new Date(Date.UTC(2026, 7, 31));
  return writeXlsx({
    sheets: [actionPlan(), reportDetails()],
    defaultFont: FONT,
    properties: {
      title: 'Northmere action plan',
      creator: 'Recommendations Tracker',
      created: written,
      modified: written,
    },
  });
}

export const samplePath = fileURLToPath(new URL('northmere-action-plan.xlsx', import.meta.url));

/** The file as the pane holds it, in TypeScript. */
function sampleInSource(file) {
  const base64 = Buffer.from(file).toString('base64');
  return `/** The sample workbook as base64: \`node preview/sample/make.mjs\` writes this file. */
export const sampleWorkbook =
  '${base64}';
`;
}

const sourcePath = fileURLToPath(new URL('../../src/actions/sampleWorkbook.ts', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await sampleWorkbook();
  writeFileSync(process.argv[2] ?? samplePath, file);
  if (!process.argv[2]) writeFileSync(sourcePath, sampleInSource(file));
}
