import { allOf, oneOf } from '../strings/list';
import { sayReport } from '../strings/sayReport';
import type { Counts, StatusCount } from './counts';

/**
 * The counts in words: "Of 19 recommendations, 8 (42.1%) are fully implemented, … and 2 (10.5%) are at the
 * planning stage." Statuses that no recommendation has follow in a sentence of their own.
 */
export function countsSentence({ total, byStatus }: Counts, reportingDate: string): string {
  if (total === 0) return sayReport('report.counts.none');
  const values = { total, dated: reportingDate === '' ? 'no' : 'yes', date: reportingDate };
  const some = byStatus.filter(({ count }) => count > 0);
  if (some.length === 1) {
    return sayReport('report.counts.all', { ...values, status: predicate(some[0]!) });
  }
  const parts = some.map((part) =>
    sayReport('report.counts.part', {
      count: part.count,
      percent: part.percent ?? 0,
      status: predicate(part),
    }),
  );
  const sentence = sayReport('report.counts.sentence', { ...values, parts: allOf(parts) });
  return [sentence, ...noneOf(byStatus.filter(({ count }) => count === 0))].join(' ');
}

/** What a number of recommendations is: "are fully implemented", "has the status “<50%”". */
export function predicate({ status, count }: StatusCount): string {
  if (!status) return sayReport('report.counts.blank', { count });
  const read = readingOn(status.label);
  return read === undefined
    ? sayReport('report.counts.has', { count, status: quoted(status.label) })
    : sayReport('report.counts.is', { count, status: read });
}

function noneOf(without: readonly StatusCount[]): string[] {
  const labels = without.flatMap(({ status }) => (status ? [status.label] : []));
  const reading = labels.flatMap((label) => readingOn(label) ?? []);
  const other = labels.filter((label) => readingOn(label) === undefined).map(quoted);
  return [
    ...(reading.length > 0
      ? [sayReport('report.counts.noneIs', { statuses: oneOf(reading) })]
      : []),
    ...(other.length > 0 ? [sayReport('report.counts.noneHas', { statuses: oneOf(other) })] : []),
  ];
}

/** An officer's status, theme or owner within a sentence of ours. */
export function quoted(label: string): string {
  return sayReport('report.counts.quoted', { status: label });
}

/**
 * The status as it reads on in a sentence, "Fully implemented" as "fully implemented"; undefined for one that
 * does not ("Green", "<50%", "A"), which is quoted to the letter instead.
 */
function readingOn(label: string): string | undefined {
  const first = /^\p{Lu}?\p{Ll}+(?=$|[ -])/u.exec(label)?.[0].toLowerCase();
  const known = sayReport('report.counts.readsOn').split(' ');
  if (first === undefined || !known.includes(first) || label !== label.trim()) return undefined;
  return first + label.slice(first.length);
}
