import { linkPlace } from '../../src/register/linkColumns';
import { table } from './support/grids';

const placed = (headings: readonly string[], names: readonly { name: string; formula: string }[]) =>
  linkPlace('recommendations', table('Actions', [...headings], []), names);

const marked = (formula: string) => [{ name: 'Tracker_EvidenceLink', formula }];

describe('the link column of a table', () => {
  it('is to be added where there is none', () => {
    expect(placed(['Ref', 'Status'], [])).toEqual({
      table: 'Actions',
      heading: 'Evidence link',
      mark: {
        name: 'Tracker_EvidenceLink',
        formula: '=Actions[[#Headers],[Evidence link]]',
        before: '="Evidence link"',
      },
    });
  });

  it.each([
    ['marked by our name', ['Ref', 'Evidence link'], '=Actions[[#Headers],[Evidence link]]', 1],
    ['in other letter case', ['Ref', 'Evidence link'], '=ACTIONS[[#headers],[evidence LINK]]', 1],
    ['moved', ['Evidence link', 'Ref'], '=Actions[[#Headers],[Evidence link]]', 0],
    ['renamed, with a # in it', ['Ref', 'Proof #'], "=Actions[[#Headers],[Proof '#]]", 1],
    ['named in a way that we do not know', ['Ref', 'Evidence link'], '=Plan!$B$1', 1],
  ])('is the one that is there: %s', (_, headings, formula, position) => {
    const place = placed(headings, marked(formula));
    expect(place.position).toBe(position);
    expect(place.heading).toBe(headings[position]);
  });

  it('is never a column of the officer’s that has our heading', () => {
    const place = placed(['Ref', 'Evidence link'], []);
    expect(place.position).toBeUndefined();
    expect(place.heading).toBe('Evidence link (2)');
    const again = placed(['Ref', 'Evidence link', 'Evidence link (2)'], marked('=#REF!'));
    expect(again.position).toBe(2);
  });

  it('is the one that a run added which did not finish', () => {
    const place = placed(['Ref', 'Evidence link'], marked('="Evidence link"'));
    expect([place.position, place.unfinished]).toEqual([1, true]);
  });

  it.each([
    ['as Excel leaves its name', ['Ref'], '=Plan!#REF!', 'Evidence link'],
    ['announced and not added', ['Ref'], '="Evidence link"', 'Evidence link'],
    [
      'beside one of the officer’s with our heading',
      ['Ref', 'Evidence link'],
      '=Actions[[#Headers],[#REF!]]',
      'Evidence link (2)',
    ],
    [
      'beside such a one, named as it was',
      ['Ref', 'Evidence link'],
      '=Actions[[#Headers],[Evidence link (2)]]',
      'Evidence link (2)',
    ],
    [
      'announced beside such a one and not added',
      ['Ref', 'Evidence link'],
      '="Evidence link (2)"',
      'Evidence link (2)',
    ],
  ])('is added anew where it is gone and the name stayed: %s', (_, headings, formula, heading) => {
    const place = placed(headings, marked(formula));
    expect([place.position, place.leftOver, place.heading]).toEqual([undefined, true, heading]);
  });

  it('is known by its name however Excel spells that of the part', () => {
    const place = placed(
      ['Ref', 'Evidence link'],
      marked('=Actions[[#Kopfzeilen],[Evidence link]]'),
    );
    expect([place.position, place.leftOver]).toEqual([1, undefined]);
  });
});
