import type { FoundList } from './findList';
import type { SheetGrid } from './grid';
import type { SetUpNote } from './setUpTypes';
import type { TakenItem, TakenLists } from './takenLists';

/** What the officer ought to know about the lists that were taken, and those that were not. */
export function listNotes(
  { lists, items, assigned, themes, left }: TakenLists,
  sheets: readonly SheetGrid[],
): SetUpNote[] {
  const { refs, from, filled } = assigned;
  const notes: SetUpNote[] = [];
  if (lists.length > 1)
    notes.push({
      kind: 'listsTaken',
      lists: lists.map(({ sheet, items }) => ({ sheet, recommendations: items.length })),
    });
  if (from !== 'own' && refs.length > 0)
    notes.push({
      kind: 'refsAssigned',
      from,
      first: refs[0]!,
      last: refs.at(-1)!,
      count: refs.length,
    });
  if (filled.length > 0) notes.push({ kind: 'refsFilled', refs: filled });
  if (themes) notes.push({ kind: 'themesTaken', from: themes.from, names: themes.names });
  for (const list of lists) {
    const { sheet, unknown } = list;
    if (unknown.length > 0) notes.push({ kind: 'columnsLeft', sheet, headings: unknown });
    const rows = themes?.from === 'groups' ? rowsThatAreNoGroup(list) : list.asides;
    if (rows.length > 0) notes.push({ kind: 'rowsLeft', sheet, rows });
    const told = list.items.filter(({ byFill }) => byFill);
    if (told.length > 0) {
      const words = [...new Set(told.map(({ texts }) => texts.status ?? ''))];
      notes.push({ kind: 'statusesByFill', sheet, count: told.length, words });
    }
    const grouped = items.filter(
      (one) => one.sheet === sheet && columnsWithText(one.texts) > columnsWithText(one.item.texts),
    );
    if (!themes && grouped.length > 0)
      notes.push({ kind: 'groupsRead', sheet, count: grouped.length });
    const source = sheets.find(({ name }) => name === sheet);
    if (source?.hidden) notes.push({ kind: 'hiddenSheet', sheet });
    const { hiddenRows: hidden = [], hiddenColumns: columns = [] } = source ?? {};
    if (hidden.length + columns.length > 0)
      notes.push({ kind: 'hiddenPart', sheet, rows: hidden, columns });
  }
  return notes.concat(left.map(leftNote));
}

function columnsWithText(texts: TakenItem['texts']): number {
  return Object.values(texts).filter((text) => text.trim() !== '').length;
}

/** Lines that became themes are not left. */
function rowsThatAreNoGroup({ sections }: FoundList): number[] {
  return sections.flatMap(({ asides, groupRows }) =>
    asides.filter((row) => !groupRows.includes(row)),
  );
}

function leftNote({ sheet, items }: FoundList): SetUpNote {
  return { kind: 'listLeft', sheet, recommendations: items.length };
}
