import { sayReport } from '../strings/sayReport';
import { itemMark, markOf } from './itemMark';
import type { PaperParagraph } from './paper';
import { isNotSupplied, statusThatReads, withoutCrossReference } from './ourWords';
import { deliveryIn, leadsDeliveryIn } from './ourPaper';
import { afterLeadIn, couldBeHeading, isLeadIn, soundsLikeStatus, statusLabel } from './phrases';
import { underRecommendation, type OwnColumn } from './ownColumns';
import { refsInWords } from './refsInWords';

/** A recommendation as the paper has it. */
export interface PaperRecommendation {
  /** As the paper has it; "" where it has none. */
  readonly ref: string;
  readonly recommendation: string;
  readonly status: string;
  readonly theme: string;
  /** What stands under it on lines of their own with a label: its owner, its dates. */
  readonly columns: Readonly<Partial<Record<OwnColumn, string>>>;
  readonly evidence: readonly string[];
}

export interface PaperBody {
  /** What stands before the first recommendation and its status. */
  readonly introduction: readonly string[];
  readonly recommendations: readonly PaperRecommendation[];
  /** Paragraphs that were taken for nothing. */
  readonly left: readonly string[];
}

interface Heading {
  readonly text: string;
  /** 1 to 6 in Word; 7 for bold words and 8 for plain ones that are headings by their place. */
  readonly level: number;
}

type Draft = {
  -readonly [Key in keyof PaperRecommendation]: PaperRecommendation[Key];
} & {
  evidence: string[];
  columns: Partial<Record<OwnColumn, string>>;
  /** The words that lead its evidence in have stood. */
  ledIn: boolean;
  /** What follows is on owner, dates and next step. */
  delivery: boolean;
  /** It is of a paper of ours, where all that is led in is evidence. */
  readonly ours: boolean;
};

/** The recommendations of a paper's body, with the status that each stands under and its evidence. */
export function recommendationsIn(paragraphs: readonly PaperParagraph[]): PaperBody {
  const { headings, isItem } = structureOf(paragraphs);
  const items: { draft: Draft; under: readonly Heading[] }[] = [];
  const aside: { at: number; text: string }[] = [];
  let under: Heading[] = [];
  let current: Draft | undefined;
  paragraphs.forEach((paragraph, at) => {
    const heading = headings.get(at);
    if (heading) {
      under = [...under.filter(({ level }) => level < heading.level), heading];
      current = undefined;
    } else if (isItem(at)) {
      current = draftOf(paragraph);
      items.push({ draft: current, under });
    } else if (current) addTo(current, paragraph);
    else if (!isLeadIn(paragraph.text)) aside.push({ at, text: paragraph.text });
  });
  const named = new Set(items.flatMap(({ under: over }) => over));
  const unnamed = [...headings].filter(([, heading]) => !named.has(heading));
  aside.push(...unnamed.map(([at, { text }]) => ({ at, text })));
  aside.sort((a, b) => a.at - b.at);
  const start = paragraphs.findIndex((_, at) => isItem(at) || named.has(headings.get(at)!));
  const before = ({ at }: { at: number }) => start < 0 || at < start;
  return {
    introduction: aside.filter(before).map(({ text }) => text),
    recommendations: withStatuses(items),
    left: aside.filter((one) => !before(one)).map(({ text }) => text),
  };
}

interface Structure {
  readonly headings: ReadonlyMap<number, Heading>;
  readonly isItem: (at: number) => boolean;
}

function structureOf(paragraphs: readonly PaperParagraph[]): Structure {
  const mark = itemMark(paragraphs);
  const textAt = (at: number) => paragraphs[at]?.text ?? '';
  if (mark === 'plain') {
    // Nothing but its place tells a recommendation: below a status, or above what leads evidence in.
    const headings = plainHeadings(paragraphs);
    const isItem = (at: number) =>
      paragraphs[at] !== undefined &&
      !headings.has(at) &&
      !isLeadIn(textAt(at)) &&
      (isLeadIn(textAt(at + 1)) || headings.has(at - 1));
    return { headings, isItem };
  }
  const isItem = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && markOf(paragraph) === mark && !isLeadIn(paragraph.text);
  };
  return { headings: headingsIn(paragraphs, isItem), isItem };
}

