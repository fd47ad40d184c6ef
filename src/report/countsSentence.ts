import { allOf, oneOf } from '../strings/list';
import { say } from '../strings/say';
import type { Counts, StatusCount } from './counts';

/**
 * The counts in words: "Of 19 recommendations, 8 (42.1%) are fully implemented, … and 2 (10.5%) are at the
 * planning stage." Statuses that no recommendation has follow in a sentence of their own.
 */
export function countsSentence({ total, byStatus }: Counts, reportingDate: string): string {
  if (total === 0) return say('report.counts.none');
  const values = { total, dated: reportingDate === '' ? 'no' : 'yes', date: reportingDate };
  const some = byStatus.filter(({ count }) => count > 0);
  if (some.length === 1) {
    return say('report.counts.all', { ...values, status: predicate(some[0]!) });
  }
  const parts = some.map((part) =>
    say('report.counts.part', {
      count: part.count,
      percent: part.percent ?? 0,
      status: predicate(part),
    }),
  );
  const sentence = say('report.counts.sentence', { ...values, parts: allOf(parts) });
  return [sentence, ...noneOf(byStatus.filter(({ count }) => count === 0))].join(' ');
}

/** What a number of recommendations is: "are fully implemented", "has the status “<50%”". */
function predicate({ status, count }: StatusCount): string {
  if (!status) return say('report.counts.blank', { count });
  const read = readingOn(status.label);
  return read === undefined
    ? say('report.counts.has', { count, status: quoted(status.label) })
    : say('report.counts.is', { count, status: read });
}

function noneOf(without: readonly StatusCount[]): string[] {
  const labels = without.flatMap(({ status }) => (status ? [status.label] : []));
  const reading = labels.flatMap((label) => readingOn(label) ?? []);
  const other = labels.filter((label) => readingOn(label) === undefined).map(quoted);
  return [
    ...(reading.length > 0 ? [say('report.counts.noneIs', { statuses: oneOf(reading) })] : []),
    ...(other.length > 0 ? [say('report.counts.noneHas', { statuses: oneOf(other) })] : []),
  ];
}

function quoted(label: string): string {
  return say('report.counts.quoted', { status: label });
}

/**
 * The status as it reads on in a sentence, "Fully implemented" as "fully implemented"; undefined for one that
 * does not ("Green", "<50%", "A"), which is quoted to the letter instead.
 */
function readingOn(label: string): string | undefined {
  const first = /^\p{Lu}?\p{Ll}+(?=$|[ -])/u.exec(label)?.[0].toLowerCase();
  const known = say('report.counts.readsOn').split(' ');
  if (first === undefined || !known.includes(first) || label !== label.trim()) return undefined;
  return first + label.slice(first.length);
}
