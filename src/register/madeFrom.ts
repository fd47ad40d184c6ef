import { isFiltered, isLeftOut, noFilter, passes, type ReportFilter } from './published';
import type { Register } from './register';

/**
 * What a generated sheet was made from: which rows, and a fingerprint of what the grid held then. It is kept in the
 * comment of the sheet's name, so that a later reading can tell whether the grid has changed since.
 */
export interface MadeFrom {
  readonly filter: ReportFilter;
  readonly grid: string;
}

/** The sheets that are made from the grid and could fall behind it. */
export type GeneratedKind = 'summary' | 'narrative';

/**
 * What the sheet would be made from now. The Summary counts by live formulas: only its statuses and date can age, and
 * what it says of a filter.
 */
export function madeFrom(
  register: Register,
  kind: GeneratedKind,
  filter: ReportFilter = noFilter,
): MadeFrom {
  const { statuses, details } = register;
  const print = new Fingerprint();
  for (const { label, meaning, colour, symbol, complete, needsEvidence } of statuses) {
    print.take(label, meaning, colour, symbol, String(complete), String(needsEvidence));
  }
  for (const { label, value, required } of details) print.take(label, value, String(required));
  // Which rows the Summary counts "in this report" is of the day when it was written.
  if (kind === 'narrative' || isFiltered(filter)) takeRows(print, register, filter);
  return { filter, grid: print.text };
}

/** The rows that the report covers, their evidence, and how many there are in all, which it names. */
function takeRows(print: Fingerprint, register: Register, filter: ReportFilter): void {
  const isWanted = passes(filter, register);
  const covered = new Set<string>();
  print.take(String(register.recommendations.length));
  for (const recommendation of register.recommendations) {
    if (isLeftOut(recommendation) || !isWanted(recommendation)) continue;
    covered.add(recommendation.ref);
    const { ref, recommendation: words, status, theme, source, owner, nextStep } = recommendation;
    const { originalDue, currentDue, completedOn, changeReason, timesMoved } = recommendation;
    print.take(ref, words, status, theme, source, owner, nextStep, recommendation.rag);
    print.take(originalDue, currentDue, completedOn, changeReason, timesMoved);
  }
  for (const row of register.evidence) {
    if (!row.recommendationRefs.some((ref) => covered.has(ref))) continue;
    print.take(row.ref, row.recommendationRef, row.evidence, row.see, row.exempt, row.date);
  }
}

/** Excel takes no longer comment of a name. */
const longestComment = 255;

/** As the comment of a name; "" where a filter of many values does not fit, of which nothing is told later. */
export function madeFromComment({ filter, grid }: MadeFrom): string {
  const comment = `${begin}${grid}${isFiltered(filter) ? `${rows}${JSON.stringify(filter)}` : ''}`;
  return comment.length <= longestComment ? comment : '';
}

/** The comment read back; nothing where it is not one of ours. */
export function readMadeFrom(comment = ''): MadeFrom | undefined {
  if (!comment.startsWith(begin)) return undefined;
  const told = comment.slice(begin.length);
  const parts = told.indexOf(rows);
  const grid = parts < 0 ? told : told.slice(0, parts);
  const filter = parts < 0 ? undefined : told.slice(parts + rows.length);
  if (!/^[0-9a-z]{1,16}$/.test(grid)) return undefined;
  try {
    const read: unknown = filter === undefined ? noFilter : JSON.parse(filter);
    return isFilter(read) ? { filter: read, grid } : undefined;
  } catch {
    return undefined;
  }
}

const begin = 'Made from grid ';
const rows = ', rows ';

function isFilter(read: unknown): read is ReportFilter {
  const one = (read ?? {}) as Record<string, unknown>;
  return (
    (one.overdue === undefined || one.overdue === true) &&
    Object.keys(noFilter).every((key) => {
      const values = one[key];
      return Array.isArray(values) && values.every((value) => typeof value === 'string');
    })
  );
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the texts, each closed by a mark of its own. */
class Fingerprint {
  private hash = 0x811c9dc5;

  take(...texts: readonly string[]): void {
    for (const text of texts) {
      // A call for each letter would take three times as long.
      let { hash } = this;
      for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      this.hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
  }

  get text(): string {
    return (this.hash >>> 0).toString(36);
  }
}
