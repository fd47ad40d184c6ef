/** A number that was typed, with the number format that it brings into a General cell. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

const NUMBER =
  /^(?<open>\()?(?<sign>[+-])?(?<currency>[$£€])?(?<sign2>[+-])?(?<whole>\d[\d,]*|)(?<decimals>\.\d*)?(?<exponent>[eE][+-]?\d+)?(?<percent>\s?%)?(?<close>\))?$/;
const FRACTION = /^(?<sign>[+-])?(?<whole>\d+) (?<over>\d+)\/(?<under>\d+)$/;

/** Reads a typed number: 1,234.50  £5  12%  1E5  (3)  1 1/2. Nothing for what is no number. */
export function typedNumber(text: string): TypedNumber | undefined {
  return plainNumber(text) ?? fraction(text);
}

function plainNumber(text: string): TypedNumber | undefined {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return undefined;
  const {
    open,
    close,
    sign,
    sign2,
    currency,
    whole = '',
    decimals = '',
    exponent,
    percent,
  } = parts;
  if ((open === undefined) !== (close === undefined) || (sign && sign2)) return undefined;
  if (whole === '' && decimals.length < 2) return undefined;
  if (!/^\d*$|^\d{1,3}(,\d{3,})+$/.test(whole)) return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${exponent ?? ''}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = open !== undefined || sign === '-' || sign2 === '-';
  const number = fifteenDigits((negative ? -size : size) / (percent ? 100 : 1));
  const format = formatOf({ currency, grouped: whole.includes(','), decimals, exponent, percent });
  return format === undefined ? { number } : { number, format };
}

function formatOf(typed: {
  currency: string | undefined;
  grouped: boolean;
  decimals: string;
  exponent: string | undefined;
  percent: string | undefined;
}): string | undefined {
  const cents = typed.decimals.length > 1 ? '.00' : '';
  if (typed.percent) return `0${cents}%`;
  if (typed.exponent) return '0.00E+00';
  if (typed.currency) return `${typed.currency}#,##0${cents}`;
  return typed.grouped ? `#,##0${cents}` : undefined;
}

function fraction(text: string): TypedNumber | undefined {
  const parts = FRACTION.exec(text)?.groups;
  if (!parts || Number(parts['under']) === 0) return undefined;
  const size = Number(parts['whole']) + Number(parts['over']) / Number(parts['under']);
  return { number: parts['sign'] === '-' ? -size : size, format: '# ?/?' };
}

/** Excel keeps 15 digits of a number. */
export function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}
