import { excelError } from '../excelError';
import type { Rules } from '../rules';

/** The longest formula that Excel takes. */
export const LONGEST_FORMULA = 8192;

/**
 * Refuses what Excel's own parser would refuse, with InvalidArgument: quotes and brackets that do not
 * close, an operator without its operand, signs that no formula has. Names and functions that are not
 * known are no syntax errors: the cell shows #NAME?.
 */
export function checkFormula(formula: string, rules: Rules): void {
  if (rules.lengthOfValues && formula.length > LONGEST_FORMULA) throw excelError('InvalidArgument');
  if (!isWellFormed(formula)) throw excelError('InvalidArgument');
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

type State = 'start' | 'operand' | 'operator';

export function isWellFormed(formula: string): boolean {
  const open: string[] = [];
  let state: State = 'start';
  for (const token of tokens(formula.slice(1))) {
    if (token === undefined || isBrokenReference(token)) return false;
    if (/^\s+$/.test(token) || token === '%' || token === '#') continue;
    if (token in CLOSING) {
      open.push(CLOSING[token] ?? '');
      state = 'start';
    } else if (token === ')' || token === '}') {
      if (state === 'operator' || open.pop() !== token) return false;
      state = 'operand';
    } else if (/^(<>|<=|>=|[=<>&*/^])$/.test(token)) {
      if (state !== 'operand') return false;
      state = 'operator';
    } else if (token === '+' || token === '-') state = 'operator';
    else if (token === ',' || token === ';') state = 'start';
    else state = 'operand';
  }
  return open.length === 0 && state === 'operand';
}

/** An exclamation mark stands between a sheet and what is on it. */
function isBrokenReference(token: string): boolean {
  return (
    !/^['"[]/.test(token) && token.includes('!') && !/^[^!?]+![$#\p{L}\p{N}_][^!]*$/u.test(token)
  );
}

/** Texts, quoted sheet names, bracketed references and operators in one piece each; undefined where one does not end. */
function* tokens(text: string): Generator<string | undefined> {
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const token =
      /^"(?:[^"]|"")*"/.exec(rest)?.[0] ??
      /^'(?:[^']|'')*'!/.exec(rest)?.[0] ??
      bracketed(rest) ??
      /^(?:<>|<=|>=|[=<>&*/^+\-,;(){}%#])/.exec(rest)?.[0] ??
      /^\s+/.exec(rest)?.[0] ??
      /^(?:[\p{L}\p{N}_.$@:!\\~?|]|\P{ASCII})+/u.exec(rest)?.[0];
    yield token;
    if (token === undefined) return;
    at += token.length;
  }
}

/** `[@[Due date]]`: brackets nest, and an apostrophe takes the meaning from the sign after it. */
function bracketed(text: string): string | undefined {
  if (!text.startsWith('[')) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return undefined;
}
