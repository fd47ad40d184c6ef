import type { RichText } from './handOver';
import { blockText, type Block, type ReportDocument, type Run } from '../report/document';

/** The report for the clipboard. */
export function richReport(document: ReportDocument): RichText {
  return { text: reportText(document), html: reportHtml(document) };
}

/**
 * The report as HTML for the clipboard: plain elements that Word, Outlook and a web editor take with
 * their own styles.
 */
export function reportHtml(document: ReportDocument): string {
  const blocks = document.blocks.map(blockHtml).join('\n');
  return `<!doctype html>\n<html lang="${document.language}"><head><meta charset="utf-8"><title>${escape(document.title)}</title></head><body>\n${blocks}\n</body></html>`;
}

/** The report as plain text, for where formatting is not taken. */
export function reportText(document: ReportDocument): string {
  return document.blocks
    .filter(({ kind }) => kind !== 'chart')
    .map(blockText)
    .join('\n\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`;
    case 'labelled':
      return `<p><b>${escape(block.label)}:</b> ${supplied(block, runsHtml(block.runs))}</p>`;
    case 'item':
      return `<p><b>${supplied(block, runsHtml(block.runs))}</b></p>`;
    case 'paragraph':
      return block.leadIn
        ? `<p><b>${runsHtml(block.runs)}</b></p>`
        : `<p>${supplied(block, runsHtml(block.runs))}</p>`;
    case 'chart':
      // Word takes no drawing from the clipboard; the table beside it says the same.
      return '';
    case 'table':
      return tableHtml(block.caption, block.headings, block.body);
  }
}

function tableHtml(
  caption: string,
  headings: readonly string[],
  body: readonly (readonly string[])[],
): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${lines(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<table border="1" style="border-collapse:collapse"><caption>${escape(caption)}</caption>`,
    row(headings, 'th'),
    ...body.map((cells) => row(cells, 'td')),
    '</table>',
  ].join('\n');
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = lines(run.text);
      const bold = run.bold ? `<b>${text}</b>` : text;
      return run.italic ? `<i>${bold}</i>` : bold;
    })
    .join('');
}

/** What is not in the workbook stands in italics, as in the Word document. */
function supplied(block: { readonly notSupplied?: true }, html: string): string {
  return block.notSupplied ? `<i>${html}</i>` : html;
}

function lines(text: string): string {
  return escape(text).replace(/\r\n?|\n/g, '<br>');
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
