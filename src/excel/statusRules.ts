import { fontOn, readColour } from '../register/contrast';
import type { Status } from '../register/register';
import { textLiteral } from '../register/textLiteral';

/**
 * Every conditional format of ours has this in its formula. It is always true, changes nothing, and
 * tells ours from the officer's, also after sorting, copying or opening the file elsewhere.
 */
export const colourMark = 'N("Recommendations Tracker")=0';

/** One conditional format on the Status column. */
export interface StatusRule {
  /** Relative to the first cell below the heading, as Excel's API wants it (OfficeDev/office-js issue 5194). */
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
  /** Shows the symbol before the text, which itself stays as it is; absent where the status has none. */
  readonly numberFormat?: string;
}

/**
 * The conditional formats for the statuses. They hold the status as a literal: a rule made through the API
 * that refers to other cells is not brought up to date (OfficeDev/office-js issue 5299).
 * @param firstCell - the column's first cell below its heading, the row relative, e.g. "$C5"
 */
export function statusRules(statuses: readonly Status[], firstCell: string): StatusRule[] {
  return statuses.flatMap(({ label, colour, symbol }) => {
    const fill = readColour(colour);
    if (fill === undefined || label === '') return [];
    return {
      formula: `=AND(EXACT(${firstCell},${textLiteral(label)}),${colourMark})`,
      fill,
      font: fontOn(fill),
      ...(symbol.trim() === '' ? {} : { numberFormat: `${formatLiteral(`${symbol.trim()} `)}@` }),
    };
  });
}

/** Text as a number format holds it: in quotes, a quote itself behind a backslash. */
function formatLiteral(text: string): string {
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}
