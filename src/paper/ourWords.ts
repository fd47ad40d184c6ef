import { sayReport } from '../strings/sayReport';

/** What the add-in's own papers say besides officers' words, to be told from them. */

/** What our own papers say where the workbook has nothing. */
export function isNotSupplied(text: string): boolean {
  return text.trim() === sayReport('report.notSupplied');
}

/** Stands for a value within a text of ours, to take a text apart again. */
const anything = '\uFFFF';

/**
 * An officer's words without what our own papers say behind them of where a pointer leads: "As above.
 * (see evidence under recommendation R12)".
 */
export function withoutCrossReference(text: string): string {
  if (text.trim() === sayReport('report.detail.seeNothing')) return '';
  const nothing = ` ${sayReport('report.detail.seeNothing')}`;
  if (text.endsWith(nothing)) return text.slice(0, -nothing.length);
  for (const kind of ['evidence', 'progress']) {
    const before = betweenSigns(
      sayReport('report.detail.seeEvidence', { kind, ref: anything }),
      text,
    );
    if (before !== undefined) return before;
  }
  return betweenSigns(sayReport('report.detail.seeUnplaced', { ref: anything }), text) ?? text;
}

/** What stands before a text of ours that ends the line, whatever its value is. */
function betweenSigns(ours: string, text: string): string | undefined {
  const [opening = '', closing = ''] = ours.split(anything);
  const at = text.endsWith(closing) ? text.lastIndexOf(opening) : -1;
  return at === 0 || (at > 0 && text[at - 1] === ' ')
    ? text.slice(0, Math.max(at - 1, 0))
    : undefined;
}

/** The status of a recommendation whose status our own paper could not use as a heading. */
export function statusThatReads(text: string): string | undefined {
  const [opening = '', closing = ''] = sayReport('report.detail.statusReads', {
    status: anything,
  }).split(anything);
  return text.startsWith(opening) && text.endsWith(closing)
    ? text.slice(opening.length, text.length - closing.length)
    : undefined;
}

/** How the sentence that counts the recommendations begins. */
export function countsOpenings(total: number, date: string): string[] {
  const values = { total, dated: date === '' ? 'no' : 'yes', date };
  const opening = (text: string) => text.slice(0, Math.max(0, text.indexOf(anything)));
  return [
    opening(sayReport('report.counts.sentence', { ...values, parts: anything })),
    opening(sayReport('report.counts.all', { ...values, status: anything })),
    sayReport('report.counts.none'),
  ].filter((text) => text !== '');
}
