import {
  Footer,
  PageOrientation,
  Paragraph,
  TabStopType,
  type TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { sayReport } from '../strings/sayReport';
import { field } from './fields';
import { STYLE } from './styles';
import { tabulator, textRuns } from './text';

/** A4, with margins of 2.5 cm at the sides and 2.2 cm above and below, in twips. */
const PAGE = { width: 11906, height: 16838 };
const SIDE = 1417;
const END = 1247;
export const TEXT_WIDTH = PAGE.width - 2 * SIDE;
/** What there is between the margins of a page that lies on its side. */
export const WIDE_TEXT_WIDTH = PAGE.height - 2 * SIDE;

/** About as many characters of the title as leave room for the page number on one line. */
const LONGEST_FOOTER_TITLE = 64;

export const page: ISectionPropertiesOptions = {
  page: {
    size: PAGE,
    margin: {
      top: END,
      bottom: END,
      left: SIDE,
      right: SIDE,
      header: 624,
      footer: 624,
    },
  },
};

/** The same paper on its side, for a table of many columns. */
export const widePage: ISectionPropertiesOptions = {
  page: { ...page.page, size: { ...PAGE, orientation: PageOrientation.LANDSCAPE } },
};

/** The title at the left and "Page n of m" at the right, numbered by Word's own fields. */
export function footer(title: string, textWidth: number = TEXT_WIDTH): Footer {
  const short =
    title.length > LONGEST_FOOTER_TITLE
      ? `${Array.from(title)
          .slice(0, LONGEST_FOOTER_TITLE - 1)
          .join('')
          .trimEnd()}…`
      : title;
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...textRuns(short), tabulator(), ...pageOfPages()],
      }),
    ],
  });
}

/** The catalogue orders the words; the two numbers in them become fields, which Word works out for each page. */
function pageOfPages(): TextRun[] {
  const fields = { '\uE000': 'PAGE', '\uE001': 'NUMPAGES' };
  return sayReport('word.footer.page', { page: '\uE000', pages: '\uE001' })
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part in fields ? field(fields[part as keyof typeof fields], '1') : textRuns(part),
    );
}
