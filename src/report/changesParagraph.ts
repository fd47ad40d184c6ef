import type { Movement, MovementKind } from '../history/compare';
import { isOf } from '../history/kinds';
import type { Recommendation } from '../register/register';
import { inWords, sentenceCase } from '../strings/numbers';
import { sayReport, type ReportKey } from '../strings/sayReport';
import type { Changes } from './changes';
import { isFirstMeeting } from './changes';
import type { Coverage } from './coverage';
import { dateText } from './dateText';
import type { Block, Run } from './document';
import { changesTitle, meetingInWords, statusInWords } from './movementWords';
import { heading, linesOf } from './paragraphs';
import { listRefs, refsOf, mostRefs } from './rows';

/** A recommendation with what became of it. */
interface Moved {
  readonly recommendation: Recommendation;
  readonly movement: Movement;
}

/**
 * What has changed since the meeting before, in one paragraph: first what moved back and what stands still, by name,
 * then what slipped, then what moved forward. Where there was no meeting before only that is said, and where no
 * meeting has been recorded nothing at all.
 */
export function changesSection(
  coverage: Coverage,
  anchors: ReadonlyMap<Recommendation, string>,
): Block[] {
  const { changes, register, whole } = coverage;
  if (!changes) {
    if (!isFirstMeeting(whole)) return [];
    const text = sayReport('changes.nothingBefore');
    return [
      heading(2, sayReport('changes.headingFirst')),
      { kind: 'paragraph', rows: [], runs: [{ text }] },
    ];
  }
  const moved = register.recommendations.map((recommendation) => ({
    recommendation,
    movement: changes.movementOf(recommendation),
  }));
  const sentences = sentencesOf(moved, changes, coverage, anchors);
  const rows = new Set(sentences.flatMap((sentence) => sentence.rows));
  const runs = sentences.flatMap(({ runs: own }, at) => (at === 0 ? own : [{ text: ' ' }, ...own]));
  return [heading(2, changesTitle(changes.then)), { kind: 'paragraph', rows: [...rows], runs }];
}

interface Sentence {
  readonly rows: readonly string[];
  readonly runs: readonly Run[];
}

function sentencesOf(
  moved: readonly Moved[],
  changes: Changes,
  coverage: Coverage,
  anchors: ReadonlyMap<Recommendation, string>,
): Sentence[] {
  const since = meetingInWords(changes.then);
  const of = (...kinds: readonly MovementKind[]) =>
    moved.filter(({ movement }) => kinds.includes(movement.kind));
  const withMark = (mark: (movement: Movement) => boolean) =>
    moved.filter(({ movement }) => mark(movement));
  const told = (
    key: ReportKey,
    some: readonly Moved[],
    after: (movement: Movement) => string = () => '',
    values: Readonly<Record<string, string>> = {},
  ): Sentence[] => (some.length === 0 ? [] : [sentence(key, some, { after, values, anchors })]);

  const back = of('back', 'reopened');
  const still = of('unchanged').filter(({ movement }) => movement.isOpen);
  const standing = longestFirst(still.filter(({ movement }) => isOf('standing', movement)));
  const others = still.filter((one) => !standing.includes(one));
  const withdrawn = isWhole(coverage) ? changes.withdrawn : [];
  const rest = [
    ...told(
      'changes.dueMoved',
      withMark((one) => isOf('dueMoved', one)),
      dueAfter,
    ),
    ...told('changes.closed', of('closed')),
    ...told('changes.forward', of('forward'), ({ now }) =>
      sayReport('changes.to', { to: statusInWords(now.status) }),
    ),
    ...told('changes.changed', of('changed'), fromTo),
    ...told('changes.new', of('new')),
    ...withdrawnSentence(withdrawn),
    ...told(
      'changes.renumbered',
      withMark((one) => one.renumbered),
      ({ then }) => sayReport('changes.was', { ref: then!.ref }),
    ),
    ...told(
      'changes.reworded',
      withMark((one) => one.reworded),
    ),
    ...told(
      'changes.evidence',
      withMark((one) => one.evidenceAdded > 0),
      ({ evidenceAdded }) => sayReport('changes.evidenceRows', { count: evidenceAdded }),
    ),
  ];
  const first: Sentence[] =
    back.length > 0
      ? told('changes.back', back, fromTo, { since })
      : [
          {
            rows: [],
            runs: [
              {
                text: sayReport(rest.length > 0 ? 'changes.noneBack' : 'changes.nothing', {
                  since,
                }),
              },
            ],
          },
        ];
  return [
    ...first,
    ...told('changes.standing', standing, ({ unchangedFor }) =>
      sayReport('changes.meetings', { words: inWords(unchangedFor) }),
    ),
    ...told('changes.same', others, undefined, {
      others: standing.length > 0 ? 'yes' : 'no',
    }),
    ...rest,
  ];
}

