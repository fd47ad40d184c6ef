import { strFromU8, unzipSync } from 'fflate';
import { contrast, readColour } from '../register/contrast';
import { all, first, textOf, valueOf, xmlTree, type XmlElement } from './xmlTree';

/** What is looked at in a document that was made. */
export const selfChecks = [
  'headings',
  'headerRows',
  'title',
  'language',
  'alternativeText',
  'contrast',
  'textSize',
  'counts',
] as const;

export type SelfCheck = (typeof selfChecks)[number];

export interface SelfCheckResult {
  readonly check: SelfCheck;
  readonly passed: boolean;
}

/** What the grid says that the document must show: how many recommendations there are under each heading of a status. */
export interface Expected {
  readonly language: string;
  /** In the order of the document; empty where its style lists no recommendations. */
  readonly recommendations: readonly { readonly heading: string; readonly count: number }[];
}

/** The least contrast and size that people can be asked to read (WCAG 2.2, 1.4.3), the size in half points. */
const LEAST_CONTRAST = 4.5;
const LEAST_SIZE = 22;

/**
 * Reads a document that was made back from its bytes, as a reader would find it, and looks at what makes it readable for
 * everyone and true to the grid. It knows nothing of how the document was made.
 */
export function selfCheck(bytes: Uint8Array, expected: Expected): SelfCheckResult[] {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.xml$/.test(name) });
  const part = (name: string) => (files[name] ? xmlTree(strFromU8(files[name])) : undefined);
  const body = part('word/document.xml');
  const styles = part('word/styles.xml');
  const core = part('docProps/core.xml');
  if (!body || !styles) return selfChecks.map((check) => ({ check, passed: false }));
  const levels = headingLevels(styles);
  const looks = [body, ...stylesOf(body, styles)];
  const results: Readonly<Record<SelfCheck, boolean>> = {
    headings: headingsInOrder(body, levels),
    headerRows: [...all(body, 'w:tbl')].every((table) => first(table, 'w:tblHeader')),
    title: (first(core, 'dc:title')?.text ?? '').trim() !== '',
    language:
      first(first(styles, 'w:rPrDefault'), 'w:lang')?.attributes['w:val'] === expected.language,
    alternativeText: [...all(body, 'wp:docPr')].every(
      ({ attributes }) => (attributes['descr'] ?? '').trim() !== '',
    ),
    contrast: looks.every(hasContrast),
    textSize: looks.every((tree) =>
      [...all(tree, 'w:sz')].every((size) => Number(size.attributes['w:val']) >= LEAST_SIZE),
    ),
    counts: countsEqual(body, levels, expected),
  };
  return selfChecks.map((check) => ({ check, passed: results[check] }));
}

/** The document's defaults and the styles that its text has, with those that they rest on: a template has many others. */
function stylesOf(body: XmlElement, styles: XmlElement): XmlElement[] {
  const byId = new Map(
    [...all(styles, 'w:style')].map((one) => [one.attributes['w:styleId'], one]),
  );
  const used = new Set<XmlElement>();
  const use = (id: string | undefined) => {
    const style = byId.get(id);
    if (!style || used.has(style)) return;
    used.add(style);
    use(valueOf(style, 'w:basedOn'));
  };
  for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
    for (const { attributes } of all(body, name)) use(attributes['w:val']);
  }
  for (const style of byId.values()) {
    if (style.attributes['w:default'] === '1') use(style.attributes['w:styleId']);
  }
  return [...all(styles, 'w:docDefaults'), ...used];
}

/** The level of each paragraph style that is a heading, by its outline level, from 1. */
function headingLevels(styles: XmlElement): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of all(styles, 'w:style')) {
    const id = style.attributes['w:styleId'];
    const outline = valueOf(style, 'w:outlineLvl');
    const named = /^heading ([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1];
    const level = outline === undefined ? Number(named ?? 0) : Number(outline) + 1;
    if (id !== undefined && level > 0 && level < 10) levels.set(id, level);
  }
  return levels;
}

/** There is a heading, and no level is left out on the way down. */
function headingsInOrder(body: XmlElement, levels: ReadonlyMap<string, number>): boolean {
  const found = [...all(body, 'w:p')].flatMap(
    (paragraph) => levels.get(valueOf(paragraph, 'w:pStyle') ?? '') ?? [],
  );
  return found.length > 0 && found.every((level, at) => level <= (found[at - 1] ?? level) + 1);
}

/** Every colour of text can be read on what is behind it: its own shading, else white. */
function hasContrast(tree: XmlElement): boolean {
  return [...all(tree, 'w:rPr')].every((look) => {
    const ink = readColour(valueOf(look, 'w:color') ?? '');
    const behind = readColour(first(look, 'w:shd')?.attributes['w:fill'] ?? '') ?? '#FFFFFF';
    return !ink || contrast(ink, behind) >= LEAST_CONTRAST;
  });
}

/** Under each heading of a status stand as many recommendations as the grid has; each is told by its bookmark. */
function countsEqual(
  body: XmlElement,
  levels: ReadonlyMap<string, number>,
  { recommendations }: Expected,
): boolean {
  const found: { heading: string; count: number }[] = [];
  for (const paragraph of all(body, 'w:p')) {
    if (levels.has(valueOf(paragraph, 'w:pStyle') ?? '')) {
      found.push({ heading: textOf(paragraph).trim(), count: 0 });
      continue;
    }
    const isItem = [...all(paragraph, 'w:bookmarkStart')].some(({ attributes }) =>
      /^rec_/.test(attributes['w:name'] ?? ''),
    );
    const under = found.at(-1);
    if (isItem && under) under.count += 1;
  }
  const counted = found.filter(({ count }) => count > 0);
  return (
    counted.length === recommendations.length &&
    recommendations.every(
      ({ heading, count }, at) =>
        counted[at]!.count === count && counted[at]!.heading.endsWith(heading.trim()),
    )
  );
}
