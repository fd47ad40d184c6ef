import type { CellStyle, LaidOutCell, SheetLayout } from '../register/layout';
import { joinCells } from './areas';
import type { Area } from './areas';
import { headingLook } from './style';

/** How cells of a generated sheet look; what is absent stays as it is by default. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly fill?: string;
  readonly font?: string;
  readonly underline?: true;
  readonly topBorder?: true;
  /** Over numbers, which stand at the right. */
  readonly right?: true;
  /** In a narrow column its words go on below. */
  readonly wrap?: true;
  /** Beside numbers, so that they do not touch. */
  readonly indent?: true;
}

const styleLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, size: 16 },
  note: { italic: true, font: '#595959' },
  heading: { ...headingLook, wrap: true },
  label: { bold: true },
  body: {},
  total: { bold: true, topBorder: true },
  status: { bold: true },
};

/** Links look like links in every spreadsheet program; not each gives them that look by itself. */
export const linkLook = { font: '#0563C1', underline: true } as const;

/** For each row the columns in which numbers stand in its table; tables are apart by a blank row. */
function numberColumns({ rows }: SheetLayout): readonly ReadonlySet<number>[] {
  let own = new Set<number>();
  return rows.map((cells) => {
    if (cells.length === 0) own = new Set();
    cells.forEach((cell, at) => isNumber(cell) && own.add(at));
    return own;
  });
}

function isNumber({ formula, number }: LaidOutCell): boolean {
  return formula !== undefined || number !== undefined;
}

/** The look of one cell; undefined where it is the plain one. */
function lookOf(
  cell: LaidOutCell,
  column: number,
  numbers: ReadonlySet<number>,
): CellLook | undefined {
  const look: CellLook = {
    ...(cell.style ? styleLooks[cell.style] : {}),
    ...(cell.link ? linkLook : {}),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.colour ? { fill: cell.colour.fill, font: cell.colour.font } : {}),
    ...(cell.style === 'heading' && numbers.has(column) ? { right: true } : {}),
    ...(cell.text !== undefined && numbers.has(column - 1) && !numbers.has(column)
      ? { indent: true }
      : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** Each look that the sheet uses, with the areas that have it, counted from the layout's own first cell. */
export function looksOf(
  layout: SheetLayout,
): { readonly look: CellLook; readonly areas: Area[] }[] {
  const numbers = numberColumns(layout);
  const found = new Map<string, { look: CellLook; cells: { row: number; column: number }[] }>();
  layout.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const look = lookOf(cell, column, numbers[row]!);
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
  if (look.wrap) format.wrapText = true;
  if (look.right) format.horizontalAlignment = Excel.HorizontalAlignment.right;
  if (look.indent) {
    format.horizontalAlignment = Excel.HorizontalAlignment.left;
    format.indentLevel = 1;
  }
  if (look.topBorder) {
    format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
  }
}
