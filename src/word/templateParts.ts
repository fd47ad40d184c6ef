import { strFromU8, unzipSync } from 'fflate';
import { STYLE, styles as ourStyles } from './styles';
import { TEXT_WIDTH } from './page';
import { all, first, textOf, valueOf, xmlTree, type XmlElement } from './xmlTree';
import { language } from '../strings/language';

/** What a template has that our report uses. */
export interface TemplateParts {
  /** The id of each of its styles, by its name in small letters. */
  readonly styleIds: ReadonlyMap<string, string>;
  /** How wide the text is where a field stands, in twips. */
  readonly textWidthAt: (key: string) => number;
}

/** The styles that a report is written in: our id of each, and the name by which a template has it. */
export const stylesUsed: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'Heading1', name: 'heading 1' },
  { id: 'Heading2', name: 'heading 2' },
  { id: 'Heading3', name: 'heading 3' },
  { id: STYLE.caption, name: 'caption' },
  ...[
    ...(ourStyles(language).paragraphStyles ?? []),
    ...(ourStyles(language).characterStyles ?? []),
  ].flatMap(({ id, name }) =>
    id === STYLE.footer || id === STYLE.contentsTitle ? [] : [{ id, name: name ?? id }],
  ),
];

/** Reads what the report will rest on. The file has been looked at before: it is a Word document of bounded size. */
export function templateParts(template: Uint8Array): TemplateParts {
  const files = unzipSync(template, { filter: ({ name }) => /^word\/\w+\.xml$/.test(name) });
  const tree = (name: string) => (files[name] ? xmlTree(strFromU8(files[name])) : undefined);
  const styles = tree('word/styles.xml');
  const body = tree('word/document.xml');
  return {
    styleIds: new Map(
      [...(styles ? all(styles, 'w:style') : [])].map((style) => [
        (valueOf(style, 'w:name') ?? '').toLowerCase(),
        style.attributes['w:styleId'] ?? '',
      ]),
    ),
    textWidthAt: (key) => (body && widthOf(sectionAfter(body, key))) ?? TEXT_WIDTH,
  };
}

/** The section that the paragraph with this field belongs to: its properties come at the section's end. */
function sectionAfter(body: XmlElement, key: string): XmlElement | undefined {
  let reached = false;
  for (const element of walk(body)) {
    if (element.name === 'w:p' && textOf(element).includes(key)) reached = true;
    if (reached && element.name === 'w:sectPr') return element;
  }
  return undefined;
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function widthOf(section: XmlElement | undefined): number | undefined {
  const size = Number(first(section, 'w:pgSz')?.attributes['w:w']);
  const margins = first(section, 'w:pgMar')?.attributes ?? {};
  const width = size - Number(margins['w:left']) - Number(margins['w:right']);
  return Number.isFinite(width) && width > 0 ? width : undefined;
}
