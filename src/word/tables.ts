import {
  AlignmentType,
  BorderStyle,
  Table,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type IContext,
  type ITableOptions,
  type TextRun,
} from 'docx';
import type { Table as ReportTable } from '../report/document';
import type { Targets } from './bookmarks';
import { columnWidths, evenRows } from './columnWidths';
import { bookmarked } from './inline';
import { TEXT_WIDTH } from './page';
import { sanitiseLine } from './sanitise';
import { RULE_COLOUR, STYLE } from './styles';
import { textRuns, type TextLook } from './text';
import { WrittenParagraph, type WrittenXml } from './written';
import { inWords } from './writtenText';

const HEADING_FILL = 'E6EAF0';
/** A table of so few rows stands on one page: Word keeps rows together whose paragraphs are kept with the next. */
const KEPT_TOGETHER = 12;
const NUMBER = /^[\s\d.,%+£–-]*\d[\s\d.,%]*$/;

/**
 * A table of data, never of layout: its caption above it and as its alternative text, a heading row
 * that is marked as one and repeated on each page, the first column marked as the rows' headings, no
 * merged cells, and no row parted by the end of a page.
 */
export function table(
  block: ReportTable,
  targets: Targets,
  textWidth: number = TEXT_WIDTH,
): FileChild[] {
  const { headings, body } = evenRows(block);
  const numbers = headings.map(
    (_, column) =>
      body.some((row) => row[column] !== '') &&
      body.every((row) => row[column] === '' || NUMBER.test(row[column] ?? '')),
  );
  const border = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR };
  const caption = sanitiseLine(block.caption);
  const isKept = body.length <= KEPT_TOGETHER && body.every(fitsOnPage);
  const looksOf = (style: string, keepNext = false) =>
    numbers.map((isNumber) => ({
      style,
      widowControl: true,
      ...(keepNext ? { keepNext } : {}),
      ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}),
    }));
  const ofHeadings = looksOf(STYLE.tableHeading, isKept);
  const ofBody = looksOf(STYLE.tableText, isKept);
  const ofLast = looksOf(STYLE.tableText);
  const widths = columnWidths({ headings, body }, textWidth);
  const looks = widths.map(cellLook);
  return [
    ...(caption === ''
      ? []
      : [
          new WrittenParagraph(
            { style: STYLE.caption, keepNext: true },
            bookmarked([{ text: caption }], targets.ofBlock.get(block), targets),
          ),
        ]),
    new WrittenTable(
      caption,
      {
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        margins: { left: 100, right: 100, top: 40, bottom: 40 },
        borders: {
          top: border,
          bottom: border,
          left: border,
          right: border,
          insideHorizontal: border,
          insideVertical: border,
        },
        tableLook: {
          firstRow: true,
          lastRow: false,
          firstColumn: true,
          lastColumn: false,
          noHBand: true,
          noVBand: true,
        },
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: headings.map(
              (text, column) =>
                new TableCell({
                  width: { size: widths[column]!, type: WidthType.DXA },
                  shading: { fill: HEADING_FILL },
                  children: [
                    new WrittenParagraph(
                      ofHeadings[column]!,
                      textRuns(text),
                    ) as FileChild as Paragraph,
                  ],
                }),
            ),
          }),
        ],
      },
      body.map((row, at) => ({
        cantSplit: fitsOnPage(row),
        cells: row.map((text, column) => ({
          look: looks[column]!,
          content: new WrittenParagraph(
            (at < body.length - 1 ? ofBody : ofLast)[column]!,
            column === row.length - 1 ? signed(text, block.signColours?.[at]) : textRuns(text),
          ),
        })),
      })),
    ),
  ];
}

interface WrittenRow {
  readonly cantSplit: boolean;
  readonly cells: readonly { readonly look: WrittenXml; readonly content: WrittenParagraph }[];
}

/**
 * A table whose heading row the library makes, and whose body is written after it, as runs and paragraphs are (see
 * written.ts). docx has no option for a table's alternative text: it is the last of the table's properties.
 */
class WrittenTable extends Table {
  constructor(
    private readonly caption: string,
    options: ITableOptions,
    private readonly body: readonly WrittenRow[],
  ) {
    super(options);
  }

  override prepForXml(context: IContext) {
    const written = super.prepForXml(context);
    const parts: unknown = written?.['w:tbl'];
    if (!Array.isArray(parts)) return written;
    const properties: unknown = parts.find(
      (part) => part && typeof part === 'object' && 'w:tblPr' in part,
    )?.['w:tblPr'];
    if (this.caption !== '' && Array.isArray(properties)) {
      properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.caption } } });
    }
    for (const row of this.body) parts.push(rowXml(row, context));
    return written;
  }
}

/** What the cells of a column have in common. */
function cellLook(width: number): WrittenXml {
  return { 'w:tcPr': [{ 'w:tcW': { _attr: { 'w:w': width, 'w:type': 'dxa' } } }] };
}

function rowXml({ cantSplit, cells }: WrittenRow, context: IContext): WrittenXml {
  return inWords('w:tr', [
    ...(cantSplit ? [{ 'w:trPr': [{ 'w:cantSplit': {} }] }] : []),
    ...cells.map(({ look, content }) => ({
      'w:tc': [look, content.prepForXml(context)],
    })),
  ]);
}

/** A sign in its colour before its words, which say the same without it. */
function signed(text: string, colour: string | undefined): TextRun[] {
  const end = text.indexOf(' ');
  if (colour === undefined || end < 0) return textRuns(text);
  return [...textRuns(text.slice(0, end), lookIn(colour)), ...textRuns(text.slice(end))];
}

/** One for each colour, so that it is worked out once. */
const inColour = new Map<string, TextLook>();

function lookIn(colour: string): TextLook {
  const look = inColour.get(colour) ?? { bold: true, color: colour.slice(1) };
  inColour.set(colour, look);
  return look;
}

/** A row that is taller than a page must be allowed to break, or Word cuts its text off. */
function fitsOnPage(row: readonly string[]): boolean {
  return row.every((text) => text.length < 800);
}
