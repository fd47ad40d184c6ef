import type { AcceptedFinding, Evidence, Recommendation, Register } from '../register/register';
import type { SheetGrid } from '../register/grid';
import type { SourceDifference } from '../register/sourceDifference';

import type { RowChecking } from './checking';
import type { Steps } from '../work/steps';

export type { SourceDifference } from '../register/sourceDifference';

/** An error blocks publication, a warning is a query, info is a note. */
export type Severity = 'error' | 'warning' | 'info';

/** A change of one cell that can be made with one click. */
export interface Repair {
  /** What the button says. */
  readonly label: string;
  /** The text to put into the finding's cell. */
  readonly value: string;
  /** The text is a day, dd/mm/yyyy: the cell gets the date that Excel counts with, and shows it so. */
  readonly isDate?: true;
}

/** One thing that a check found, with the cell to look at and what to do. */
export interface Finding {
  /** Stable, e.g. "REC-REF-BLANK". */
  readonly code: string;
  readonly severity: Severity;
  /** A title that a manager understands; the same for every finding of the rule. */
  readonly title: string;
  readonly sheet: string;
  /** Address within the sheet, e.g. "C5". */
  readonly cell: string;
  /** The recommendation or evidence ref that it is about; "" where there is none. */
  readonly ref: string;
  /** What was found, quoting the words. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** The words of the cell that it is about, as they stand there; absent where it is about the whole cell. */
  readonly words?: string;
  readonly repair?: Repair;
  readonly difference?: SourceDifference;
  /** It is gone when the example of a new register is cleared, evidence and all. */
  readonly clears?: 'example';
  /** Who has accepted it, and why: it is counted, but no longer asked. */
  readonly accepted?: AcceptedFinding;
}

/** What a rule may look at. */
export interface CheckedWorkbook {
  readonly register: Register;
  /** The sheets that set up read from, as they are now. */
  readonly sources: readonly SheetGrid[];
}

/** One rule of the catalogue. */
export type Rule = RuleOfRows | RuleOfTheWhole;

interface AnyRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** What the rule looks at and why, for the list of checks in docs/checks.md. */
  readonly about: string;
  readonly check: (workbook: CheckedWorkbook) => Finding[];
}

/**
 * What it finds in a row depends only on that row, its counterparts in the other table, the statuses, the settings and the
 * report details: so a row can be checked alone after an edit.
 */
export interface RuleOfRows extends AnyRule {
  readonly each: RowCheck;
}

/** A rule that looks at rows side by side, or at something besides them. */
export interface RuleOfTheWhole extends AnyRule {
  readonly each?: undefined;
  /** The same check, to be left between its steps. */
  readonly inSteps: (workbook: CheckedWorkbook) => Steps<Finding[]>;
}

/** The check of one row. */
export type RowCheck =
  | {
      readonly table: 'recommendations';
      readonly check: (row: Recommendation, checking: RowChecking) => Finding[];
    }
  | {
      readonly table: 'evidence';
      readonly check: (row: Evidence, checking: RowChecking) => Finding[];
    };
