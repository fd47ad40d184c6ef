import type { Finding } from '../checks/finding';
import { sayPane } from '../strings/sayPane';
import type { MadeFile, Seen } from '../actions/exportWord';
import type { Outcome } from '../actions/outcome';
import { readinessOf } from '../checks/readiness';
import type { RichText } from './handOver';
import type { Job } from './paneState';

/** A place in the grid that a person can be taken to. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Something that the pane has to tell: what a job did, or what stopped it and what to do next. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly lines: readonly string[];
  /** What was looked at in the file that was made. */
  readonly seen?: readonly Seen[];
  /** For "Copy details": technical, and without any text of the workbook. */
  readonly details?: string;
  /** What the notice offers to do about it. */
  readonly offer?: Offer;
}

export type Offer =
  | { readonly kind: 'showIt'; readonly place: Place }
  | { readonly kind: 'copyReport'; readonly report: RichText }
  | { readonly kind: 'seeFindings' }
  /** What it was about is gone: the workbook is to be read again. */
  | { readonly kind: 'lookAgain' }
  /** The final report is out: what it says is to be kept. */
  | { readonly kind: 'recordMeeting'; readonly day: number };

/** The person stopped a check. */
export class CheckStopped extends Error {
  /** What had been done before it, in words. */
  done: readonly string[] = [];
}

/** What the check found. */
export function checkedNotice(findings: readonly Finding[]): Notice {
  const { ready, errors, warnings } = readinessOf(findings);
  return {
    intent: ready ? 'success' : 'warning',
    lines: [sayPane('pane.counts.findings', { errors, warnings })],
    ...(findings.length > 0 ? { offer: { kind: 'seeFindings' } } : {}),
  };
}

/** What an action says that it did. */
export function doneNotice(outcome: Outcome): Notice {
  const intent = outcome.nothingDone ? 'warning' : 'success';
  return { intent, lines: [outcome.message, ...outcome.notes] };
}

/** A Word document was made and offered to the person. */
export function savedNotice({ fileName, seen, remarks }: Omit<MadeFile, 'bytes'>): Notice {
  const amiss = remarks.length > 0 || seen.some(({ passed }) => !passed);
  return {
    intent: amiss ? 'warning' : 'success',
    title: sayPane('pane.save.done'),
    lines: [sayPane('pane.save.where', { file: fileName }), ...remarks],
    ...(seen.length > 0 && { seen }),
  };
}

/** The person stopped what was under way. */
export function cancelledNotice(job: Job): Notice {
  const isReading = job === 'open' || job === 'readEarlierWorkbook';
  const line = sayPane(isReading ? 'pane.cancelled.reading' : 'pane.cancelled');
  return { intent: 'warning', lines: [line] };
}

/** A Word document was made where a pane cannot save files. */
export function notSavedNotice(report: RichText): Notice {
  return {
    intent: 'warning',
    title: sayPane('pane.save.refused'),
    lines: [sayPane('pane.save.refusedNext')],
    offer: { kind: 'copyReport', report },
  };
}

/** The report went to the clipboard, or was refused there. */
export function copiedNotice(taken: boolean): Notice {
  return taken
    ? { intent: 'success', title: sayPane('pane.copy.done'), lines: [sayPane('pane.copy.next')] }
    : {
        intent: 'warning',
        title: sayPane('pane.copy.refused'),
        lines: [sayPane('pane.copy.byHand')],
      };
}

/** The paper was being prepared and one step failed; what was done before stays. */
export function stoppedNotice(problem: Notice, step: string): Notice {
  return { ...problem, title: sayPane('pane.prepare.stopped', { step }) };
}

/** The whole paper was prepared: whether it may go out, and where the document went. */
export function preparedNotice(
  findings: readonly Finding[],
  saved: Notice,
  notes: readonly string[],
): Notice {
  const { ready: clean, errors } = readinessOf(findings);
  return {
    ...saved,
    intent: clean ? saved.intent : 'warning',
    ...(clean || saved.offer ? {} : { offer: { kind: 'seeFindings' } }),
    title: sayPane(clean ? 'pane.prepare.done' : 'pane.prepare.draft'),
    lines: [
      ...(clean ? [] : [sayPane('pane.prepare.draftWhy', { errors })]),
      ...saved.lines,
      ...notes,
    ],
  };
}

/** The pane went to a cell that cannot be seen. */
export function hiddenNotice(why: string, place: Place): Notice {
  return {
    intent: 'warning',
    title: sayPane('pane.hidden.title'),
    lines: [why],
    offer: { kind: 'showIt', place },
  };
}

/** Excel's codes for a sheet, table or name that is no longer there. */
const gone = ['ItemNotFound', 'InvalidReference'];

/**
 * The notice for something that was thrown. A WorkbookProblem already says what happened, where and
 * what next; anything else is a mistake of ours, told without its message, which could quote the workbook.
 */
export function problemNotice(error: unknown): Notice {
  if (error instanceof CheckStopped) {
    const lines = [...error.done, sayPane('pane.check.stopped')];
    return { intent: 'warning', lines, offer: { kind: 'lookAgain' } };
  }
  if (error instanceof Error && 'details' in error && typeof error.details === 'string') {
    return {
      intent: 'error',
      title: sayPane('pane.problem.title'),
      lines: [error.message],
      details: error.details,
      ...('code' in error && gone.includes(String(error.code)) && { offer: { kind: 'lookAgain' } }),
    };
  }
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return {
      intent: 'error',
      title: sayPane('pane.offline.title'),
      lines: [sayPane('pane.offline.next')],
    };
  }
  return {
    intent: 'error',
    title: sayPane('pane.mistake.title'),
    lines: [sayPane('pane.mistake.next')],
    details: whereThrown(error),
  };
}

/** The kind of error and the functions that it came through, without its message. */
function whereThrown(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at |@\S+:\d+/.test(line));
  return [error.name, ...frames.slice(0, 12).map((line) => line.trim())].join('\n');
}

/** A notice as a screen reader is told it. */
export function spoken(notice: Notice): string {
  return [notice.title, ...notice.lines].filter((line) => line !== undefined).join(' ');
}
