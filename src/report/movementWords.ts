import type { Movement, MovementKind } from '../history/compare';
import type { MovementChoice } from '../history/kinds';
import type { Meeting } from '../history/meeting';
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