/** The whole register is covered, so that what is gone from it is gone from the report too. */
function isWhole({ register, whole }: Coverage): boolean {
  return register.recommendations.length === whole.recommendations.length;
}

function longestFirst(some: readonly Moved[]): Moved[] {
  return [...some].sort((a, b) => b.movement.unchangedFor - a.movement.unchangedFor);
}

function fromTo({ kind, then, now }: Movement): string {
  const values = { from: statusInWords(then?.status ?? ''), to: statusInWords(now.status) };
  return sayReport(kind === 'reopened' ? 'changes.reopenedAs' : 'changes.fromTo', values);
}

function dueAfter({ due: { to, times, days } }: Movement): string {
  return sayReport('changes.dueTo', {
    date: dateText(to),
    times,
    ordinal: sayReport('changes.ordinal', { number: times }),
    days: times > 1 ? (days ?? 0) : 0,
  });
}

/** A sentence that names recommendations, each ref leading to its place in the report. */
function sentence(
  key: ReportKey,
  some: readonly Moved[],
  {
    after,
    values,
    anchors,
  }: {
    readonly after: (movement: Movement) => string;
    readonly values: Readonly<Record<string, string>>;
    readonly anchors: ReadonlyMap<Recommendation, string>;
  },
): Sentence {
  const count = some.length;
  const words = inWords(count);
  const opening = sayReport(key, { ...values, count, words });
  const shown = some.slice(0, mostRefs);
  const more = count - shown.length;
  const named = shown.flatMap(({ recommendation, movement }, at): Run[] => {
    const to = anchors.get(recommendation);
    const ref =
      recommendation.ref.trim() === '' ? sayReport('report.detail.noRef') : recommendation.ref;
    const joint = at === 0 ? '' : at === shown.length - 1 && more === 0 ? ' and ' : ', ';
    const text = after(movement);
    return [
      ...(joint === '' ? [] : [{ text: joint }]),
      { text: ref, ...(to !== undefined && { to }) },
      ...(text === '' ? [] : [{ text }]),
    ];
  });
  const end = more > 0 ? `${sayReport('report.overdue.more', { more })}.` : '.';
  return {
    rows: refsOf(some.map(({ recommendation }) => recommendation)),
    runs: [{ text: sentenceCase(opening) }, ...named, { text: end }],
  };
}

/** The beginning of the words of what is gone: its row is not there to lead to. */
const longestWords = 60;

function withdrawnSentence(withdrawn: Changes['withdrawn']): Sentence[] {
  const count = withdrawn.length;
  if (count === 0) return [];
  const names = withdrawn.map(({ ref, wording = '' }) => {
    const line = linesOf(wording).join(' ').trim();
    const short = line.length > longestWords ? `${line.slice(0, longestWords).trimEnd()}…` : line;
    return short === '' ? ref : sayReport('changes.withdrawnOne', { ref, wording: short });
  });
  const text = sayReport('changes.withdrawn', {
    ...{ count, words: sentenceCase(inWords(count)) },
    refs: listRefs(names),
  });
  return [{ rows: [], runs: [{ text }] }];
}
