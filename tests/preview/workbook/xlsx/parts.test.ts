import fc from 'fast-check';
import {
  cellName,
  columnName,
  quotedSheet,
  rangeName,
} from '../../../../preview/workbook/xlsx/cellNames';
import { columnNumber, readRangeName } from '../../../../src/xlsx/addresses';
import { pack } from '../../../../preview/workbook/xlsx/pack';
import { unpack, type Parts } from '../../../../src/xlsx/parts';
import { PartEditor } from '../../../../preview/workbook/xlsx/partEditor';
import { readRows } from '../../../../src/xlsx/rows';
import { writeRows, type WrittenCell } from '../../../../preview/workbook/xlsx/rowWriter';
import { decodeEscapes } from '../../../../src/xlsx/texts';
import { encodeEscapes } from '../../../../preview/workbook/xlsx/textEscapes';
import { child, parseXml } from '../../../../src/xlsx/xml';

describe('texts in a file', () => {
  it('come back whatever they hold', () => {
    const awkward = fc.constantFrom('_x0041_', '_x005F_', '\r', '\u0000', '\ud800', '_x', 'é');
    const texts = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), awkward))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const written = encodeEscapes(text);
        expect(decodeEscapes(written)).toBe(text);
        expect(() => parseXml(`<t>${written.replace(/[&<>]/g, '')}</t>`, 'test')).not.toThrow();
      }),
    );
  });
});

describe('addresses', () => {
  it('of columns go both ways', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnNumber(columnName(column))).toBe(column);
      }),
    );
    expect([columnName(0), columnName(25), columnName(26), columnName(16_383)]).toEqual([
      ...['A', 'Z', 'AA', 'XFD'],
    ]);
  });

  it('of ranges go both ways', () => {
    const range = fc
      .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99))
      .map(([row, column, rows, columns]) => ({
        ...{ startRow: row, endRow: row + rows },
        ...{ startColumn: column, endColumn: column + columns },
      }));
    fc.assert(fc.property(range, (one) => expect(readRangeName(rangeName(one))).toEqual(one)));
  });

  it.each([
    ['Summary', 'Summary'],
    ['Action plan', "'Action plan'"],
    ["It's", "'It''s'"],
    ['A1', "'A1'"],
    ['2026', "'2026'"],
    ['R1C1', "'R1C1'"],
    ['Résumé_1', 'Résumé_1'],
  ])('name the sheet %s as %s', (name, quoted) => expect(quotedSheet(name)).toBe(quoted));
});

