import {
  BooleanNumber,
  CFSubRuleType,
  type IFormulaHighlightCell,
  type IStyleBase,
} from '../../workbook/univer';
import { refersElsewhere } from '../behaviour/conditionalFormula';
import { checkFormula } from '../behaviour/formulaText';
import { checkUnprotected } from '../behaviour/protection';
import { excelError, notInStandIn } from '../excelError';
import { shownColour, takenColour } from '../grid/colours';
import { moveFormula } from '../grid/formulas';
import type { Host } from '../host';
import { excelObject, type PropertyMember } from '../objects';
import { areaOf, text, truth } from './cells';
import { areaOfFormat, ruleOf, sheetOfFormat, type FormatOfRange } from './conditionalFormat';
import { setRule } from './conditionalRules';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormat = excelObject<FormatOfRange>('CustomConditionalFormat', {
  objects: {
    Rule: (format) => conditionalFormatRule.of(format),
    Format: (format) => conditionalRangeFormat.of(format),
  },
});

const formula: PropertyMember<FormatOfRange> = {
  get: (format, host) => shifted(host, format, highlight(format, host).value, -1),
  set: (format, value, host) => {
    const given = text(value);
    const written = given.startsWith('=') ? given : `=${given}`;
    checkFormula(written, host.rules);
    const area = areaOfFormat(format, host);
    const stored = shifted(host, format, written, 1);
    if (host.rules.conditionalFormatsDoNotRefresh && area && refersElsewhere(stored, area)) {
      throw notInStandIn(
        'ConditionalFormatRule.formula that refers to other cells (Excel does not follow them: OfficeDev/office-js issue 5299)',
      );
    }
    change(format, host, { value: stored });
  },
};

/** @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
const conditionalFormatRule = excelObject<FormatOfRange>('ConditionalFormatRule', {
  properties: { Formula: formula, FormulaLocal: formula },
});

const conditionalRangeFormat = excelObject<FormatOfRange>('ConditionalRangeFormat', {
  properties: {
    NumberFormat: styled(
      ({ n }) => n?.pattern ?? null,
      (value) => ({ n: value === '' ? null : { pattern: text(value) } }),
    ),
  },
  objects: {
    Fill: (format) => conditionalRangeFill.of(format),
    Font: (format) => conditionalRangeFont.of(format),
  },
});

const conditionalRangeFill = excelObject<FormatOfRange>('ConditionalRangeFill', {
  properties: {
    Color: styled(
      ({ bg }) => shownColour(bg?.rgb) ?? null,
      (value) => ({ bg: { rgb: takenColour(value) } }),
    ),
  },
  methods: { Clear: (format, _, host) => restyle(format, host, { bg: null }) },
});

const conditionalRangeFont = excelObject<FormatOfRange>('ConditionalRangeFont', {
  properties: {
    Color: styled(
      ({ cl }) => shownColour(cl?.rgb) ?? null,
      (value) => ({ cl: { rgb: takenColour(value) } }),
    ),
    Bold: styled(
      ({ bl }) => (bl === undefined ? null : bl === BooleanNumber.TRUE),
      (value) => ({ bl: truth(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    Italic: styled(
      ({ it }) => (it === undefined ? null : it === BooleanNumber.TRUE),
      (value) => ({ it: truth(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    Strikethrough: styled(
      ({ st }) => (st === undefined ? null : st?.s === BooleanNumber.TRUE),
      (value) => ({ st: { s: truth(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
    ),
  },
  methods: {
    Clear: (format, _, host) =>
      change(format, host, { style: onlyFill(highlight(format, host).style) }),
  },
});

function onlyFill({ bg, n }: IStyleBase): IStyleBase {
  return { ...(bg ? { bg } : {}), ...(n ? { n } : {}) };
}

function styled(
  read: (style: IStyleBase) => unknown,
  style: (value: unknown) => IStyleBase,
): PropertyMember<FormatOfRange> {
  return {
    get: (format, host) => read(highlight(format, host).style),
    set: (format, value, host) => restyle(format, host, style(value)),
  };
}

function highlight(format: FormatOfRange, host: Host): IFormulaHighlightCell {
  const { rule } = ruleOf(format, host);
  if ((rule as IFormulaHighlightCell).subType !== CFSubRuleType.formula)
    throw excelError('InvalidOperation');
  return rule as IFormulaHighlightCell;
}

function restyle(format: FormatOfRange, host: Host, style: IStyleBase): void {
  const merged = Object.entries({ ...highlight(format, host).style, ...style });
  change(format, host, {
    style: Object.fromEntries(merged.filter(([, part]) => part !== null)) as IStyleBase,
  });
}

function change(format: FormatOfRange, host: Host, changed: Partial<IFormulaHighlightCell>): void {
  checkUnprotected(host, sheetOfFormat(format), 'allowFormatCells');
  const rule = ruleOf(format, host);
  setRule(host, sheetOfFormat(format), {
    ...rule,
    rule: { ...highlight(format, host), ...changed },
  });
}

/**
 * A formula is told for the first cell of the range from which the format was reached, and kept for
 * the first cell that the format is on (OfficeDev/office-js issue 5194).
 */
function shifted(host: Host, format: FormatOfRange, written: string, direction: 1 | -1): string {
  if (!host.rules.conditionalFormulaFromFirstCell) return written;
  const [first] = ruleOf(format, host).ranges;
  const reached = areaOf(format.cells);
  if (!first) return written;
  const rows = direction * (first.startRow - reached.top);
  const columns = direction * (first.startColumn - reached.left);
  return moveFormula(host.grid, written, rows, columns);
}
