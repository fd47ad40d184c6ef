import { tableDesigns } from '../register/columns';
import { recogniseColumns } from '../register/headings';
import type { RecommendationColumn } from '../register/register';

/** What a line under a recommendation may say of it. */
export type OwnColumn = Exclude<RecommendationColumn, 'ref' | 'recommendation' | 'include'>;

const designs = tableDesigns.recommendations.columns.filter(
  ({ column }) => !['ref', 'recommendation', 'include'].includes(column),
);

/** In the order of the table. */
export const ownColumns = designs.map(({ column }) => column as OwnColumn);

const longestLabel = 40;
const longestValue = 120;
/** Headings that are this sure mean the column and nothing else. */
const sure = 60;

/**
 * The column and value of a line such as "Lead officer: Head of Housing", under a recommendation.
 * Undefined for a line without a label that is a column's own.
 */
export function underRecommendation(
  text: string,
): { readonly column: OwnColumn; readonly value: string } | undefined {
  const at = text.search(/[:\t]/);
  if (at <= 0 || at > longestLabel || text.length > longestLabel + longestValue) return undefined;
  const value = text.slice(at + 1).replace(/^[\s:]+/, '');
  if (value === '' || value.includes('\n')) return undefined;
  const { fit } = recogniseColumns(designs, [text.slice(0, at)]);
  const [column] = Object.entries(fit).find(([, how]) => how > sure) ?? [];
  return column === undefined ? undefined : { column: column as OwnColumn, value };
}
