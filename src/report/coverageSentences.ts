import { allOf, oneOf } from '../strings/list';
import { inWords, sentenceCase } from '../strings/numbers';
import { sayReport } from '../strings/sayReport';
import { countByStatus } from './counts';
import { predicate, quoted } from './countsSentence';
import type { Coverage } from './coverage';
import type { Paragraph } from './document';
import { movementWord } from './movementWords';
import { refsOf } from './rows';

/** What the report leaves out, in words; nothing where it leaves out nothing. Covered and left out add up to the whole. */
export function coverageSentences(coverage: Coverage): Paragraph[] {
  const { register, whole, filteredOut, notIncluded, exempt } = coverage;
  const total = whole.recommendations.length;
  const covered = register.recommendations.length;
  const filter = filterInWords(coverage);
  const sentences = [
    ...(covered < total
      ? [
          sayReport(covered === 0 ? 'report.covers.none' : 'report.covers.some', {
            count: total,
            covered: inWords(covered),
            total: inWords(total),
            filtered: filter === undefined ? 'no' : 'yes',
            filter: filter ?? '',
          }),
        ]
      : []),
    ...filteredOutInWords(coverage),
    ...(notIncluded.length > 0 ? [counted('report.covers.notIncluded', notIncluded.length)] : []),
    ...(exempt.length > 0 ? [counted('report.covers.exempt', exempt.length)] : []),
  ];
  if (sentences.length === 0) return [];
  const rows = refsOf([...register.recommendations, ...filteredOut, ...notIncluded]);
  return [{ kind: 'paragraph', rows, runs: [{ text: sentences.join(' ') }] }];
}

function counted(key: 'report.covers.notIncluded' | 'report.covers.exempt', count: number): string {
  return sayReport(key, { count, words: sentenceCase(inWords(count)) });
}

/** "status is “A” or “B” and owner is “C”"; undefined where nothing is filtered. */
export function filterInWords({
  choice: { filter, movements = [] },
  changes,
}: Pick<Coverage, 'choice' | 'changes'>): string | undefined {
  const parts = [
    ['report.covers.status', filter.statuses],
    ['report.covers.theme', filter.themes],
    ['report.covers.owner', filter.owners],
  ] as const;
  const words = parts.flatMap(([key, values]) =>
    values.length === 0 ? [] : [sayReport(key, { values: oneOf(values.map(valueInWords)) })],
  );
  if (filter.overdue) words.push(sayReport('report.covers.overdue'));
  if (changes && movements.length > 0) {
    const values = oneOf(movements.map((one) => quoted(movementWord(one))));
    words.push(sayReport('report.covers.movement', { values }));
  }
  return words.length === 0 ? undefined : allOf(words);
}

function valueInWords(value: string): string {
  return value.trim() === '' ? sayReport('report.covers.blank') : quoted(value);
}

/** How far those are that the filter leaves out. */
function filteredOutInWords({ whole, filteredOut }: Coverage): string[] {
  const count = filteredOut.length;
  if (count === 0) return [];
  const some = countByStatus({ ...whole, recommendations: filteredOut }).byStatus.filter(
    (part) => part.count > 0,
  );
  if (count === 1) {
    return [sayReport('report.covers.filteredOutOne', { part: predicate(some[0]!) })];
  }
  const parts = some.map((part) =>
    sayReport('report.covers.part', {
      count: some.length === 1 ? 'all' : inWords(part.count),
      status: predicate(part),
    }),
  );
  return [sayReport('report.covers.filteredOut', { count: inWords(count), parts: allOf(parts) })];
}
