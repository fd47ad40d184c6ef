import fc from 'fast-check';
import { fromFileFormula, toFileFormula } from '../../../../preview/workbook/formulas/fileFormulas';
import { pieces } from '../../../../preview/workbook/formulas/pieces';
import {
  shortenReferences,
  writeOutReferences,
} from '../../../../preview/workbook/formulas/structured';

describe('a formula taken into pieces', () => {
  it.each([
    ['=SUM(A1)', [['code', '=SUM(A1)']]],
    [
      '="a ""b"" [c]"&A1',
      [
        ['code', '='],
        ['text', '"a ""b"" [c]"'],
        ['code', '&A1'],
      ],
    ],
    [
      "='It''s [1]'!A1",
      [
        ['code', '='],
        ['sheet', "'It''s [1]'"],
        ['code', '!A1'],
      ],
    ],
    [
      "=T[[#This Row],[a '[b]]",
      [
        ['code', '=T'],
        ['bracket', "[[#This Row],[a '[b]]"],
      ],
    ],
    [
      "=T[a 'b]",
      [
        ['code', '=T'],
        ['bracket', "[a 'b]"],
      ],
    ],
  ])('%s', (formula, expected) => {
    expect(pieces(formula).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  it('is the same text when it is put together again', () => {
    const texts = fc.stringMatching(/^=[A-Z1"'[\]#@,()\n ]*$/);
    fc.assert(
      fc.property(texts, (formula) => {
        expect(
          pieces(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});

describe('short references to columns', () => {
  it.each([
    ['=[@Status]', 'Rec', '=Rec[[#This Row],[Status]]'],
    ['=[@[Due date]]', 'Rec', '=Rec[[#This Row],[Due date]]'],
    ['=[@]', 'Rec', '=Rec[#This Row]'],
    ['=[Status]', 'Rec', '=Rec[Status]'],
    ['=SUM(Rec[@Number],1)', undefined, '=SUM(Rec[[#This Row],[Number]],1)'],
    ['=Rec[@[a]:[b]]', undefined, '=Rec[[#This Row],[a]:[b]]'],
    ['="[@Status]"&[@Status]', 'Rec', '="[@Status]"&Rec[[#This Row],[Status]]'],
    ['=Rec[Status]', 'Other', '=Rec[Status]'],
    ['=[1]Sheet1!A1', 'Rec', '=[1]Sheet1!A1'],
    ['=[@Status]', undefined, '=[@Status]'],
  ])('%s in %s is written out as %s', (short, table, long) => {
    expect(writeOutReferences(short, table)).toBe(long);
  });

  it.each([
    ['=Rec[[#This Row],[Status]]', 'Rec', '=[@Status]'],
    ['=Rec[[#This Row],[Due date]]', 'Rec', '=[@[Due date]]'],
    ['=Rec[[#This Row],[Status]]', undefined, '=Rec[@Status]'],
    ['=Rec[[#This Row],[Status]]', 'Other', '=Rec[@Status]'],
    ['=Rec[[#This Row],[a]:[b]]', 'Rec', '=[@[a]:[b]]'],
    ['=Rec[#This Row]', 'Rec', '=[@]'],
    ['=MyRec[[#This Row],[a]]', 'Rec', '=MyRec[@a]'],
    ['="Rec[[#This Row],[a]]"', 'Rec', '="Rec[[#This Row],[a]]"'],
    ['=Rec[Status]', 'Rec', '=Rec[Status]'],
  ])('%s in %s is shown as %s', (long, table, short) => {
    expect(shortenReferences(long, table)).toBe(short);
  });
});

describe('functions that came after Excel 2007', () => {
  it.each([
    ['=IFNA(A1,"IFNA(")', '_xlfn.IFNA(A1,"IFNA(")'],
    ['=SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
    ['=textjoin(",",TRUE,A1)', '_xlfn.TEXTJOIN(",",TRUE,A1)'],
    ['=SUMPRODUCT(--EXACT(T[IFNA],$A6))', 'SUMPRODUCT(--EXACT(T[IFNA],$A6))'],
    ["='IFNA(x'!A1", "'IFNA(x'!A1"],
  ])('%s stands in the file as %s', (formula, text) => {
    expect(toFileFormula(formula)).toBe(text);
    expect(fromFileFormula(text)).toBe(formula.replace('textjoin', 'TEXTJOIN'));
  });
});
