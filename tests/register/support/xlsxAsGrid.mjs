// Prints an .xlsx as the grid that one reading of it brings, as JSON: `node xlsxAsGrid.mjs FILE`.
// A program of its own because hucre is an ES module, which jest does not load.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';

const book = await readXlsx(readFileSync(process.argv[2]));
const sheets = book.sheets.map((sheet) => {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const cell = (value) => (value === null || value === undefined ? '' : value);
  const values = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => cell(row[at])));
  const formats = values.map((row) => row.map(() => 'General'));
  return { name: sheet.name, hidden: false, top: 0, left: 0, values, formats };
});
const names = sheets.map(({ name }) => name);
process.stdout.write(JSON.stringify({ sheetNames: names, sheets, tables: [], names: [] }));
