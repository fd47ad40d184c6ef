import { countByStatus } from '../../src/report/counts';
import { countsSentence } from '../../src/report/countsSentence';
import { threeStatuses, workbookOf } from '../checks/workbook';

const [full, partial, planning] = threeStatuses.map(([label]) => label) as [string, string, string];
const many = (status: string, times: number): string[] => Array<string>(times).fill(status);

function sentenceOf(statuses: readonly string[], listed?: readonly string[], date = ''): string {
  const { register } = workbookOf({
    recommendations: statuses.map((status, i) => [`R${i}`, 'Review', status]),
    ...(listed && { statuses: listed.map((label, i) => [label, '', i, '#1E7B34', '✓']) }),
  });
  return countsSentence(countByStatus(register), date);
}

describe('the counts in a sentence', () => {
  it('give each status its number and per cent', () => {
    expect(sentenceOf([...many(full, 8), ...many(partial, 9), ...many(planning, 2)])).toBe(
      'Of 19 recommendations, 8 (42.1%) are fully implemented, 9 (47.4%) are partially implemented or in progress and 2 (10.5%) are at the planning stage.',
    );
  });

  it('say one as one, and name the statuses that none has', () => {
    expect(sentenceOf([full, full, ''])).toBe(
      'Of 3 recommendations, 2 (66.7%) are fully implemented and 1 (33.3%) has a status that is blank or not recognised. None is partially implemented or in progress or at the planning stage.',
    );
  });

  it('say all as all', () => {
    expect(sentenceOf(many(full, 4))).toBe('All 4 recommendations are fully implemented.');
    expect(sentenceOf([planning])).toBe('The one recommendation is at the planning stage.');
    expect(sentenceOf(['', ''])).toBe(
      'All 2 recommendations have a status that is blank or not recognised.',
    );
  });

  it('say that there are none', () => {
    expect(sentenceOf([])).toBe('There are no recommendations in this report.');
  });

  it('say which date they speak of, where it is known', () => {
    const date = '31 October 2025';
    expect(sentenceOf([full, planning], undefined, date)).toMatch(
      /^As at 31 October 2025, of 2 recommendations, 1 \(50\.0%\) is fully implemented/,
    );
    expect(sentenceOf([full], undefined, date)).toBe(
      'As at 31 October 2025, the one recommendation is fully implemented.',
    );
  });

  it('quote a status that does not read on in a sentence, to the letter', () => {
    expect(sentenceOf(['Green', 'Green', '<50%', 'a '], ['Green', '<50%', 'a ', 'BLUE'])).toBe(
      'Of 4 recommendations, 2 (50.0%) have the status “Green”, 1 (25.0%) has the status “<50%” and 1 (25.0%) has the status “a ”. None has the status “BLUE”.',
    );
  });

  it('write large numbers as people read them', () => {
    expect(sentenceOf([...many(full, 1500), planning])).toMatch(
      /^Of 1,501 recommendations, 1,500 \(99\.9%\) are fully implemented/,
    );
  });
});
