import { excelError } from '../excelError';
import type { Rules } from '../rules';
import { checkFormula } from './formulaText';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What Excel makes of something that is put into a cell. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** The longest text that a cell holds. */
export const LONGEST_TEXT = 32_767;

/**
 * Types a value into a cell of a number format. A string is taken as if it were keyed in, in the English
 * (United States) way: `values` knows no other locale.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function typeInto(value: unknown, format: string, rules: Rules): Typed {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value !== 'string') throw excelError('InvalidArgument');
  if (value === '') return { kind: 'blank' };
  const typed = typeString(value, format, rules);
  if (rules.lengthOfValues && typed.kind === 'text' && typed.text.length > LONGEST_TEXT)
    throw excelError('InvalidArgument');
  return typed;
}

function typeString(value: string, format: string, rules: Rules): Typed {
  if (rules.apostrophePrefix && value.startsWith("'"))
    return { kind: 'text', text: value.slice(1) };
  if (rules.textFormatKeepsText && format === '@') return { kind: 'text', text: value };
  if (value.startsWith('=') && value.length > 1) return formula(value, rules);
  if (!rules.typingOfStrings) return { kind: 'text', text: value };
  const trimmed = value.trim();
  const number =
    typedNumber(trimmed) ?? (rules.datesAreSerialNumbers ? typedDate(trimmed) : undefined);
  if (number) return { kind: 'number', ...number };
  if (/^[+-]./s.test(value)) return formula(`=${value}`, rules);
  if (/^(true|false)$/i.test(trimmed))
    return { kind: 'boolean', boolean: trimmed.toLowerCase() === 'true' };
  if (ERRORS.test(trimmed)) return { kind: 'error', text: trimmed };
  return { kind: 'text', text: value };
}

function formula(text: string, rules: Rules): Typed {
  checkFormula(text, rules);
  return { kind: 'formula', formula: text };
}
