import type { Block } from '../report/document';

/** Where a cross-reference leads. */
export interface Target {
  /** Name of the Word bookmark. */
  readonly bookmark: string;
  /**
   * The ref that the block's text begins with, e.g. "R12". Only this much is bookmarked, so that a REF
   * field shows the ref and follows it when it is changed; without it the whole block is bookmarked.
   */
  readonly ref: string | undefined;
}

/** The targets of a document: by the anchor that a run refers to, and of the block that bears it. */
export interface Targets {
  readonly byAnchor: ReadonlyMap<string, Target>;
  readonly ofBlock: ReadonlyMap<Block, Target>;
}

/** Word takes a letter or underscore, then letters, digits and underscores, 40 in all. */
const VALID = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

/**
 * Gives each anchor a bookmark. An anchor is used as it stands where Word takes it; Word compares
 * bookmarks without case, so that "r1" beside "R1" gets a name of its own, as does an anchor that Word
 * would refuse. Of two blocks with the same anchor the first is the target.
 */
export function placeBookmarks(blocks: readonly Block[]): Targets {
  const byAnchor = new Map<string, Target>();
  const ofBlock = new Map<Block, Target>();
  const taken = new Set<string>();
  let made = 0;
  for (const block of blocks) {
    if (block.anchor === undefined || byAnchor.has(block.anchor)) {
      continue;
    }
    let bookmark = block.anchor;
    while (!VALID.test(bookmark) || taken.has(bookmark.toLowerCase())) {
      made += 1;
      bookmark = `Target_${made}`;
    }
    taken.add(bookmark.toLowerCase());
    const target = { bookmark, ref: leadingRef(block) };
    byAnchor.set(block.anchor, target);
    ofBlock.set(block, target);
  }
  return { byAnchor, ofBlock };
}

function leadingRef(block: Block): string | undefined {
  if (block.kind === 'table' || block.kind === 'labelled' || block.kind === 'chart') {
    return undefined;
  }
  const start = block.runs[0]?.text ?? '';
  return block.rows.find(
    (ref) => ref !== '' && start.startsWith(ref) && !/^[\p{L}\p{N}]/u.test(start.slice(ref.length)),
  );
}
