import { sayReport } from '../strings/sayReport';
import type { PaperParagraph } from './paper';
import { isNotSupplied, statusThatReads, withoutCrossReference } from './ourWords';
import { deliveryIn, leadsDeliveryIn } from './ourPaper';
import { afterLeadIn, isLeadIn } from './phrases';
import { placeUnder, type PlacedUnder } from './placeUnder';
import { underRecommendation, type OwnColumn } from './ownColumns';
import { refsInWords } from './refsInWords';
import { structureOf, type Heading } from './structure';

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
  const { placed, named } = placeUnder(
    items.map((one) => one.under),
    items.some(({ draft }) => draft.columns.status !== undefined),
  );
  const unnamed = [...headings].filter(([, heading]) => !named.has(heading));
  aside.push(...unnamed.map(([at, { text }]) => ({ at, text })));
  aside.sort((a, b) => a.at - b.at);
  const start = paragraphs.findIndex((_, at) => isItem(at) || named.has(headings.get(at)!));
  const before = ({ at }: { at: number }) => start < 0 || at < start;
  return {
    introduction: aside.filter(before).map(({ text }) => text),
    recommendations: finished(
      items.map(({ draft }) => draft),
      placed,
    ),
    left: aside.filter((one) => !before(one)).map(({ text }) => text),
  };
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

function finished(drafts: readonly Draft[], placed: readonly PlacedUnder[]): PaperRecommendation[] {
  const refs = drafts.some(({ ours }) => ours)
    ? undefined
    : refsInWords(drafts.map(({ recommendation }) => recommendation));
  const blank = sayReport('report.detail.blankStatus');
  return drafts.map((draft, at) => {
    const { status, theme } = placed[at]!;
    return {
      ref: refs?.[at]!.ref ?? draft.ref,
      recommendation: refs?.[at]!.words ?? draft.recommendation,
      columns: draft.columns,
      evidence: draft.evidence,
      status: draft.columns.status ?? (status === blank ? '' : status),
      theme: draft.columns.theme ?? theme,
    };
  });
}
