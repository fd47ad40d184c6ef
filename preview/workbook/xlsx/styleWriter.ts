import { indentOf } from '../indent';
import type { IStyleBase, IStyleData } from '../univer';
import { builtInFormat } from './builtInFormats';
import { PartEditor } from './partEditor';
import { STYLES_ORDER } from './schemaOrder';
import { same } from './same';
import { escapeXml } from './splice';
import {
  alignmentAspects,
  ASPECTS,
  borderAspect,
  fillAspect,
  fontAspects,
  numberAspect,
  WRAP,
} from './styleAspects';
import {
  borderXml,
  conditionalFontXml,
  element,
  fillXml,
  FIRST_FILLS,
  plainAttributes,
  rgb,
  rotation,
} from './styleXml';
import { child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** A cell format that a cell is to have. */
export interface WantedFormat {
  /** Number of the format that it has in the file, from which it keeps what Univer knows nothing of. */
  readonly base: number;
  readonly baseStyle: IStyleData;
  readonly style: IStyleData;
  /** What stands in the cell is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

const FIRST_OWN_NUMBER_FORMAT = 164;

const HORIZONTAL = ['', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const VERTICAL = ['', 'top', 'center', 'bottom'];

/**
 * Adds cell formats and formats of conditional formatting to a style sheet. A new cell format is the one
 * that the cell had with only the differing aspects changed: theme colours, protection and the like stay.
 */
export class StyleWriter {
  private readonly editor: PartEditor;
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, number>();
  private readonly formats: XmlElement[];

  constructor(source: string, part: string) {
    this.editor = new PartEditor(source, part, STYLES_ORDER);
    this.formats = childrenOf(child(this.editor.root, 'cellXfs'), 'xf');
  }

  /** The number of the cell format, which is made if there is none. */
  cellFormat(wanted: WantedFormat): number {
    const { base, baseStyle, style, quotePrefix } = wanted;
    const xf = this.formats[base];
    const attributes: Record<string, string> = {
      numFmtId: '0',
      fontId: '0',
      fillId: '0',
      borderId: '0',
      xfId: '0',
      ...plainAttributes(xf?.attributes ?? {}),
    };
    const differs = (pick: (of: IStyleData) => unknown) => !same(pick(baseStyle), pick(style));
    const keepsText = flag(xf?.attributes['quotePrefix']);
    if (quotePrefix === keepsText && !ASPECTS.some(differs)) return base;
    if (differs(numberAspect)) {
      attributes['numFmtId'] = String(this.numberFormat(style.n?.pattern));
      attributes['applyNumberFormat'] = '1';
    }
    if (differs(fontAspects)) {
      attributes['fontId'] = String(this.font(Number(attributes['fontId']), baseStyle, style));
      attributes['applyFont'] = '1';
    }
    if (differs(fillAspect)) {
      attributes['fillId'] = String(this.add('fills', 'fill', fillXml(style.bg?.rgb)));
      attributes['applyFill'] = '1';
    }
    if (differs(borderAspect)) {
      attributes['borderId'] = String(this.add('borders', 'border', borderXml(style.bd)));
      attributes['applyBorder'] = '1';
    }
    if (quotePrefix) attributes['quotePrefix'] = '1';
    else delete attributes['quotePrefix'];
    const children = this.formatChildren(xf, differs(alignmentAspects) ? style : undefined);
    if (children.alignmentChanged) attributes['applyAlignment'] = '1';
    return this.add('cellXfs', 'xf', element('xf', attributes, children.text));
  }

  /** The number of a format of conditional formatting. */
  conditionalFormat(style: IStyleBase): number {
    const pattern = style.n?.pattern;
    // Excel itself gives the number format of a dxf an id of its own outside the cells' list.
    const number =
      pattern === undefined
        ? ''
        : `<numFmt numFmtId="${builtInFormat(pattern) ?? this.numberFormat(pattern)}" formatCode="${escapeXml(pattern)}"/>`;
    const font = conditionalFontXml(style);
    const fill =
      style.bg?.rgb == null
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor ${rgb(style.bg.rgb)}/><bgColor ${rgb(style.bg.rgb)}/></patternFill></fill>`;
    const border = style.bd && Object.keys(style.bd).length > 0 ? borderXml(style.bd) : '';
    return this.add('dxfs', 'dxf', `<dxf>${font}${number}${fill}${border}</dxf>`);
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** The style sheet with everything added. */
  text(): string {
    for (const [list, items] of this.added) {
      const there = child(this.editor.root, list);
      const count = String((there ? there.children.length : 0) + items.length);
      if (!there) this.editor.insert(list, `<${list} count="${count}">${items.join('')}</${list}>`);
      else {
        const content = this.editor.source.slice(there.contentStart, there.contentEnd);
        const attributes = { ...there.attributes, count };
        const text = this.editor.inNamespace(items.join(''));
        const name = /^<([^\s/>]+)/.exec(this.editor.source.slice(there.start))?.[1] ?? list;
        this.editor.replaceAsIs(there, element(name, attributes, content + text));
      }
    }
    return this.editor.text();
  }

  /** An item's number in its list: of the same item if it was added before, else of a new one. */
  private add(list: string, item: string, text: string): number {
    const key = `${list}\0${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const inFile = childrenOf(child(this.editor.root, list), item);
    const again = inFile.findIndex((each) => this.sourceOf(each) === text);
    if (again >= 0) {
      this.known.set(key, again);
      return again;
    }
    const there = inFile.length;
    const items = this.added.get(list) ?? (list === 'fills' && there === 0 ? [...FIRST_FILLS] : []);
    items.push(text);
    this.added.set(list, items);
    const number = there + items.length - 1;
    this.known.set(key, number);
    return number;
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code.toLowerCase() === 'general') return 0;
    const builtIn = builtInFormat(code);
    if (builtIn !== undefined) return builtIn;
    const there = childrenOf(child(this.editor.root, 'numFmts'), 'numFmt');
    const same = there.find((format) => format.attributes['formatCode'] === code);
    if (same) return Number(same.attributes['numFmtId']);
    const highest = Math.max(
      FIRST_OWN_NUMBER_FORMAT - 1,
      ...there.map((format) => Number(format.attributes['numFmtId'])),
    );
    const key = `format\0${code}`;
    const id = this.known.get(key) ?? highest + 1 + (this.added.get('numFmts')?.length ?? 0);
    if (!this.known.has(key)) {
      this.known.set(key, id);
      this.add('numFmts', 'numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    }
    return id;
  }

  /** The font that the format had, with what differs put in its place. */
  private font(base: number, baseStyle: IStyleData, style: IStyleData): number {
    const fonts = childrenOf(child(this.editor.root, 'fonts'), 'font');
    const font = fonts[base];
    // Text without a colour of its own has the workbook's, also where the cell had another one before.
    const plainColour = child(fonts[0], 'color');
    const ownColour = style.cl?.rgb == null ? undefined : `<color ${rgb(style.cl.rgb)}/>`;
    const kept = (name: string, isSame: boolean, text: string) => {
      const there = child(font, name);
      return isSame && there ? this.sourceOf(there) : text;
    };
    const sameColour = same(baseStyle.cl?.rgb, style.cl?.rgb);
    const sameFamily = same(baseStyle.ff, style.ff) || style.ff == null;
    const sameSize = same(baseStyle.fs, style.fs) || style.fs === undefined;
    const text = [
      style.bl ? '<b/>' : '',
      style.it ? '<i/>' : '',
      style.st?.s ? '<strike/>' : '',
      style.ul?.s ? kept('u', true, '<u/>') : '',
      style.va === 2 ? '<vertAlign val="subscript"/>' : '',
      style.va === 3 ? '<vertAlign val="superscript"/>' : '',
      kept('sz', sameSize, `<sz val="${style.fs ?? 11}"/>`),
      kept('color', sameColour, ownColour ?? (plainColour ? this.sourceOf(plainColour) : '')),
      kept('name', sameFamily, `<name val="${escapeXml(style.ff ?? 'Calibri')}"/>`),
      kept('family', sameFamily, ''),
      kept('scheme', sameFamily, ''),
    ].join('');
    return this.add('fonts', 'font', `<font>${text}</font>`);
  }

  private formatChildren(
    xf: XmlElement | undefined,
    changed: IStyleData | undefined,
  ): { text: string; alignmentChanged: boolean } {
    const alignment = child(xf, 'alignment');
    const others = (xf?.children ?? [])
      .filter((each) => each !== alignment)
      .map((each) => this.sourceOf(each))
      .join('');
    if (!changed)
      return {
        text: (alignment ? this.sourceOf(alignment) : '') + others,
        alignmentChanged: false,
      };
    const attributes = { ...plainAttributes(alignment?.attributes ?? {}) };
    const put = (name: string, value: string | undefined) => {
      if (value) attributes[name] = value;
      else delete attributes[name];
    };
    put('horizontal', HORIZONTAL[changed.ht ?? 0]);
    put('vertical', VERTICAL[changed.vt ?? 0]);
    put('indent', String(indentOf(changed) || ''));
    put('wrapText', changed.tb === WRAP ? '1' : undefined);
    put('textRotation', rotation(changed));
    return { text: element('alignment', attributes, '') + others, alignmentChanged: true };
  }

  private sourceOf(each: XmlElement): string {
    return this.editor.source.slice(each.start, each.end);
  }
}
