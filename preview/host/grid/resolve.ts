import type { Host } from '../host';
import { parseLocal, splitAddress } from './address';
import type { Area } from './area';

/** The cells that a text means: an address with or without a sheet, a defined name, a table or its column. */
export function resolveReference(host: Host, text: string, homeSheet?: string): Area | undefined {
  const reference = text.startsWith('=') ? text.slice(1) : text;
  return (
    resolveAddress(host, reference, homeSheet) ??
    resolveName(host, reference, homeSheet) ??
    resolveTable(host, reference)
  );
}

export function resolveAddress(host: Host, text: string, homeSheet?: string): Area | undefined {
  const { sheet, local } = splitAddress(text);
  if (sheet === undefined)
    return homeSheet === undefined ? undefined : parseLocal(homeSheet, local);
  const found = host.grid
    .sheets()
    .find((one) => one.getName().toLowerCase() === sheet.toLowerCase());
  return found && parseLocal(found.getSheetId(), local);
}

function resolveName(host: Host, text: string, homeSheet?: string): Area | undefined {
  const name =
    (homeSheet === undefined ? undefined : host.names.find(text, homeSheet)) ??
    host.names.find(text);
  if (!name || name.formula.slice(1).toLowerCase() === text.toLowerCase()) return undefined;
  return resolveReference(host, name.formula, homeSheet);
}

/** `Statuses`, `Statuses[Status]`, `Statuses[#All]`, `Statuses[[#Headers],[Status]]`. */
function resolveTable(host: Host, text: string): Area | undefined {
  const parts = /^([^[\]]+)(?:\[([\s\S]*)\])?$/.exec(text);
  const table = parts?.[1] === undefined ? undefined : host.tables.find(parts[1]);
  if (!table) return undefined;
  const inner = parts?.[2];
  if (inner === undefined || inner === '') return table.bodyArea;
  const items = inner.startsWith('[')
    ? [...inner.matchAll(/\[((?:'[\s\S]|[^'[\]])*)\]/g)].map((match) => match[1] ?? '')
    : [inner];
  const special = items.find((item) => item.startsWith('#'))?.toLowerCase();
  const columns = items
    .filter((item) => !item.startsWith('#'))
    .map((item) => item.replace(/'([\s\S])/g, '$1').toLowerCase());
  const rows = {
    '#all': table.wholeArea,
    '#headers': table.headingArea,
    '#totals': table.totalsArea,
    '#data': table.bodyArea,
  }[special ?? '#data'];
  if (!rows || columns.length === 0) return rows;
  const headings = table.headings.map((heading) => heading.toLowerCase());
  const at = columns.map((column) => headings.indexOf(column));
  if (at.includes(-1)) return undefined;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  return { ...rows, left: rows.left + first, columns: last - first + 1 };
}
