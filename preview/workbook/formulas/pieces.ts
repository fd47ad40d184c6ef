/** What a piece of a formula's text is: only `code` may be rewritten. */
export type PieceKind = 'code' | 'text' | 'sheet' | 'bracket';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/**
 * Takes a formula's text apart: "texts", 'sheet names', [brackets] of structured references and other
 * workbooks (with the brackets inside them), and the code between. Joined again it is the same text.
 */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let codeStart = 0;
  let at = 0;
  const push = (kind: PieceKind, end: number) => {
    if (at > codeStart) found.push({ kind: 'code', text: formula.slice(codeStart, at) });
    found.push({ kind, text: formula.slice(at, end) });
    at = end;
    codeStart = end;
  };
  while (at < formula.length) {
    const character = formula[at];
    if (character === '"') push('text', quotedEnd(formula, at, '"'));
    else if (character === "'") push('sheet', quotedEnd(formula, at, "'"));
    else if (character === '[') push('bracket', bracketEnd(formula, at));
    else at += 1;
  }
  if (at > codeStart) found.push({ kind: 'code', text: formula.slice(codeStart, at) });
  return found;
}

/** Past the closing quote; a doubled quote stands for itself. */
function quotedEnd(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Past the bracket that closes the one at `start`; inside, an apostrophe escapes what follows it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
