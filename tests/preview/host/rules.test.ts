import { ruleNames, rulesWithout } from '../../../preview/host/rules';

/** The switches of the stand-in's rules; `everyRule.mjs` shows that a test holds each of them. */
describe('the rules', () => {
  it('all hold when nothing is asked', () => {
    expect(Object.values(rulesWithout([]))).toEqual(ruleNames.map(() => true));
  });

  it.each(ruleNames)('%s can be switched off alone', (name) => {
    const off = Object.entries(rulesWithout([name])).filter(([, holds]) => !holds);
    expect(off).toEqual([[name, false]]);
  });

  it('that is misspelt is an error, and switches nothing off', () => {
    expect(() => rulesWithout(['typingOfString'])).toThrow('no rule called typingOfString');
  });
});
