import { sayReport } from '../strings/sayReport';
import { changesLine } from './changesLine';
import { cover } from './cover';
import type { Coverage } from './coverage';
import { coverageSentences } from './coverageSentences';
import type { Block } from './document';
import { gapsOf } from './gaps';
import { outlineOf } from './outline';
import { countsParagraph } from './paper';
import { heading } from './paragraphs';
import {
  evidenceQuestions,
  movedQuestions,
  overdueQuestions,
  paperQuestions,
  peopleQuestions,
} from './questions';

/** A briefing for whoever presents the paper: questions that members are likely to ask, each from a gap in the workbook. */
export function briefing(coverage: Coverage): Block[] {
  const gaps = gapsOf(coverage);
  const lines = outlineOf(coverage.whole).cover.filter(
    ({ field }) => field === 'title' || field === 'reportingDate' || field === 'meetingDate',
  );
  const questions = [
    ['overdue', overdueQuestions(coverage, gaps)],
    ['moved', movedQuestions(gaps)],
    ['evidence', evidenceQuestions(gaps)],
    ['people', peopleQuestions(gaps)],
    ['paper', paperQuestions(coverage, gaps)],
  ] as const;
  const some = questions.filter(([, blocks]) => blocks.length > 0);
  const about = some.length > 0 ? 'report.briefing.about' : 'report.briefing.none';
  return [
    heading(1, sayReport('report.briefing.heading')),
    ...cover(lines),
    heading(2, sayReport('report.briefing.counts')),
    ...coverageSentences(coverage),
    countsParagraph(coverage),
    ...changesLine(coverage),
    { kind: 'paragraph', rows: [], runs: [{ text: sayReport(about) }] },
    ...some.flatMap(([key, blocks]) => [
      heading(2, sayReport(`report.briefing.${key}`)),
      ...blocks,
    ]),
  ];
}