describe('rows that are written', () => {
  const cells = fc.dictionary(fc.nat(6).map(String), fc.nat(99), { maxKeys: 5 });
  const sheets = fc.dictionary(fc.nat(8).map(String), cells, { maxKeys: 6 });
  type Sheet = Record<string, Record<string, number>>;

  const xml = (sheet: Sheet) =>
    Object.keys(sheet)
      .map(Number)
      .sort((a, b) => a - b)
      .map((row) => {
        const columns = Object.keys(sheet[row] ?? {})
          .map(Number)
          .sort((a, b) => a - b);
        const inner = columns.map(
          (column) => `<c r="${cellName(row, column)}"><v>${sheet[row]?.[column]}</v></c>`,
        );
        return inner.length === 0
          ? `<row r="${row + 1}"/>`
          : `<row r="${row + 1}">${inner.join('')}</row>`;
      })
      .join('');

  const read = (text: string): Sheet => {
    const sheet: Sheet = {};
    let last = [-1, -1];
    readRows(text, 'test', {
      row: ({ row }) => {
        expect(row).toBeGreaterThan(last[0] as number);
        last = [row, -1];
      },
      cell: ({ row, column, value }) => {
        expect(column).toBeGreaterThan(last[1] as number);
        last = [row, column];
        (sheet[row] ??= {})[column] = Number(value);
      },
    });
    return sheet;
  };

  it('hold the changed cells and all others, in order', () => {
    fc.assert(
      fc.property(sheets, sheets, sheets, (before, added, removed) => {
        const changes = new Map<number, Map<number, WrittenCell | undefined>>();
        const expected: Sheet = read(xml(before));
        const change = (sheet: Sheet, cellOf: (value: number) => WrittenCell | undefined) => {
          for (const [row, line] of Object.entries(sheet)) {
            for (const [column, value] of Object.entries(line)) {
              const inRow = changes.get(Number(row)) ?? new Map<number, WrittenCell | undefined>();
              inRow.set(Number(column), cellOf(value));
              changes.set(Number(row), inRow);
              const written = cellOf(value);
              if (written) (expected[row] ??= {})[column] = value;
              else delete expected[row]?.[column];
            }
          }
        };
        change(removed, () => undefined);
        change(added, (value) => ({ format: 0, kind: 'number', value }));
        for (const row of Object.keys(expected)) {
          if (Object.keys(expected[row] ?? {}).length === 0) delete expected[row];
        }
        const text = writeRows(xml(before), 'test', { cells: changes, rows: new Map() });
        expect(read(text)).toEqual(expected);
      }),
    );
  });

  it('take on attributes and keep those that they had', () => {
    const text = writeRows(
      '<row r="2" spans="1:3" ht="20" x14ac:dyDescent="0.25"><c r="A2"/></row>',
      'test',
      {
        cells: new Map(),
        rows: new Map([
          [1, { ht: undefined, hidden: '1' }],
          [4, { ht: '30', customHeight: '1' }],
        ]),
      },
    );
    expect(text).toBe(
      '<row r="2" x14ac:dyDescent="0.25" hidden="1"><c r="A2"/></row><row r="5" ht="30" customHeight="1"></row>',
    );
  });
});

describe('a part that is edited', () => {
  const order = ['first', 'second', 'third'];

  it('has new children where the schema wants them, and everything else to the letter', () => {
    const source =
      '<?xml version="1.0"?>\n<root a="1">\n <first/><!-- kept -->\n <third b=\'2\'/></root>';
    const editor = new PartEditor(source, 'test', order);
    editor.insert('second', '<second/>');
    editor.insert('first', '<first n="2"/>');
    const third = child(editor.root, 'third');
    if (third) editor.set(third, 'b', '"3"');
    expect(editor.text()).toBe(
      '<?xml version="1.0"?>\n<root a="1">\n <first/><first n="2"/><second/><!-- kept -->\n <third b="&quot;3&quot;"/></root>',
    );
  });

  it('takes children into an element that had none', () => {
    const editor = new PartEditor('<root><list count="0"/></root>', 'test');
    const list = child(editor.root, 'list');
    if (list) editor.append(list, '<item/>');
    expect(editor.text()).toBe('<root><list count="0"><item/></list></root>');
  });

  it('says the namespace of what is added where its own elements have a prefix', () => {
    const editor = new PartEditor('<x:root xmlns:x="urn:m"><x:first/></x:root>', 'test', order);
    editor.insert('second', '<second><inner/></second>');
    expect(editor.text()).toBe(
      '<x:root xmlns:x="urn:m"><x:first/><second xmlns="urn:m"><inner/></second></x:root>',
    );
  });
});

describe('a file that is packed', () => {
  it('has the same parts when it is unpacked', async () => {
    const content = fc.uint8Array({ maxLength: 500 });
    await fc.assert(
      fc.asyncProperty(content, content, async (one, other) => {
        const parts: Parts = new Map([
          ['xl/a.xml', one],
          ['[Content_Types].xml', other],
        ]);
        const again = unpack(await pack(parts));
        expect([...again.keys()]).toEqual(['[Content_Types].xml', 'xl/a.xml']);
        expect(Buffer.from(again.get('xl/a.xml') ?? [])).toEqual(Buffer.from(one));
      }),
    );
  });

  it('is the same file each time', async () => {
    const parts: Parts = new Map([['[Content_Types].xml', new Uint8Array([1, 2, 3])]]);
    const [one, other] = [await pack(parts), await pack(parts)];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});
