import { Bookmark, type ParagraphChild } from 'docx';
import type { Run } from '../report/document';
import type { Target, Targets } from './bookmarks';
import { crossReference } from './references';
import { PLAIN, textRuns, type TextLook } from './text';

/** A block's runs as a paragraph's content; `look` is what every run of the block has. */
export function inline(
  runs: readonly Run[],
  targets: Targets,
  look: TextLook = PLAIN,
): ParagraphChild[] {
  return joined(runs).flatMap((run): ParagraphChild[] => {
    const own: TextLook =
      run.bold || run.italic
        ? { ...look, ...(run.bold && { bold: true }), ...(run.italic && { italics: true }) }
        : look;
    const target = run.to === undefined ? undefined : targets.byAnchor.get(run.to);
    // A reference to a block that is not in the document stays as words: a link that leads nowhere is worse.
    return target ? [crossReference(run.text, target, own)] : textRuns(run.text, own);
  });
}

/** Runs that look alike and lead nowhere as one: a ref, the space behind it and the words are one piece of text. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const alike =
      last && !last.to && !run.to && last.bold === run.bold && last.italic === run.italic;
    if (alike) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** The same with the block's own bookmark: around its ref where it begins with one, else around all of it. */
export function bookmarked(
  runs: readonly Run[],
  target: Target | undefined,
  targets: Targets,
  look: TextLook = PLAIN,
): ParagraphChild[] {
  const [first, ...others] = runs;
  if (!target || !first) {
    return inline(runs, targets, look);
  }
  if (target.ref === undefined) {
    return [new Bookmark({ id: target.bookmark, children: inline(runs, targets, look) })];
  }
  const ref = { ...first, text: target.ref };
  const rest = { ...first, text: first.text.slice(target.ref.length) };
  return [
    new Bookmark({ id: target.bookmark, children: inline([ref], targets, look) }),
    ...inline([rest, ...others], targets, look),
  ];
}