function plainHeadings(paragraphs: readonly PaperParagraph[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  paragraphs.forEach(({ text }, at) => {
    const before = paragraphs[at - 1]?.text ?? '';
    const next = paragraphs[at + 1]?.text ?? '';
    const alone = text.trim().includes(' ') && !isLeadIn(text) && !isLeadIn(before);
    if (alone && soundsLikeStatus(text) && next !== '' && !isLeadIn(next))
      headings.set(at, { text, level: 8 });
  });
  return headings;
}

/**
 * Which paragraphs are headings: those of Word; where no such heading stands right above a
 * recommendation, lines that speak of progress and are followed by one.
 */
function headingsIn(
  paragraphs: readonly PaperParagraph[],
  isItem: (at: number) => boolean,
): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  paragraphs.forEach(({ text, level }, at) => {
    if (level !== undefined && !isItem(at)) headings.set(at, { text, level });
  });
  if ([...headings.keys()].some((at) => isItem(at + 1))) return headings;
  const byLook = (bold: boolean) =>
    paragraphs.flatMap((paragraph, at) => {
      const before = paragraphs[at - 1];
      const follows = before !== undefined && (isLeadIn(before.text) || isItem(at - 1));
      const short = couldBeHeading(paragraph.text) && paragraph.bullet === undefined;
      const isHeading =
        short &&
        !isItem(at) &&
        !isLeadIn(paragraph.text) &&
        (paragraph.bold === true) === bold &&
        (bold || soundsLikeStatus(paragraph.text)) &&
        // One word under a recommendation ("Completed") is what is said of it.
        !(follows && !paragraph.text.trim().includes(' '));
      return isHeading && isItem(at + 1) ? [at] : [];
    });
  const bold = byLook(true);
  for (const at of bold.length > 0 ? bold : byLook(false)) {
    headings.set(at, { text: paragraphs[at]!.text, level: bold.length > 0 ? 7 : 8 });
  }
  return headings;
}

function draftOf({ text, ref }: PaperParagraph): Draft {
  const words = ref === undefined ? text : text.slice(ref.length).replace(/^ /, '');
  return {
    ref: ref === undefined || ref === sayReport('report.detail.noRef') ? '' : ref,
    recommendation: words === sayReport('report.detail.noWords') ? '' : words,
    status: '',
    theme: '',
    columns: {},
    evidence: [],
    ledIn: false,
    delivery: false,
    ours: ref !== undefined,
  };
}

/** A paragraph under a recommendation: what leads its evidence in, something with a label, or evidence. */
function addTo(draft: Draft, { text }: PaperParagraph): void {
  const [first = '', ...others] = text.split('\n');
  if (draft.ours && (draft.delivery || leadsDeliveryIn(first))) {
    addDelivery(draft, draft.delivery ? text : others.join('\n'));
    return;
  }
  if (!draft.ledIn && isLeadIn(first)) {
    draft.ledIn = true;
    if (others.length > 0) addEvidence(draft, others.join('\n'));
    return;
  }
  const evidenceOnly = draft.ours && draft.ledIn;
  const reads = evidenceOnly ? undefined : statusThatReads(text);
  const own = evidenceOnly || reads !== undefined ? undefined : underRecommendation(text);
  if (reads !== undefined) draft.columns.status = reads;
  else if (own && draft.columns[own.column] === undefined) draft.columns[own.column] = own.value;
  else {
    const words = draft.ledIn ? undefined : afterLeadIn(text);
    if (words !== undefined) draft.ledIn = true;
    addEvidence(draft, words ?? text);
  }
}

/** Who, by when and what next, as our own papers say it; lines below the next step go on with it. */
function addDelivery(draft: Draft, text: string): void {
  draft.delivery = true;
  const columns = deliveryIn(text);
  if (Object.keys(columns).length > 0) Object.assign(draft.columns, columns);
  else if (draft.columns.nextStep !== undefined) draft.columns.nextStep += `\n${text}`;
}

function addEvidence(draft: Draft, text: string): void {
  if (text.trim() === '' || isNotSupplied(text)) return;
  draft.evidence.push(withoutCrossReference(text));
}

/**
 * Gives each recommendation its status from the headings above it: the nearest one that speaks of
 * progress, else the nearest. Another heading is the theme, where there is more than one theme.
 */
function withStatuses(
  items: readonly { readonly draft: Draft; readonly under: readonly Heading[] }[],
): PaperRecommendation[] {
  const ownStatus = items.some(({ draft }) => draft.columns.status !== undefined);
  const sounds = items.some(({ under }) => under.some(({ text }) => soundsLikeStatus(text)));
  const placed = items.map(({ draft, under }) => {
    const nearest = [...under].reverse();
    const status =
      nearest.find(({ text }) => soundsLikeStatus(text)) ??
      (sounds || ownStatus ? undefined : nearest[0]);
    const theme = nearest.find((heading) => heading !== status)?.text ?? '';
    return { draft, status, theme: statusLabel(theme) };
  });
  const themes = new Set(placed.map(({ theme }) => theme));
  const refs = items.some(({ draft }) => draft.ours)
    ? undefined
    : refsInWords(items.map(({ draft }) => draft.recommendation));
  return placed.map(({ draft, status, theme }, at) => {
    const label = statusLabel(status?.text ?? '');
    return {
      ref: refs?.[at]!.ref ?? draft.ref,
      recommendation: refs?.[at]!.words ?? draft.recommendation,
      columns: draft.columns,
      evidence: draft.evidence,
      status:
        draft.columns.status ?? (label === sayReport('report.detail.blankStatus') ? '' : label),
      theme: draft.columns.theme ?? (themes.size > 1 ? theme : ''),
    };
  });
}
