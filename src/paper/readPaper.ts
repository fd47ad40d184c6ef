import { findList, type FoundList } from '../register/findList';
import type { SheetGrid } from '../register/grid';
import { joinBrokenSentences } from './brokenSentences';
import { CoverDetails, type PaperDetail } from './coverDetails';
import { itemMark, markOf } from './itemMark';
import { labelledOf } from './labels';
import type { Paper, PaperParagraph, PaperTable } from './paper';
import { withoutComputed } from './ourPaper';
import { countsOpenings } from './ourWords';
import { divisionOf, isLeadIn, soundsLikeStatus } from './phrases';
import { ownColumns } from './ownColumns';
import { recommendationsIn, type PaperRecommendation } from './recommendations';

/** What a paper holds. */
export interface ReadPaper {
  readonly recommendations: readonly PaperRecommendation[];
  readonly details: readonly PaperDetail[];
  /** Paragraphs that were taken for nothing, so that a person can see that nothing is missing. */
  readonly left: readonly string[];
}

/**
 * Reads a committee report: its cover and sections by their labels, then the recommendations with
 * their statuses and evidence. An action plan in a table of the paper is read as a list in a sheet is.
 */
export function readPaper(given: Paper): ReadPaper {
  const paper = withoutComputed(given);
  const lists = paper.flatMap((block) => (block.kind === 'table' ? (listIn(block) ?? []) : []));
  const paragraphs = joinBrokenSentences(paper.flatMap((block) => paragraphsOf(block)));
  const { front, body, back } = divide(paragraphs);
  const cover = new CoverDetails();
  const left: string[] = [];
  for (const paragraph of [...front, undefined, ...back]) {
    if (paragraph === undefined || divisionOf(paragraph.text) === 'implications') cover.close();
    else if (!cover.take(paragraph)) left.push(paragraph.text);
  }
  const read = recommendationsIn(body);
  const recommendations = [...read.recommendations, ...lists.flatMap(listed)];
  const introduction = { field: 'reportDetail', label: '', value: read.introduction.join('\n') };
  const details = [...cover.details, introduction as PaperDetail];
  const ours = body.some(({ ref }) => ref !== undefined);
  return {
    recommendations,
    details: (ours ? withoutCounts(details, recommendations.length) : details).filter(
      ({ field, value }) => field !== 'reportDetail' || value !== '',
    ),
    left: [...left, ...read.left],
  };
}

interface Parts {
  /** The cover and the sections before the detail. */
  readonly front: readonly PaperParagraph[];
  readonly body: readonly PaperParagraph[];
  /** The implications and background papers. */
  readonly back: readonly PaperParagraph[];
}

/** Where the recommendations begin and end: at the report's own headings, else at the first status. */
function divide(paragraphs: readonly PaperParagraph[]): Parts {
  const heading = paragraphs.findIndex(
    (paragraph) => standsOut(paragraph) && divisionOf(paragraph.text) === 'detail',
  );
  const start = heading >= 0 ? heading : firstStatus(paragraphs);
  const end = paragraphs.findIndex((paragraph, at) => at > start && endsBody(paragraph));
  const last = end < 0 ? paragraphs.length : end;
  return {
    front: paragraphs.slice(0, start),
    body: paragraphs.slice(heading >= 0 ? start + 1 : start, last),
    back: paragraphs.slice(last),
  };
}

/** A heading by its level, its capitals, its bold words or its length. */
function standsOut({ text, bullet }: PaperParagraph): boolean {
  return bullet === undefined && text.length <= 60 && !/[.;,!?]$/.test(text.trim());
}

/** Without a heading of its own the body begins with the first status or the first recommendation. */
function firstStatus(paragraphs: readonly PaperParagraph[]): number {
  const mark = itemMark(paragraphs);
  const at = paragraphs.findIndex((paragraph, index) => {
    const next = paragraphs[index + 1];
    const leads = next !== undefined && (markOf(next) === mark || isLeadIn(next.text));
    return leads && (soundsLikeStatus(paragraph.text) || isLeadIn(next.text));
  });
  const item = paragraphs.findIndex(
    (paragraph) => mark !== undefined && markOf(paragraph) === mark,
  );
  let first = at >= 0 ? at : item;
  if (first < 0) return paragraphs.length;
  // The headings of themes stand above those of statuses.
  while (isPlainHeading(paragraphs[first - 1])) first -= 1;
  return first;
}

function isPlainHeading(paragraph: PaperParagraph | undefined): boolean {
  return paragraph?.level !== undefined && labelledOf(paragraph)?.field === undefined;
}

function endsBody(paragraph: PaperParagraph): boolean {
  if (!standsOut(paragraph)) return false;
  if (divisionOf(paragraph.text) === 'implications') return true;
  const field = labelledOf(paragraph)?.field;
  return field !== undefined && /Implications$|^backgroundPapers$/.test(field);
}

/** A row of two cells is a label and its value; other tables are read cell by cell. */
function paragraphsOf(block: Paper[number]): PaperParagraph[] {
  if (block.kind === 'paragraph') return block.text.trim() === '' ? [] : [block];
  if (listIn(block)) return [];
  return block.rows.flatMap((row) => {
    const [label = '', value = ''] = row;
    const texts =
      row.length === 2 && !label.includes('\n') && !value.includes('\n')
        ? [`${label}\t${value}`]
        : row.flatMap((cell) => cell.split('\n'));
    return texts
      .filter((text) => text.trim() !== '')
      .map((text): PaperParagraph => ({ kind: 'paragraph', text }));
  });
}

function listIn({ rows }: PaperTable): FoundList | undefined {
  const sheet: SheetGrid = {
    name: '',
    hidden: false,
    top: 0,
    left: 0,
    values: rows,
    formats: rows.map((row) => row.map(() => '@')),
  };
  return findList(sheet);
}

function listed({ items }: FoundList): PaperRecommendation[] {
  return items.map(({ texts, evidence }) => {
    const { ref = '', recommendation = '', status = '', theme = '' } = texts;
    return {
      ref,
      recommendation,
      status,
      theme,
      columns: Object.fromEntries(ownColumns.map((column) => [column, texts[column] ?? ''])),
      evidence: evidence.map(({ text }) => text),
    };
  });
}

/** Details of a paper of ours without the sentence that counts its recommendations, which is no officer's. */
function withoutCounts(details: readonly PaperDetail[], total: number): PaperDetail[] {
  const date = details.find(({ field }) => field === 'reportingDate')?.value ?? '';
  const openings = countsOpenings(total, date);
  const isCount = (line: string) => openings.some((opening) => line.startsWith(opening));
  return details.map((detail) =>
    detail.field === 'summary' || detail.field === 'reportDetail'
      ? {
          ...detail,
          value: detail.value
            .split('\n')
            .filter((line) => !isCount(line))
            .join('\n'),
        }
      : detail,
  );
}
