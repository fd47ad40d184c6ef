import fc from 'fast-check';
import { openXlsx } from '../../preview/workbook/openXlsx';
import { checkDocx } from '../../src/paper/checkDocx';
import { DocxProblem } from '../../src/paper/docxProblem';
import { paperFromDocx } from '../../src/paper/readDocx';
import { writeReport } from '../../src/report/narrative';
import { fillTemplate, TemplateProblem } from '../../src/word/fillTemplate';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable';
import { readWorkbookGrid } from '../../src/xlsx/workbookGrid';
import { workbookOf } from '../checks/workbook';
import { harbourPaper } from '../paper/papers';
import { bigWritten } from '../word/bigWorkbook';
import { withFields } from '../word/templates';
import { sampleWorkbook } from '../../src/actions/sampleWorkbook';
import { damage } from './damage';
import { count, fileRuns, tell } from './runs';

jest.setTimeout(60_000 + 2_000 * fileRuns);

/** The longest that one file may take, of processor time: a file that nobody damaged takes some hundredths. */
const mostSeconds = 5;
/** The most that memory may grow by over all files (bytes); what is refused must not stay. */
const mostMemory = 1_000_000_000;

const report = writeReport(workbookOf(bigWritten(3)).register);

/** Everything that opens a file: what it opens, and the errors by which it refuses one, which callers put in words. */
const openers: readonly (readonly [
  name: string,
  file: () => Uint8Array | Promise<Uint8Array>,
  open: (bytes: Uint8Array) => unknown,
  refusals: readonly (abstract new (...given: never[]) => Error)[],
])[] = [
  [
    'the pane, a workbook to compare with',
    () => Buffer.from(sampleWorkbook, 'base64'),
    readWorkbookGrid,
    [UnreadableWorkbook],
  ],
  [
    'the preview and the report command, a workbook',
    () => Buffer.from(sampleWorkbook, 'base64'),
    openXlsx,
    [UnreadableWorkbook],
  ],
  ['the pane, last year’s paper', harbourPaper, paperFromDocx, [DocxProblem]],
  [
    'the pane, a council’s template',
    withFields,
    async (bytes) => {
      await checkDocx(bytes);
      await fillTemplate(bytes, report, () => 'x');
    },
    [DocxProblem, TemplateProblem],
  ],
];

describe('a file that was damaged, or made to do harm', () => {
  it.each(openers)(
    'is read or refused in plain words by %s',
    async (name, make, open, refusals) => {
      const good = new Uint8Array(await make());
      await open(good);
      const ends = new Map<string, number>();
      const before = process.memoryUsage().rss;
      await fc.assert(
        fc.asyncProperty(damage, async (harm) => {
          const { how, bytes } = harm(good);
          const started = process.cpuUsage();
          let end = 'read';
          try {
            await open(bytes);
          } catch (error) {
            if (!refusals.some((refusal) => error instanceof refusal)) {
              throw new Error(`${how}: ${String(error)}`, { cause: error });
            }
            end = 'refused';
          }
          const { user, system } = process.cpuUsage(started);
          expect([how, (user + system) / 1e6 < mostSeconds]).toEqual([how, true]);
          count(ends, `${how}: ${end}`);
        }),
        { numRuns: fileRuns, endOnFailure: true },
      );
      expect(process.memoryUsage().rss - before).toBeLessThan(mostMemory);
      tell(name, ends);
      // Else it would say little.
      const refused = [...ends].filter(([end]) => end.endsWith('refused'));
      expect(refused.length).toBeGreaterThan(5);
    },
  );
});
