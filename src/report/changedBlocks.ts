import { keptWith } from '../register/keptWith';
import type { Block, ReportDocument } from './document';

/**
 * Which blocks of a report, by their place, do not stand in an earlier one with the same words and rows: what the grid
 * has changed since. Where words were only moved nothing is marked.
 */
export function changedBlocks(earlier: ReportDocument, now: ReportDocument): ReadonlySet<number> {
  const changed = new Set<number>();
  if (earlier === now) return changed;
  const known = new Map<string, number>();
  for (const block of earlier.blocks) {
    const { key } = keyOf(block);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  now.blocks.forEach((block, at) => {
    const { key } = keyOf(block);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    else changed.add(at);
  });
  return changed;
}

/** All that a reader sees of it, and its rows; not where its words stand, nor what leads to it. */
const keyOf = keptWith((block: Block) => ({
  key: JSON.stringify({ ...block, place: undefined, anchor: undefined }),
}));
