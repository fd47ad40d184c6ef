import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleWorkbook } from '../../../src/actions/sampleWorkbook';

const folder = path.resolve(__dirname, '../../../preview/sample');

describe('the sample workbook', () => {
  let scratch: string;

  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'sample-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('is what its script makes from its text, byte for byte', () => {
    const made = path.join(scratch, 'made.xlsx');
    execFileSync(process.execPath, [path.join(folder, 'make.mjs'), made]);
    const kept = readFileSync(path.join(folder, 'northmere-action-plan.xlsx'));
    expect(readFileSync(made).equals(kept)).toBe(true);
  });

  it('is the one that the pane opens', () => {
    const kept = readFileSync(path.join(folder, 'northmere-action-plan.xlsx'));
    expect(sampleWorkbook).toBe(kept.toString('base64'));
  });
});
