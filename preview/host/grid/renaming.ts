import type { Host } from '../host';
import { pieces } from '../../workbook/formulas/pieces';
import { formulaPatch } from './patches';
import { formulaOf } from './read';

/** Puts a table's new name into every formula and defined name that refers to it, as Excel does. */
export function renameTableInFormulas(host: Host, before: string, after: string): void {
  const renamed = (formula: string) => {
    const all = pieces(formula);
    return all
      .map((piece, at) =>
        piece.kind === 'code' && all[at + 1]?.kind === 'bracket'
          ? withName(piece.text, before, after)
          : piece.text,
      )
      .join('');
  };
  changeFormulas(host, before, renamed);
}

/** Puts a column's new heading into the references of a table's formulas. */
export function renameColumnInFormulas(
  host: Host,
  table: string,
  before: string,
  after: string,
): void {
  const escaped = (heading: string) => heading.replace(/['[\]#@]/g, "'$&");
  const [old, now] = [escaped(before), escaped(after)];
  const renamed = (formula: string) => {
    const all = pieces(formula);
    return all
      .map((piece, at) => {
        const owner = all[at - 1];
        const owned = owner?.kind === 'code' && endsWithName(owner.text, table);
        return piece.kind === 'bracket' && owned ? inBracket(piece.text, old, now) : piece.text;
      })
      .join('');
  };
  changeFormulas(host, table, renamed);
}

function inBracket(bracket: string, before: string, after: string): string {
  if (bracket.toLowerCase() === `[${before}]`.toLowerCase()) return `[${after}]`;
  return bracket.replace(/\[(?:'[\s\S]|[^'[\]])+\]/g, (item) =>
    item.toLowerCase() === `[${before}]`.toLowerCase() ? `[${after}]` : item,
  );
}

function endsWithName(code: string, name: string): boolean {
  const start = code.length - name.length;
  return (
    code.slice(start).toLowerCase() === name.toLowerCase() &&
    !/[\p{L}\p{N}_.\\]/u.test(code.charAt(start - 1))
  );
}

function withName(code: string, before: string, after: string): string {
  return endsWithName(code, before) ? code.slice(0, code.length - before.length) + after : code;
}

function changeFormulas(host: Host, mentioned: string, change: (formula: string) => string): void {
  const needle = `${mentioned}[`.toLowerCase();
  for (const sheet of host.grid.sheets()) {
    const id = sheet.getSheetId();
    for (const [row, cells] of Object.entries(host.grid.cells(id))) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const formula = cell && formulaOf(host.grid, id, cell, Number(row), Number(column));
        if (!formula?.toLowerCase().includes(needle)) continue;
        host.grid.write(id, Number(row), Number(column), formulaPatch(change(formula)));
      }
    }
  }
  for (const name of host.names.all())
    if (name.formula.toLowerCase().includes(needle))
      host.names.put({ ...name, formula: change(name.formula) });
}
