import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { sayReport } from '../strings/sayReport';

/**
 * The document's styles, so that a democratic services team can restyle it as a whole. Sizes are in half
 * points: 12 pt for reading, never under 11. Arial is on every Windows and Mac, and LibreOffice has a
 * font of the same widths for it.
 */
export const FONT = 'Arial';
export const BODY_SIZE = 24;
export const SMALLEST_SIZE = 22;

/** Near-black blue for headings and rules: 13.9 to 1 on white. */
export const HEADING_COLOUR = '1F2F4A';
/** 8.6 to 1 on white. */
export const LINK_COLOUR = '0B3D91';
export const RULE_COLOUR = '8A94A6';

/** 1.15 lines. Without its rule LibreOffice takes the number for a fixed height. */
const LINES = { line: 276, lineRule: LineRuleType.AUTO };

/** How far evidence stands in, in twips, to stand under its recommendation's words. */
export const ITEM_INDENT = 425;
/** Where the values of the cover block begin. */
export const COVER_INDENT = 4150;

/** Ids of the styles that the blocks use. */
export const STYLE = {
  recommendation: 'Recommendation',
  evidence: 'EvidenceText',
  evidenceLabel: 'EvidenceLabel',
  coverLine: 'CoverLine',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  caption: 'Caption',
  footer: 'Footer',
  label: 'Label',
  notSupplied: 'NotSupplied',
  crossReference: 'CrossReference',
  contentsTitle: 'ContentsTitle',
} as const;

// docx gives its heading styles no outline level, by which converters and screen readers know a heading.
const heading = (outlineLevel: 0 | 1 | 2, size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: HEADING_COLOUR },
  paragraph: {
    outlineLevel,
    keepNext: true,
    keepLines: true,
    spacing: { before, after },
  },
});

const capitals = (style: ReturnType<typeof heading>) => ({
  ...style,
  run: { ...style.run, allCaps: true },
});

export function styles(language: string): IStylesOptions {
  const section = heading(1, 28, 400, 160);
  // Footnote and endnote styles come with the library at 10 pt; a person may use them later.
  const note = { run: { size: SMALLEST_SIZE } };
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY_SIZE, language: { value: language } },
        paragraph: { spacing: { after: 160, ...LINES } },
      },
      // Capitals are the style's, not the text's: a screen reader spells out words typed in capitals.
      heading1: capitals(heading(0, 32, 0, 240)),
      heading2: {
        ...capitals(section),
        paragraph: {
          ...section.paragraph,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: RULE_COLOUR },
          },
        },
      },
      heading3: heading(2, 26, 320, 160),
      caption: {
        run: { bold: true, size: SMALLEST_SIZE, color: HEADING_COLOUR },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
      footnoteText: note,
      footnoteTextChar: note,
      endnoteText: note,
      endnoteTextChar: note,
    },
    paragraphStyles: [
      {
        id: STYLE.recommendation,
        name: sayReport('word.style.recommendation'),
        basedOn: 'ListParagraph',
        next: STYLE.evidence,
        quickFormat: true,
        run: { bold: true },
        paragraph: { contextualSpacing: false, spacing: { before: 240, after: 120 } },
      },
      {
        id: STYLE.evidence,
        name: sayReport('word.style.evidence'),
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: ITEM_INDENT } },
      },
      {
        id: STYLE.coverLine,
        name: sayReport('word.style.coverLine'),
        basedOn: 'Normal',
        paragraph: {
          indent: { left: COVER_INDENT, hanging: COVER_INDENT },
          spacing: { before: 60, after: 60 },
          // Word draws `between` within a run of such lines and `bottom` after the last one.
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: RULE_COLOUR },
            between: { style: BorderStyle.SINGLE, size: 4, space: 4, color: RULE_COLOUR },
          },
        },
      },
      {
        id: STYLE.tableText,
        name: sayReport('word.style.tableText'),
        basedOn: 'Normal',
        run: { size: SMALLEST_SIZE },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
      {
        id: STYLE.tableHeading,
        name: sayReport('word.style.tableHeading'),
        basedOn: STYLE.tableText,
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: STYLE.contentsTitle,
        name: sayReport('word.style.contentsTitle'),
        basedOn: 'Normal',
        run: { bold: true, size: 28, color: HEADING_COLOUR },
        paragraph: { keepNext: true, spacing: { before: 400, after: 120 } },
      },
      {
        id: STYLE.footer,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: SMALLEST_SIZE },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
      },
    ],
    characterStyles: [
      {
        id: STYLE.evidenceLabel,
        name: sayReport('word.style.evidenceLabel'),
        run: { bold: true, size: SMALLEST_SIZE, color: HEADING_COLOUR },
      },
      { id: STYLE.label, name: sayReport('word.style.label'), run: { bold: true } },
      { id: STYLE.notSupplied, name: sayReport('word.style.notSupplied'), run: { italics: true } },
      {
        id: STYLE.crossReference,
        name: sayReport('word.style.crossReference'),
        run: { color: LINK_COLOUR, underline: {} },
      },
    ],
  };
}
