import mammoth from 'mammoth';
import { sayReport } from '../strings/sayReport';
import { checkDocx } from './checkDocx';
import { DocxProblem } from './docxProblem';
import type { Paper, PaperBlock, PaperParagraph, PaperTable } from './paper';

/** What mammoth hands over of a document (lib/documents.js); it has no types for it. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly name?: string;
  readonly breakType?: string;
}

/**
 * A Word document as a paper: its structure, by mammoth, with tracked insertions taken in and
 * deletions left out. Loaded when a document is first imported.
 * @throws DocxProblem where it is no such document, or too large to be one
 */
export async function paperFromDocx(bytes: Uint8Array): Promise<Paper> {
  await checkDocx(bytes);
  let document: Node | undefined;
  const keep = (node: Node): Node => {
    document = node;
    // Nothing is left to be made into HTML.
    return { ...node, children: [] };
  };
  // mammoth takes `buffer` in Node and `arrayBuffer` in a browser, and hands either to JSZip.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { buffer: Buffer };
  try {
    await mammoth.convertToHtml(input, {
      transformDocument: keep,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    });
  } catch {
    throw new DocxProblem('damaged');
  }
  return (document?.children ?? []).flatMap(blocksOf);
}

function blocksOf(node: Node): PaperBlock[] {
  if (node.type === 'paragraph') return [paragraphOf(node)];
  if (node.type === 'table') return [tableOf(node)];
  return (node.children ?? []).flatMap(blocksOf);
}

function tableOf(table: Node): PaperTable {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  return {
    kind: 'table',
    rows: rows.map((row) => (row.children ?? []).map((cell) => cellText(cell))),
  };
}

function cellText(cell: Node): string {
  return cell
    .children!.flatMap(blocksOf)
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.join('\t')),
    )
    .filter((text) => text.trim() !== '')
    .join('\n');
}

interface Part {
  readonly text: string;
  readonly bold: boolean;
  /** It stands right after a bookmark of ours. */
  readonly marked: boolean;
}

function paragraphOf(node: Node): PaperParagraph {
  const parts = partsOf(node);
  const text = parts.map((part) => part.text).join('');
  const level = levelOf(node.styleName ?? '');
  const marked = parts.findIndex((part) => part.marked);
  const ours = node.styleName === sayReport('word.style.recommendation') && marked >= 0;
  const written = parts.filter((part) => part.text.trim() !== '');
  const bold = written.length > 0 && written.every((part) => part.bold);
  return {
    kind: 'paragraph',
    text: ours ? text : trimmed(text),
    ...(level === undefined ? {} : { level }),
    ...(node.numbering ? { bullet: Number(node.numbering.level) || 0 } : {}),
    ...(bold ? { bold } : {}),
    ...(bold || written.length === 0 ? {} : turnOf(parts)),
    ...(node.styleName ? { style: node.styleName } : {}),
    ...(ours ? { ref: parts[marked]!.text.trimEnd() } : {}),
  };
}

/** Signs of ours are parted from the words by hard spaces, which are kept. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}

/** Where bold and plain words meet for the first time. */
function turnOf(parts: readonly Part[]): { turn?: number } {
  let at = 0;
  let first: boolean | undefined;
  for (const { text, bold } of parts) {
    if (text.trim() !== '') {
      if (first !== undefined && bold !== first) return { turn: at };
      first = bold;
    }
    at += text.length;
  }
  return {};
}

function partsOf(node: Node): Part[] {
  const parts: Part[] = [];
  let marked = false;
  const add = (text: string, bold: boolean) => {
    parts.push({ text, bold, marked });
    marked = false;
  };
  const walk = (one: Node, bold: boolean) => {
    const strong = bold || one.isBold === true || one.styleName === 'Strong';
    switch (one.type) {
      case 'text':
        add(one.value ?? '', strong);
        return;
      case 'tab':
        add('\t', strong);
        return;
      case 'break':
        // A page's or column's end is no line's end.
        if (one.breakType === 'line') add('\n', strong);
        return;
      case 'bookmarkStart':
        marked = one.name?.startsWith('rec_') === true;
        return;
      default:
        one.children?.forEach((child) => walk(child, strong));
    }
  };
  node.children?.forEach((child) => walk(child, false));
  return parts;
}

/** Word's own heading styles, in the files that Word, LibreOffice and Google write. */
function levelOf(styleName: string): number | undefined {
  const level = /^heading\s*([1-6])$/i.exec(styleName)?.[1];
  if (level !== undefined) return Number(level);
  return /^title$/i.test(styleName) ? 1 : undefined;
}
