import { withLanguage } from '../../src/word/templateLanguage';

const styles = (defaults: string) => `<w:styles x="y">${defaults}<w:style/></w:styles>`;
const set = '<w:lang w:val="en-GB"/>';

describe('the language of a template', () => {
  it.each([
    ['has no defaults', '', set],
    ['has empty defaults', '<w:docDefaults/>', set],
    [
      'has none for runs',
      '<w:docDefaults><w:pPrDefault/></w:docDefaults>',
      `${set}</w:rPr></w:rPrDefault><w:pPrDefault/>`,
    ],
    ['has empty ones for runs', '<w:docDefaults><w:rPrDefault/></w:docDefaults>', set],
    [
      'has an empty look',
      '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>',
      set,
    ],
    [
      'says none',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
      `<w:rPr><w:sz w:val="24"/>${set}</w:rPr>`,
    ],
    [
      'says another, and one for other scripts',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
      '<w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr>',
    ],
  ])('is British English where it %s', (_, defaults, expected) => {
    const after = withLanguage(styles(defaults), 'en-GB');
    expect(after).toContain(expected);
    expect(after.match(/<w:docDefaults>/g)).toHaveLength(1);
    expect(after.match(/<w:rPrDefault>/g)).toHaveLength(1);
    expect(after.match(/<w:lang /g)).toHaveLength(1);
  });
});
