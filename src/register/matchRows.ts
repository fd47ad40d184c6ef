import type { ListItem } from './findList';
import type { RecordedRecommendation } from './recordedRows';

/**
 * Which row of the source sheet is which recorded recommendation, whatever the order of the rows is
 * by now: first rows with the same number and text, then the same text, then the same number, and
 * last rows that stand between the same neighbours. Each is matched once. For each item the
 * position of its recorded recommendation, or nothing.
 */
export function matchRows(
  items: readonly Pick<ListItem, 'texts'>[],
  recorded: readonly Pick<RecordedRecommendation, 'texts'>[],
): (number | undefined)[] {
  const matches = new Array<number | undefined>(items.length).fill(undefined);
  const taken = new Set<number>();
  const match = (item: number, row: number) => {
    matches[item] = row;
    taken.add(row);
  };

  const marks: ((texts: ListItem['texts']) => string | undefined)[] = [
    (texts) => JSON.stringify([numberOf(texts), texts.recommendation ?? '']),
    ({ recommendation }) => recommendation?.trim() || undefined,
    (texts) => numberOf(texts) || undefined,
  ];
  for (const mark of marks) {
    const waiting = new Map<string, number[]>();
    recorded.forEach(({ texts }, row) => {
      const name = taken.has(row) ? undefined : mark(texts);
      if (name === undefined) return;
      const rows = waiting.get(name);
      if (rows) rows.push(row);
      else waiting.set(name, [row]);
    });
    for (const rows of waiting.values()) rows.reverse();
    items.forEach(({ texts }, item) => {
      const name = matches[item] === undefined ? mark(texts) : undefined;
      const row = name === undefined ? undefined : waiting.get(name)?.pop();
      if (row !== undefined) match(item, row);
    });
  }
  matchBetweenNeighbours(items, recorded, matches, taken, match);
  return matches;
}

/**
 * In a list without numbers an edited text is known by the rows around it, where as many are
 * missing as are new.
 */
function matchBetweenNeighbours(
  items: readonly Pick<ListItem, 'texts'>[],
  recorded: readonly Pick<RecordedRecommendation, 'texts'>[],
  matches: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  match: (item: number, row: number) => void,
): void {
  let start = 0;
  while (start < items.length) {
    if (matches[start] !== undefined) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < items.length && matches[end] === undefined) end += 1;
    const first = start === 0 ? 0 : matches[start - 1]! + 1;
    const afterLast = end === items.length ? recorded.length : matches[end]!;
    if (afterLast - first === end - start) {
      for (let step = 0; step < end - start; step += 1) {
        const [item, row] = [start + step, first + step];
        const numbers = [numberOf(items[item]!.texts), numberOf(recorded[row]!.texts)];
        if (!taken.has(row) && numbers.includes('')) match(item, row);
      }
    }
    start = end;
  }
}

function numberOf(texts: ListItem['texts']): string {
  return (texts.ref ?? '').trim();
}
