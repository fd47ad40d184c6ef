import type { Movement, MovementKind } from '../history/compare';
import type { MovementChoice } from '../history/kinds';
import type { Meeting } from '../history/meeting';
import { fills } from '../register/hues';
import { longDay } from '../strings/numbers';
import { sayReport } from '../strings/sayReport';
import { quoted } from './countsSentence';

/** A sign for each kind beside its word, for those who see no colour. */
export const movementSymbols: Readonly<Record<MovementKind | 'withdrawn', string>> = {
  back: '▼',
  reopened: '↺',
  unchanged: '=',
  changed: '◆',
  forward: '▲',
  closed: '✓',
  new: '+',
  withdrawn: '–',
};

/** A colour for each kind, beside its sign and its word: red is back, green forward, "#RRGGBB". */
export const movementColours: Readonly<Record<MovementKind | 'withdrawn', string>> = {
  back: fills.red[0]!,
  reopened: fills.red[2]!,
  unchanged: fills.grey[1]!,
  changed: fills.purple[0]!,
  forward: fills.green[2]!,
  closed: fills.green[0]!,
  new: fills.blue[1]!,
  withdrawn: fills.grey[2]!,
};

export function movementWord(kind: MovementChoice | 'withdrawn'): string {
  return sayReport(`changes.kind.${kind}`);
}

/** "the meeting of 16 June 2026", "the workbook “Tracker June.xlsx” as at 16 June 2026". */
export function meetingInWords({ day, file }: Meeting): string {
  const date = day === undefined ? '' : longDay(day);
  if (file === undefined) return sayReport('changes.meeting', { date });
  return date === ''
    ? sayReport('changes.file', { file })
    : sayReport('changes.fileDated', { file, date });
}

/** "What has changed since 16 June 2026". */
export function changesTitle({ day, file }: Meeting): string {
  return file !== undefined || day === undefined
    ? sayReport('changes.headingFile')
    : sayReport('changes.heading', { since: longDay(day) });
}

/** A status as a sentence says it. */
export function statusInWords(status: string): string {
  return status.trim() === '' ? sayReport('changes.blankStatus') : quoted(status);
}

/** Where a recommendation went, with its sign: "▲ Moved forward, from At the planning stage". */
export function movementInWords({ kind, then, now, unchangedFor }: Movement): string {
  const values = { symbol: movementSymbols[kind], kind: movementWord(kind) };
  if (kind === 'unchanged')
    return sayReport('changes.cell.unchanged', { ...values, meetings: unchangedFor });
  if (!then || then.status === now.status) return sayReport('changes.cell.plain', values);
  const from = then.status.trim() === '' ? sayReport('changes.blankStatus') : then.status;
  return sayReport('changes.cell.from', { ...values, from });
}
