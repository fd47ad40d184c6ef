import { movementKinds } from '../history/compare';
import { sayReport } from '../strings/sayReport';
import type { Coverage } from './coverage';
import type { Block } from './document';
import { meetingInWords, movementSymbols } from './movementWords';
import { refsOf } from './rows';

/**
 * What has changed since the meeting before, in one line of signs, numbers and words; nothing where there is nothing to
 * compare with. What is no longer there is counted where the whole register is covered.
 */
export function changesLine({
  register,
  whole,
  changes,
}: Pick<Coverage, 'register' | 'whole' | 'changes'>): Block[] {
  if (!changes) return [];
  const { recommendations } = register;
  const isWhole = recommendations.length === whole.recommendations.length;
  const rowsOf = (kind: (typeof movementKinds)[number]) =>
    recommendations.filter((row) => changes.movementOf(row).kind === kind);
  const counts = [
    ...movementKinds.map((kind) => [kind, rowsOf(kind).length] as const),
    ['withdrawn', isWhole ? changes.withdrawn.length : 0] as const,
  ].filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const parts = counts.map(([kind, count]) =>
    sayReport(`changes.line.${kind}`, { symbol: movementSymbols[kind], count }),
  );
  const moved = movementKinds.filter((kind) => kind !== 'unchanged').flatMap(rowsOf);
  const text = sayReport('changes.line', {
    since: meetingInWords(changes.then),
    parts: parts.join(sayReport('changes.line.joint')),
  });
  return [{ kind: 'paragraph', rows: refsOf(moved), runs: [{ text }] }];
}
