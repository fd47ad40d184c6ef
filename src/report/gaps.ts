import { dueTextOf } from '../register/dueText';
import { counterpartsOf } from '../register/counterparts';
import { readDay } from '../register/days';
import { pointerIn, resolvePointers } from '../register/pointers';
import { isExempt } from '../register/published';
import type { Evidence, Recommendation, Register } from '../register/register';
import type { Coverage } from './coverage';
import type { DetailLine } from '../register/details';
import { dueDatesOf, hasColumn, hasMoved } from '../register/due';
import { outlineOf } from './outline';

/** What the workbook lacks, or what stands out in it, by recommendation; each list in the order of the table. */
export interface Gaps {
  /** The longest overdue first. */
  readonly overdue: readonly { readonly recommendation: Recommendation; readonly days: number }[];
  readonly moved: readonly Recommendation[];
  /** The status needs evidence, and there is none with words or a pointer of its own. */
  readonly noEvidence: readonly Recommendation[];
  /** There is evidence, but some of it may not be published. */
  readonly exempt: readonly Recommendation[];
  /** All of its evidence only points to that of another recommendation. */
  readonly pointsElsewhere: readonly {
    readonly recommendation: Recommendation;
    readonly other: Recommendation;
  }[];
  readonly noOwner: readonly Recommendation[];
  readonly noDue: readonly Recommendation[];
  readonly noNextStep: readonly Recommendation[];
  readonly notCompleted: readonly Recommendation[];
  readonly blankStatus: readonly Recommendation[];
  /** What is not complete, where the workbook has no column at all that says who or by when. */
  readonly ownersUnknown: readonly Recommendation[];
  readonly datesUnknown: readonly Recommendation[];
  /** Implications that the paper tells of and that are blank. */
  readonly blankImplications: readonly DetailLine[];
}

export function gapsOf({ register, whole }: Coverage): Gaps {
  const rows = register.recommendations;
  const due = dueDatesOf(whole);
  const open = rows.filter((row) => !due.isComplete(row));
  const where = (has: boolean, test: (row: Recommendation) => boolean) =>
    has ? rows.filter(test) : [];
  const blank = (text: string) => text.trim() === '';
  const implications = outlineOf(whole).sections.find(({ key }) => key === 'implications');
  return {
    overdue: open
      .map((recommendation) => ({ recommendation, days: due.overdueBy(recommendation) }))
      .filter(({ days }) => days > 0)
      .sort((a, b) => b.days - a.days || a.recommendation.row - b.recommendation.row),
    moved: open.filter(hasMoved),
    ...evidenceGaps({ register, whole }),
    noOwner: where(hasColumn(whole, 'owner'), ({ owner }) => blank(owner)),
    noDue: where(
      hasColumn(whole, 'currentDue', 'originalDue'),
      (row) => due.needsDueDate(row) && !readDay(dueTextOf(row)) && !due.isComplete(row),
    ),
    noNextStep: where(
      hasColumn(whole, 'nextStep'),
      (row) => blank(row.nextStep) && !due.isComplete(row),
    ),
    notCompleted: where(
      hasColumn(whole, 'completedOn'),
      (row) => due.isComplete(row) && blank(row.completedOn),
    ),
    blankStatus: where(true, ({ status }) =>
      whole.statuses.every((listed) => listed.label !== status),
    ),
    ownersUnknown: hasColumn(whole, 'owner') ? [] : open,
    datesUnknown: hasColumn(whole, 'currentDue', 'originalDue') ? [] : open,
    blankImplications: (implications?.lines ?? []).filter(
      ({ value, required }) => value === '' && required !== false,
    ),
  };
}

function evidenceGaps({
  register,
  whole,
}: Pick<Coverage, 'register' | 'whole'>): Pick<Gaps, 'noEvidence' | 'exempt' | 'pointsElsewhere'> {
  const { evidenceFor, recommendationsFor } = counterpartsOf(whole);
  const resolutions = resolvePointers(whole.evidence);
  const position = new Map(whole.evidence.map((evidence, at) => [evidence, at]));
  const meantBy = (evidence: Evidence): Evidence | undefined => {
    if (!pointerIn(evidence.evidence)?.only) return undefined;
    const found = resolutions.get(position.get(evidence) ?? -1);
    return found?.kind === 'resolved' ? whole.evidence[found.target] : undefined;
  };
  const rows = register.recommendations;
  return {
    noEvidence: evidenceNeeded(rows, whole).without,
    exempt: rows.filter((row) => evidenceFor(row).some(isExempt)),
    pointsElsewhere: rows.flatMap((recommendation) => {
      const [first, ...others] = evidenceFor(recommendation);
      const meant = first && others.length === 0 ? meantBy(first) : undefined;
      const other = meant && recommendationsFor(meant)[0];
      return other && other !== recommendation ? [{ recommendation, other }] : [];
    }),
  };
}

/**
 * Which of some recommendations have a status that needs evidence, and which of these have none with words or a pointer of
 * its own.
 */
export function evidenceNeeded(
  rows: readonly Recommendation[],
  whole: Register,
): { readonly needing: readonly Recommendation[]; readonly without: readonly Recommendation[] } {
  const { evidenceFor } = counterpartsOf(whole);
  const needy = new Set(
    whole.statuses.filter(({ needsEvidence }) => needsEvidence).map(({ label }) => label),
  );
  const says = ({ evidence, see }: Evidence) => evidence.trim() !== '' || see.trim() !== '';
  const needing = rows.filter(({ status }) => needy.has(status));
  return { needing, without: needing.filter((row) => !evidenceFor(row).some(says)) };
}
