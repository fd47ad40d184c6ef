/**
 * Plain number formats: digits with leading zeros, decimals, thousands, per cent, and fixed words
 * before and after, such as 000, 0.00, #,##0, 0.0%, £#,##0.00 or "R"00. Conditions, fractions,
 * exponents and scaling are not plain.
 */
interface PlainFormat {
  readonly before: string;
  readonly after: string;
  readonly digits: number;
  readonly decimals: number;
  /** Decimals shown although they are zero. */
  readonly leastDecimals: number;
  readonly thousands: boolean;
  readonly percent: boolean;
  /** The section shows no number, only its words, or nothing at all. */
  readonly wordsOnly: boolean;
}

/** Excel takes no longer number format. */
const longestFormat = 255;

/** The number as the format shows it, or nothing where the format is not plain. */
export function plainNumberText(value: number, format: string): string | undefined {
  if (format === '' || format.length > longestFormat) return undefined;
  const sections = splitSections(format);
  const [first, second, third] = sections;
  if (first === undefined || sections.length > 4) return undefined;
  if (value === 0 && third !== undefined) return shown(0, third);
  // A section of its own for negative numbers says itself how they are marked.
  if (value < 0 && second !== undefined) return shown(-value, second);
  const text = shown(Math.abs(value), first);
  return text === undefined || value >= 0 || !/[1-9]/.test(text) ? text : `-${text}`;
}

const parsed = new Map<string, PlainFormat | undefined>();

function shown(value: number, section: string): string | undefined {
  if (!parsed.has(section)) {
    // Workbooks have a handful of formats; a hostile one may have a different one in every cell.
    if (parsed.size > 500) parsed.clear();
    parsed.set(section, parseSection(section));
  }
  const format = parsed.get(section);
  if (!format) return undefined;
  if (format.wordsOnly) return format.before;
  const digits = decimalDigits(format.percent ? value * 100 : value, format.decimals);
  if (digits === undefined) return undefined;
  let whole = digits.whole === '0' ? '' : digits.whole;
  whole = whole.padStart(format.digits, '0');
  if (format.thousands) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  let decimals = digits.decimals;
  while (decimals.length > format.leastDecimals && decimals.endsWith('0'))
    decimals = decimals.slice(0, -1);
  // Excel keeps the point of a format such as 0.# even where no decimal follows.
  const point = format.decimals > 0 ? `.${decimals}` : '';
  return `${format.before}${whole}${point}${format.after}`;
}

/**
 * The number rounded half away from zero on its 15 digits, as Excel rounds what it shows: 1.005 in
 * 0.00 is 1.01, though the nearest binary number is below it.
 */
function decimalDigits(
  value: number,
  places: number,
): { whole: string; decimals: string } | undefined {
  if (value >= 1e15) return undefined;
  const text = value.toPrecision(15);
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const plain = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const kept = BigInt(plain.slice(0, at) + plain.slice(at, at + places).padEnd(places, '0'));
  const next = plain[at + places] ?? '0';
  const rounded = String(next >= '5' ? kept + 1n : kept).padStart(places + 1, '0');
  return {
    whole: rounded.slice(0, rounded.length - places),
    decimals: places > 0 ? rounded.slice(-places) : '',
  };
}

/** Sections are parted by ";" outside quotes. */
function splitSections(format: string): string[] {
  const sections = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const char = format[at]!;
    if (char === '"') quoted = !quoted;
    if (char === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += char;
    if (char === '\\' && !quoted && at + 1 < format.length) {
      at += 1;
      sections[sections.length - 1] += format[at]!;
    }
  }
  return sections;
}

function parseSection(section: string): PlainFormat | undefined {
  let before = '';
  let after = '';
  let pattern = '';
  let percent = false;
  for (let at = 0; at < section.length; at += 1) {
    const char = section[at]!;
    let literal: string;
    if (char === '"') {
      const end = section.indexOf('"', at + 1);
      if (end < 0) return undefined;
      literal = section.slice(at + 1, end);
      at = end;
    } else if (char === '\\') {
      literal = section[at + 1] ?? '';
      at += 1;
    } else if (char === '_' || char === '*') {
      // Room as wide as a character, and a character repeated to fill the cell.
      literal = '';
      at += 1;
    } else if (char === '[') {
      const end = section.indexOf(']', at);
      const inside = section.slice(at + 1, Math.max(end, at + 1));
      const currency = /^\$([^-]*)(-[0-9A-F]*)?$/i.exec(inside);
      const colour = /^(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i.test(inside);
      if (end < 0 || (!currency && !colour)) return undefined;
      literal = currency?.[1] ?? '';
      at = end;
    } else if ('0#?.,'.includes(char)) {
      // Digits after a closing word would be two numbers in one: not plain.
      if (after !== '') return undefined;
      pattern += char;
      continue;
    } else if (char === '%') {
      percent = true;
      literal = '%';
    } else if ('$£€+-() :'.includes(char)) literal = char;
    else return undefined;
    if (pattern === '') before += literal;
    else after += literal;
  }
  const match = /^([#,]*)([0,]*)(?:\.(0*)(#*))?$/.exec(pattern);
  if (!match || /,(\.|$)/.test(pattern)) return undefined;
  const [, , zeros = '', fixed = '', optional = ''] = match;
  return {
    before,
    after,
    digits: zeros.replace(/,/g, '').length,
    decimals: fixed.length + optional.length,
    leastDecimals: fixed.length,
    thousands: pattern.includes(','),
    percent,
    wordsOnly: pattern === '',
  };
}
