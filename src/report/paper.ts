import type { Recommendation } from '../register/register';
import { anchorsFor } from './anchors';
import { appendixTable } from './appendix';
import { changesSection } from './changesParagraph';
import { countByStatus } from './counts';
import { countsSentence } from './countsSentence';
import { countsChart, countsTable } from './countsTable';
import { cover, placeOf } from './cover';
import type { Coverage } from './coverage';
import { coverageSentences } from './coverageSentences';
import { detail } from './detail';
import { dateText } from './dateText';
import { detailsOf } from '../register/details';
import type { Block, Paragraph } from './document';
import { dueDatesOf } from '../register/due';
import { outlineOf, type Section } from './outline';
import { overdueSentence } from './overdueSentence';
import { paragraphsOf } from './paragraphs';
import { refsOf } from './rows';
import { implications, quotedSection, sectionHeading } from './sections';

/** The committee's paper: every section, in the order of the report details. */
export function paper(coverage: Coverage): Block[] {
  const outline = outlineOf(coverage.whole);
  return [
    ...cover(outline.cover),
    ...outline.sections.flatMap((section) => sectionBlocks(section, coverage)),
  ];
}

function sectionBlocks(section: Section, coverage: Coverage): Block[] {
  switch (section.key) {
    case 'summary':
      return [
        sectionHeading(section),
        ...summary(section, coverage),
        ...changesSection(coverage, anchorsIn(coverage)),
      ];
    case 'reportDetail':
      return [sectionHeading(section), ...reportDetail(section, coverage)];
    case 'implications':
      return implications(section);
    case 'appendix':
      return [sectionHeading(section), ...appendixTable(coverage.register, coverage.changes)];
    default:
      return quotedSection(section);
  }
}

/** What the report leaves out, then the officer's own summary; the counts where there is none. */
function summary({ lines }: Section, coverage: Coverage): Block[] {
  const own = ownWords(lines);
  return [...coverageSentences(coverage), ...(own.length > 0 ? own : [countsParagraph(coverage)])];
}

/**
 * The officer's introduction; the counts in words, unless the summary says them already; what is overdue; the counts as
 * a table and a chart; then the recommendations by status.
 */
function reportDetail({ lines }: Section, coverage: Coverage): Block[] {
  const { register, whole } = coverage;
  const counts = countByStatus(register);
  const anchors = anchorsIn(coverage);
  const due = dueDatesOf(whole);
  const summaryHasCounts = detailsOf(whole).value('summary') === '';
  return [
    ...ownWords(lines),
    ...(summaryHasCounts ? [] : [countsParagraph(coverage)]),
    ...overdueSentence(register, due, anchors),
    ...(counts.total === 0 ? [] : [countsTable(counts), countsChart(counts)]),
    ...detail(coverage, { counts, anchors, due }),
  ];
}

/** The names by which cross-references lead to each recommendation of the report. */
function anchorsIn({ register: { recommendations } }: Coverage): Map<Recommendation, string> {
  const names = anchorsFor(recommendations.map(({ ref }) => ref));
  return new Map(recommendations.map((row, at) => [row, names[at]!]));
}

/** The counts of what the report covers, in a sentence. */
export function countsParagraph({ register, whole }: Coverage): Paragraph {
  const date = dateText(detailsOf(whole).value('reportingDate'));
  return {
    kind: 'paragraph',
    rows: refsOf(register.recommendations),
    runs: [{ text: countsSentence(countByStatus(register), date) }],
  };
}

function ownWords(lines: Section['lines']): Block[] {
  return lines.flatMap((line) =>
    paragraphsOf(line.value).map((block) => ({ ...block, ...placeOf(line) })),
  );
}
