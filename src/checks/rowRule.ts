import type {
  Evidence,
  EvidenceColumn,
  Recommendation,
  RecommendationColumn,
} from '../register/register';
import { sayCheck, type CheckKey } from '../strings/sayChecks';
import type { StringValues } from '../strings/say';
import { blank } from './blank';
import { evidenceCell, recommendationCell, type Place } from './cells';
import { checkingOf, type RowChecking } from './checking';
import { evidenceWords } from './evidence/pointers';
import type { Finding, Repair, RowCheck, RuleOfRows, Severity } from './finding';
import { quote } from './quote';

/** The first part of the keys of a rule that says one thing of one row: title, about, message and fix. */
export type RowRuleWords =
  Extract<CheckKey, `checks.${string}.message`> extends `${infer Words}.message` ? Words : never;

/** What a rule found in a row: the values that its message and its fix name. */
export interface FoundInRow<Column = RecommendationColumn | EvidenceColumn> {
  /** Where it is not the rule's own column. */
  readonly column?: Column;
  readonly values?: StringValues;
  /** The words of the cell that it is about, as they stand there. */
  readonly words?: string;
  readonly repair?: Repair;
}

interface RowRule<Row, Column> {
  readonly code: string;
  readonly severity: Severity;
  readonly words: RowRuleWords;
  /** The column that it points to, or the first of these that is there: without one the rule is silent. */
  readonly column: Column | readonly Column[];
  readonly look: (
    row: Row,
    checking: RowChecking,
  ) => FoundInRow<Column> | readonly FoundInRow<Column>[] | undefined;
}

/** A rule about one recommendation; `who` names the row in its message, `cell` the cell. */
export function recommendationRule(
  described: RowRule<Recommendation, RecommendationColumn>,
): RuleOfRows {
  return rowRule('recommendations', described, recommendationCell, recommendationWords);
}

/** A rule about one piece of evidence. */
export function evidenceRule(described: RowRule<Evidence, EvidenceColumn>): RuleOfRows {
  return rowRule('evidence', described, evidenceCell, evidenceWords);
}

/** "Recommendation R05", or by its row where it has no ref. */
export function recommendationWords({ ref, row }: Recommendation): string {
  return sayCheck('checks.who.recommendation', {
    refed: blank(ref) ? 'no' : 'yes',
    ref: quote(ref),
    row: row + 1,
  });
}

function rowRule<Row extends Recommendation | Evidence, Column extends string>(
  table: 'recommendations' | 'evidence',
  { code, severity, words, column, look }: RowRule<Row, Column>,
  cellOf: (register: RowChecking['register'], row: Row, column: Column) => Place | undefined,
  who: (row: Row) => string,
): RuleOfRows {
  const title = sayCheck(`${words}.title` as CheckKey);
  const columns = typeof column === 'string' ? [column] : (column as readonly Column[]);
  const columnIn = ({ register }: RowChecking): Column | undefined => {
    const there: Readonly<Partial<Record<string, number>>> = register.tables[table]?.columns ?? {};
    return columns.find((one) => there[one] !== undefined);
  };
  const check = (row: Row, checking: RowChecking, usual: Column): Finding[] => {
    const looked = look(row, checking);
    // Most rules find nothing in most rows.
    if (looked === undefined) return [];
    return [looked].flat().flatMap((found): Finding[] => {
      const place = cellOf(checking.register, row, found.column ?? usual);
      if (!place) return [];
      const values = { who: who(row), ref: quote(row.ref), cell: place.cell, ...found.values };
      return [
        {
          code,
          severity,
          title,
          ...place,
          ref: row.ref,
          message: sayCheck(`${words}.message` as CheckKey, values),
          fix: sayCheck(`${words}.fix` as CheckKey, values),
          ...(found.words !== undefined && { words: found.words }),
          ...(found.repair && { repair: found.repair }),
        },
      ];
    });
  };
  const each = (row: Row, checking: RowChecking): Finding[] => {
    const usual = columnIn(checking);
    return usual === undefined ? [] : check(row, checking, usual);
  };
  return {
    code,
    severity,
    title,
    get about() {
      return sayCheck(`${words}.about` as CheckKey);
    },
    check: (workbook) => {
      const checking = checkingOf(workbook);
      const usual = columnIn(checking);
      if (usual === undefined) return [];
      const rows = checking.register[table] as readonly unknown[] as readonly Row[];
      return rows.flatMap((row) => check(row, checking, usual));
    },
    each: { table, check: each } as unknown as RowCheck,
  };
}
