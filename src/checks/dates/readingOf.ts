import { monthNumber, monthWords, partsOf } from '../../register/periods';

const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

/**
 * What a vague date means, read from the reporting date: "next month" in October 2013 is November 2013. Nothing
 * for what has no reading, as "shortly".
 */
export function readingOf(words: string, reportingDay: number): string | undefined {
  const { year, month } = partsOf(reportingDay);
  const text = words.toLowerCase();
  const named = text.match(/\p{L}+/gu) ?? [];
  const name = named.map(monthNumber).find((number) => number !== undefined);
  if (name !== undefined && !/^(?:may|mar)$/.test(text)) {
    return `${monthWords(name)} ${name < month ? year + 1 : year}`;
  }
  if (text.includes('next month')) {
    return month === 12 ? `${monthWords(1)} ${year + 1}` : `${monthWords(month + 1)} ${year}`;
  }
  if (/this month|of the month/.test(text)) return `${monthWords(month)} ${year}`;
  if (/early next year|early in the new year/.test(text)) return months(1, 3, year + 1);
  if (/financial year/.test(text)) {
    const next = month < 4 ? year : year + 1;
    return text.includes('end of') ? `${monthWords(3)} ${next}` : months(4, 3, next);
  }
  if (/next year|new year/.test(text)) return String(year + 1);
  if (/later (?:this|in the) year|(?:end|turn) of the (?:calendar )?year|year end/.test(text))
    return months(month, 12, year);
  if (text.includes('christmas')) return `${monthWords(12)} ${year}`;
  const season = named.find((word) => seasons[word]);
  if (season === undefined) return undefined;
  const [first, last] = seasons[season]!;
  const begins = text.includes('next') || (last < month && first <= last) ? year + 1 : year;
  return months(first, last, begins);
}

function months(first: number, last: number, year: number): string {
  if (first === last) return `${monthWords(first)} ${year}`;
  return last < first
    ? `${monthWords(first)} ${year} – ${monthWords(last)} ${year + 1}`
    : `${monthWords(first)} – ${monthWords(last)} ${year}`;
}
