import { readFileSync } from 'node:fs';
import { paperFromText } from '../../src/paper/pastedText';
import { readPaper } from '../../src/paper/readPaper';
import { seedRecommendations } from '../register/support/seed';
it('reads', () => {
  const text = readFileSync('/work/shared/seed/ofsted-follow-up-report.txt', 'utf8');
  const read = readPaper(paperFromText(text));
  console.log(JSON.stringify({ d: read.details, l: read.left.map((x) => x.slice(0, 80)) }, null, 1));
  expect(read.recommendations.map(({status, recommendation, evidence}) => ({status, recommendation, evidence}))).toEqual(
    seedRecommendations().map(({status, recommendation, evidence}) => ({status, recommendation, evidence})));
});
