import { PAGE_SET_UP, type PageSetUp } from '../pageSetUp';
import type { SheetState } from './bookState';
import type { PartEditor } from './partEditor';
import { same } from './same';
import { child, flag, follow, type XmlElement } from '../../../src/xlsx/xml';
import { escapeXml } from './splice';

/** Numbers of paper sizes in a file (ECMA-376, 18.3.1.63). */
const PAPER: Readonly<Record<string, string>> = { A3: '8', A4: '9' };

/** How a sheet is printed, as its part says; undefined where it says nothing of what is known here. */
export function readPage(root: XmlElement): PageSetUp | undefined {
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const fits = flag(follow(root, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  const paperSize = Object.keys(PAPER).find((name) => PAPER[name] === setup['paperSize']);
  const page: PageSetUp = {
    ...(setup['orientation'] === 'landscape' ? { orientation: 'Landscape' as const } : {}),
    ...(setup['orientation'] === 'portrait' ? { orientation: 'Portrait' as const } : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fits ? { zoom: pagesToFit(setup) } : {}),
    ...(!fits && setup['scale'] !== undefined ? { zoom: { scale: Number(setup['scale']) } } : {}),
    ...(flag(child(root, 'printOptions')?.attributes['horizontalCentered'])
      ? { centerHorizontally: true }
      : {}),
  };
  return Object.keys(page).length === 0 ? undefined : page;
}

/** One page each way where the file does not say. */
function pagesToFit(setup: Readonly<Record<string, string>>): NonNullable<PageSetUp['zoom']> {
  const across = Number(setup['fitToWidth'] ?? 1);
  const down = Number(setup['fitToHeight'] ?? 1);
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

export function pageOf(sheet: SheetState): PageSetUp {
  return (sheet.data.custom?.[PAGE_SET_UP] as PageSetUp | undefined) ?? {};
}

/** Writes what differs in how the sheet is printed; rows repeated on every page are a name of the workbook. */
export function writePage(editor: PartEditor, before: SheetState, now: SheetState): void {
  const aspects = ({ orientation, paperSize, zoom }: PageSetUp) => ({
    orientation,
    paperSize,
    zoom,
  });
  const page = pageOf(now);
  if (!same(aspects(pageOf(before)), aspects(page))) {
    const there = child(editor.root, 'pageSetup');
    const attributes: Record<string, string> = { ...there?.attributes, ...attributesOf(page) };
    if (!fitsPages(page)) {
      delete attributes['fitToWidth'];
      delete attributes['fitToHeight'];
    }
    const tag = Object.entries(attributes)
      .filter(([name]) => !name.includes(':'))
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');
    const text = `<pageSetup${tag}/>`;
    if (there) editor.replace(there, text);
    else editor.insert('pageSetup', text);
  }
  const centred = (of: PageSetUp) => of.centerHorizontally === true;
  if (centred(pageOf(before)) !== centred(page)) {
    const there = child(editor.root, 'printOptions');
    const value = centred(page) ? '1' : undefined;
    if (there) editor.set(there, 'horizontalCentered', value);
    else editor.insert('printOptions', '<printOptions horizontalCentered="1"/>');
  }
}

function attributesOf({ orientation, paperSize, zoom }: PageSetUp): Record<string, string> {
  const paper = paperSize === undefined ? undefined : PAPER[paperSize];
  return {
    ...(orientation ? { orientation: orientation.toLowerCase() } : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(zoom?.scale === undefined ? {} : { scale: String(zoom.scale) }),
    // None stands for as many pages as it takes.
    ...(fitsPages({ zoom: zoom ?? {} })
      ? {
          fitToWidth: String(zoom?.horizontalFitToPages ?? 0),
          fitToHeight: String(zoom?.verticalFitToPages ?? 0),
        }
      : {}),
  };
}

export function fitsPages({ zoom }: PageSetUp): boolean {
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
}

/** The text of Excel's own name for what is repeated on every page; "" where nothing is. */
export function printTitles(sheet: SheetState): string {
  const { titleColumns, titleRows } = pageOf(sheet);
  const name = `'${sheet.name.replace(/'/g, "''")}'`;
  return [titleColumns, titleRows]
    .filter((part): part is string => part !== undefined)
    .map((part) => `${name}!${part}`)
    .join(',');
}

/** Rows and columns that are repeated on every page. */
export type PrintTitles = Pick<PageSetUp, 'titleRows' | 'titleColumns'>;

/** Rows and columns in such a name's text. */
export function readPrintTitles(text: string): PrintTitles {
  const rows = /!(\$\d+:\$\d+)(?:,|$)/.exec(text)?.[1];
  const columns = /!(\$[A-Z]{1,3}:\$[A-Z]{1,3})(?:,|$)/.exec(text)?.[1];
  return {
    ...(rows === undefined ? {} : { titleRows: rows }),
    ...(columns === undefined ? {} : { titleColumns: columns }),
  };
}
