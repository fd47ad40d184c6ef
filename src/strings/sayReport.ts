import { changes } from './en-GB/changes';
import { report } from './en-GB/report';
import { word } from './en-GB/word';
import { speaker } from './say';

/**
 * The words of the report and of its Word document. They are no part of `say`, so that the pane does not load them
 * before a report is asked for.
 */
export const sayReport = speaker({ ...report, ...changes, ...word });

/** A key of these words, e.g. "report.section.summary". */
export type ReportKey = Parameters<typeof sayReport>[0];
