
import { readFileSync } from 'node:fs';
import { paperFromText } from '../../src/paper/pastedText';
import { paperFromDocx } from '../../src/paper/readDocx';
import { readPaper } from '../../src/paper/readPaper';
import { reportToDocx } from '../../src/word/reportToDocx';
import { writeReport } from '../../src/report/narrative';
import { openGrid } from '../../src/register/readRegister';
import { afterSetUp } from '../register/support/afterSetUp';
import { seedGrid, seedRecommendations } from '../register/support/seed';
const wanted = seedRecommendations().map(({status, recommendation, evidence}) => ({status, recommendation, evidence}));
const got = (r: any) => r.recommendations.map(({status, recommendation, evidence}: any) => ({status, recommendation, evidence}));
it('docx', async () => {
  const { register } = openGrid(afterSetUp(seedGrid()));
  const bytes = await reportToDocx(writeReport(register));
  const read = readPaper(await paperFromDocx(bytes));
  expect(got(read)).toEqual(wanted);
  expect(read.recommendations.map(r => r.ref)).toEqual(register.recommendations.map(r => r.ref));
  console.log(JSON.stringify({ d: read.details, l: read.left }, null, 1));
});
const text = readFileSync('/work/shared/seed/ofsted-follow-up-report.txt', 'utf8');
it('word paste', () => {
  const t = text.replace(/\*\*/g, '').replace(/^- /gm, '•\t').replace(/\n\n+/g, '\n');
  expect(got(readPaper(paperFromText(t)))).toEqual(wanted);
});
it('bold only', () => {
  const t = text.replace(/^- /gm, '');
  expect(got(readPaper(paperFromText(t)))).toEqual(wanted);
});
it('no marks: those with a lead-in', () => {
  const t = text.replace(/^- /gm, '').replace(/\*\*/g, '');
  const r = got(readPaper(paperFromText(t)));
  console.log(r.length, JSON.stringify(r.map((x: any) => [x.status, x.recommendation.slice(0, 40), x.evidence.map((e: string) => e.slice(0, 20))]), null, 0));
});
it('wrapped', () => {
  const t = text.split('\n').map(l => { const w = l.split(' '); const out = ['']; for (const x of w) { if (out[out.length-1]!.length + x.length > 90) out.push(''); out[out.length-1] += (out[out.length-1] ? ' ' : '') + x; } return out.join('\n'); }).join('\n');
  expect(got(readPaper(paperFromText(t)))).toEqual(wanted);
});
