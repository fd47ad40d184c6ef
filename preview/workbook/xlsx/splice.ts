export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A piece of a text to be replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces pieces of a text that do not overlap. */
export function splice(source: string, pieces: readonly Splice[]): string {
  const ordered = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: string[] = [];
  let at = 0;
  for (const piece of ordered) {
    kept.push(source.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  kept.push(source.slice(at));
  return kept.join('');
}
