import { tableDesigns } from './columns';
import type { ColumnDesign } from './columnDesign';
import type { ColumnCheck } from './layout';
import type { TableContent } from './planTables';
import type { TableKind } from './tableKinds';

/** Columns whose words tell more than their kind. */
const byColumn: Readonly<Partial<Record<TableKind, Readonly<Record<string, ColumnCheck>>>>> = {
  recommendations: { status: 'status', rag: 'rag', include: 'yesNo' },
  evidence: { exempt: 'yesNo' },
};

/** The table with what may be typed in its columns: dates, Yes or No, a status from the list. */
export function withChecks(kind: TableKind, content: TableContent): TableContent {
  const designs = tableDesigns[kind].columns as readonly ColumnDesign<string>[];
  const columns = content.columns.map((planned) => {
    const design = designs.find(({ heading }) => heading === planned.heading);
    const check = design && (byColumn[kind]?.[design.column] ?? checkOf(design));
    return check ? { ...planned, check } : planned;
  });
  return { ...content, columns };
}

function checkOf({ kind }: ColumnDesign<string>): ColumnCheck | undefined {
  return kind === 'date' || kind === 'yesNo' ? kind : undefined;
}
