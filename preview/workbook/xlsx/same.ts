/**
 * Whether two pieces of a workbook's state are equal, whatever the order of their keys. Null, undefined
 * and an empty object are the same nothing: Univer uses all three.
 */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'string') return COLOUR.test(value) ? value.toUpperCase() : `'${value}`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? '' : `{${entries.map(([key, text]) => `${key}:${text}`).join()}}`;
}

/** Colours are written in capital or small letters. */
const COLOUR = /^#[\da-f]{3,8}$/i;
