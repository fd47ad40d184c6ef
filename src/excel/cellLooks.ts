import type { CellStyle, LaidOutCell, SheetLayout } from '../register/layout';
import { joinCells } from './areas';
import type { Area } from './areas';

/** How cells of a generated sheet look; what is absent stays as it is by default. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly fill?: string;
  readonly font?: string;
  readonly underline?: true;
  readonly topBorder?: true;
}

const styleLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, size: 16 },
  note: { italic: true, font: '#595959' },
  heading: { bold: true, fill: '#1F3864', font: '#FFFFFF' },
  label: { bold: true },
  body: {},
  total: { bold: true, topBorder: true },
  status: { bold: true },
};

/** Links look like links in every spreadsheet program; not each gives them that look by itself. */
const linkLook: CellLook = { font: '#0563C1', underline: true };

/** The look of one cell; undefined where it is the plain one. */
function lookOf(cell: LaidOutCell): CellLook | undefined {
  const look: CellLook = {
    ...(cell.style ? styleLooks[cell.style] : {}),
    ...(cell.link ? linkLook : {}),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.colour ? { fill: cell.colour.fill, font: cell.colour.font } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** Each look that the sheet uses, with the areas that have it, counted from the layout's own first cell. */
export function looksOf(
  layout: SheetLayout,
): { readonly look: CellLook; readonly areas: Area[] }[] {
  const found = new Map<string, { look: CellLook; cells: { row: number; column: number }[] }>();
  layout.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const look = lookOf(cell);
      if (!look) return;
      const key = JSON.stringify(look);
      const group = found.get(key) ?? { look, cells: [] };
      group.cells.push({ row, column });
      found.set(key, group);
    }),
  );
  return [...found.values()].map(({ look, cells }) => ({ look, areas: joinCells(cells) }));
}

/** Gives cells their look. */
export function applyLook(cells: Excel.RangeAreas, look: CellLook): void {
  const { format } = cells;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.font) format.font.color = look.font;
  if (look.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (look.fill) format.fill.color = look.fill;
  if (look.topBorder) {
    format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
  }
}
