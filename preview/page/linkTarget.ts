import { parseReference, type CellReference } from './cellReference';

/** Where a link in a cell leads. */
export type LinkTarget =
  | ({ readonly kind: 'sheet' } & CellReference)
  | { readonly kind: 'sheetId'; readonly sheetId: string; readonly cells: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'outside'; readonly address: string };

/**
 * Understands the address that a cell's link carries: `#Sheet!A1`, `#A1` and `#Name` as Excel writes
 * them, and `#gid=…&range=…`, which Univer makes of a HYPERLINK formula that names a sheet.
 */
export function linkTarget(address: string): LinkTarget {
  if (!address.startsWith('#')) return { kind: 'outside', address };
  const inside = address.slice(1);
  const fields = new URLSearchParams(inside);
  const sheetId = fields.get('gid');
  if (sheetId !== null)
    return { kind: 'sheetId', sheetId, cells: (fields.get('range') ?? 'A1').replaceAll('$', '') };
  const reference = parseReference(inside);
  return reference ? { kind: 'sheet', ...reference } : { kind: 'name', name: inside };
}

interface LinkedRange {
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

/** The part of a cell's rich text that links are read from. */
interface LinkedText {
  readonly body?: {
    readonly customRanges?: readonly LinkedRange[] | undefined;
  };
}

/** The address of the first link in a cell's text; undefined where it has none. */
export function linkIn(text: LinkedText | null | undefined): string | undefined {
  for (const range of text?.body?.customRanges ?? []) {
    const address = range.properties?.['url'];
    if (typeof address === 'string' && address !== '') return address;
  }
  return undefined;
}
