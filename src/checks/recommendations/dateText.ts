import { readDay } from '../../register/days';
import { partsOf } from '../../register/periods';
import type { Recommendation, RecommendationColumn, Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { quote } from '../quote';
import { recommendationRule, type FoundInRow } from '../rowRule';

const dateColumns = ['currentDue', 'originalDue', 'completedOn'] as const;

export const dateText = recommendationRule({
  code: 'REC-DATE-TEXT',
  severity: 'warning',
  words: 'checks.dateText',
  column: dateColumns,
  look: (row, { register }) => {
    const found = dateColumns.filter((column) => isText(row, column, register));
    return found.map((column): FoundInRow<RecommendationColumn> => {
      const text = row[column];
      const read = readDay(text);
      // Whatever it is taken for is said: a month or a quarter counts to its last day elsewhere.
      const readable = read ? (read.exact ? 'yes' : 'part') : 'no';
      const date = read ? shown(read.number) : '';
      return {
        column,
        words: text,
        values: { text: quote(text), readable, date },
        ...(read?.exact && {
          repair: {
            label: sayCheck('checks.dateText.repair', { date }),
            value: date,
            isDate: true,
          },
        }),
      };
    });
  },
});

/** A date that Excel can count with is a number; what somebody typed into a cell of text is not. */
function isText(
  row: Recommendation,
  column: RecommendationColumn,
  { tables }: Pick<Register, 'tables'>,
): boolean {
  const table = tables.recommendations;
  const position = table?.columns[column];
  if (!table || position === undefined) return false;
  const value = table.grid.rows[row.row - table.grid.top - 1]?.[position];
  return typeof value === 'string' && !blank(value);
}

/** As the cells of the table show a date: dd/mm/yyyy. */
function shown(day: number): string {
  const { year, month, day: date } = partsOf(day);
  return [date, month].map((part) => String(part).padStart(2, '0')).join('/') + `/${year}`;
}
