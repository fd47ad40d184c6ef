import { fontOn } from '../register/contrast';
import type { LaidOutCell, SheetLayout } from '../register/layout';
import { sayReport } from '../strings/sayReport';
import { blockText, type Block, type ReportDocument, type Table } from './document';
import { listRefs } from './rows';

/** A cell holds 32,767 characters; a text that is longer goes on in the row below. */
const LONGEST = 32_000;

/**
 * The Narrative sheet: the report's text, a block a row, and beside it the rows that each block comes from. The chart is
 * left to the Summary sheet, which has it live.
 */
export function layOutNarrative(document: ReportDocument): SheetLayout {
  return {
    name: sayReport('report.narrative.sheet'),
    title: document.title,
    columns: [
      { width: 110, wrap: true },
      { width: 30, wrap: true },
    ],
    rows: [
      [
        { text: sayReport('report.narrative.title'), style: 'heading' },
        { text: sayReport('report.narrative.from'), style: 'heading' },
      ],
      [{ text: sayReport('report.narrative.note'), style: 'note' }],
      ...document.blocks.filter(({ kind }) => kind !== 'chart').flatMap(rowsOf),
    ],
  };
}

function rowsOf(block: Block): LaidOutCell[][] {
  return block.kind === 'table' ? tableRows(block) : textRows(block);
}

/** A table as its caption, its headings and its rows, each beside the rows of the workbook that it comes from. */
function tableRows({ rows, caption, headings, body, bodyRows }: Table): LaidOutCell[][] {
  const line = (cells: readonly string[], from: readonly string[]): Block => ({
    kind: 'paragraph',
    rows: from,
    runs: [{ text: cells.join(' | ') }],
  });
  const heading = textRows(line(headings, [])).map((cells) =>
    cells.map((cell) => ({ ...cell, bold: true as const })),
  );
  return [
    [{ text: caption, style: 'label' }],
    ...heading,
    ...body.flatMap((cells, at) => textRows(line(cells, bodyRows?.[at] ?? rows))),
  ];
}

function textRows(block: Block): LaidOutCell[][] {
  const source: LaidOutCell[] =
    block.rows.length > 0 ? [{ text: listRefs(block.rows), style: 'note', rows: block.rows }] : [];
  return partsOf(blockText(block)).map((text) => [{ text, ...lookOf(block) }, ...source]);
}

/** How a block looks, by what it is. */
function lookOf(block: Block): Omit<LaidOutCell, 'text'> {
  switch (block.kind) {
    case 'heading':
      if (block.status) {
        const { colour: fill } = block.status;
        return { style: 'status', bold: true, colour: { fill, font: fontOn(fill) } };
      }
      return { style: block.level === 1 ? 'title' : block.level === 2 ? 'heading' : 'label' };
    case 'item':
      return { style: block.notSupplied ? 'note' : 'body', bold: true };
    case 'chart':
    case 'table':
      return { style: 'body' };
    case 'labelled':
      return { style: block.notSupplied ? 'note' : 'body' };
    case 'paragraph':
      if (block.leadIn) return { style: 'label' };
      return { style: block.notSupplied ? 'note' : 'body' };
  }
}

/** The text in parts that a cell can hold, parted between words. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > 0 ? space : LONGEST;
    parts.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return [...parts, rest];
}
