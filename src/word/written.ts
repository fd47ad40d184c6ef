import {
  FileChild,
  Paragraph,
  ParagraphProperties,
  RunProperties,
  XmlComponent,
  type IContext,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
  type ParagraphChild,
  type TextRun,
} from 'docx';
import { inWords } from './writtenText';

/** A piece of a document as docx hands it to its XML writer. */
export type WrittenXml = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/**
 * Runs and paragraphs whose look the library works out once for all that look alike. A report has thousands of each in a
 * dozen looks; with the library's own objects, each of which builds its look anew, the export took four times as long as
 * plain text does (docs/decisions.md, "Why does the Word export make its own runs?").
 */
class WrittenRun extends XmlComponent {
  constructor(
    private readonly look: IRunPropertiesOptions,
    private readonly content: readonly WrittenXml[],
  ) {
    super('w:r');
  }

  override prepForXml(context: IContext): WrittenXml {
    return { 'w:r': [...runLook(this.look, context), ...this.content] };
  }
}

/** @param content texts, tabs and line ends, from `shownText`, `tab` and `lineEnd` */
export function run(look: IRunPropertiesOptions, content: readonly WrittenXml[]): TextRun {
  // The library's types list its own classes; what it asks of a run is that it can be written.
  return new WrittenRun(look, content) as XmlComponent as TextRun;
}

export class WrittenParagraph extends FileChild {
  constructor(
    private readonly look: IParagraphPropertiesOptions,
    private readonly content: readonly ParagraphChild[],
  ) {
    super('w:p');
  }

  /** The same as the library's own, which alone can end a section of the document. */
  asParagraph(): Paragraph {
    return new Paragraph({ ...this.look, children: this.content });
  }

  override prepForXml(context: IContext): WrittenXml {
    return inWords('w:p', [
      ...paragraphLook(this.look, context),
      ...this.content.flatMap(writtenAs).flatMap((part) => part.prepForXml(context) ?? []),
    ]);
  }
}

/** A stretch of text with its spaces. */
export function shownText(text: string): WrittenXml {
  return { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] };
}

export const lineEnd: WrittenXml = { 'w:br': {} };
export const tab: WrittenXml = { 'w:tab': {} };

/** A bookmark stands for several pieces: its beginning, what it holds and its end. */
function writtenAs(child: ParagraphChild): XmlComponent[] {
  return 'writtenAs' in child && child.writtenAs
    ? child.writtenAs.flatMap((part) => writtenAs(part as ParagraphChild))
    : [child as unknown as XmlComponent];
}

/** A look as text, by which it is found again; most looks are the same few objects. */
const keys = new WeakMap<object, string>();

function keyOf(look: object): string {
  let key = keys.get(look);
  if (key === undefined) {
    key = JSON.stringify(look);
    keys.set(look, key);
  }
  return key;
}

/** By document, because a look that stands in a list names the document's own list. */
const looks = new WeakMap<object, Map<string, readonly WrittenXml[]>>();

function runLook(look: IRunPropertiesOptions, context: IContext): readonly WrittenXml[] {
  return once(`r${keyOf(look)}`, context, () => new RunProperties(look));
}

function paragraphLook(
  look: IParagraphPropertiesOptions,
  context: IContext,
): readonly WrittenXml[] {
  return once(`p${keyOf(look)}`, context, () => new ParagraphProperties(look));
}

function once(key: string, context: IContext, make: () => XmlComponent): readonly WrittenXml[] {
  const known = looks.get(context.file) ?? new Map<string, readonly WrittenXml[]>();
  looks.set(context.file, known);
  let written = known.get(key);
  if (!written) {
    const xml = make().prepForXml(context);
    written = xml ? [xml] : [];
    known.set(key, written);
  }
  return written;
}
