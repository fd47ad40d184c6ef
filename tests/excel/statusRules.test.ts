import { contrast } from '../../src/register/contrast';
import type { Status } from '../../src/register/register';
import { colourMark, statusRules } from '../../src/excel/statusRules';

function status(part: Partial<Status>): Status {
  return {
    row: 1,
    label: 'Fully implemented',
    meaning: '',
    order: 1,
    colour: '#1E7B34',
    symbol: '✓',
    complete: true,
    needsEvidence: true,
    needsDueDate: false,
    ...part,
  };
}

describe('the conditional formats of the statuses', () => {
  test('compare exactly, with the status as a literal, and carry our mark', () => {
    expect(statusRules([status({})], '$C5')).toEqual([
      {
        formula: '=AND(EXACT($C5,"Fully implemented"),N("Recommendations Tracker")=0)',
        fill: '#1E7B34',
        font: '#FFFFFF',
        numberFormat: '"✓ "@',
      },
    ]);
  });

  test.each(['#FFFFFF', '#000000', '#767676', '#FFD500', '#C00000'])(
    'text on %s can be read',
    (colour) => {
      const [rule] = statusRules([status({ colour })], '$C2');
      expect(contrast(rule!.font, rule!.fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('a status without a colour has no rule, one without a symbol no number format', () => {
    const rules = statusRules([status({ colour: 'red' }), status({ symbol: ' ' })], '$C2');
    expect(rules).toHaveLength(1);
    expect(rules[0]).not.toHaveProperty('numberFormat');
  });

  test('quotes are doubled in a formula and parted from a number format', () => {
    const [rule] = statusRules([status({ label: 'So "done"', symbol: '"' })], '$C2');
    expect(rule!.formula).toContain('EXACT($C2,"So ""done""")');
    expect(rule!.numberFormat).toBe('\\"" "@');
    expect(rule!.formula).toContain(colourMark);
  });
});
