import { writeFileSync } from 'node:fs';
import { openRegister } from '../../src/actions/openRegister';
import { WorkbookProblem } from '../../src/excel/problem';
import type { BatchBody } from '../../preview/host/protocol';
import type { WorkbookFacts } from '../preview/command/workbookFacts';
import { deeds, perform, type Deed } from './deeds';
import { Desk } from './desk';
import { faultsFor, type Fault, type Meanwhile } from './faults';
import { judgeEnd, judgeSheets, judgeTelling, type Complaint } from './judge';
import { reliabilityPage, type Tally } from './page';
import { raceOf } from './races';
import { workbooks } from './workbooks';

/** The workbook as it is when the deed begins. What it refuses to begin with is left out, as a person would leave it. */
async function prepared(bytes: Uint8Array, { after }: Deed): Promise<Uint8Array> {
  if (after.length === 0) return bytes;
  const desk = await Desk.open(bytes);
  for (const action of after) {
    await openRegister()
      .then(action)
      .catch((error: unknown) => {
        if (!(error instanceof WorkbookProblem)) throw error;
      });
  }
  return desk.close();
}

interface Clean {
  readonly before: WorkbookFacts;
  readonly whole: WorkbookFacts;
  readonly trips: readonly BatchBody[];
}

/** What the deed comes to where nothing fails: with what a colleague did before it, or after it and then again. */
async function cleanRun(
  bytes: Uint8Array,
  deed: Deed,
  meanwhile?: Meanwhile,
  late = false,
): Promise<Clean> {
  const desk = await Desk.open(bytes);
  try {
    if (late) await perform(deed).catch(() => undefined);
    if (meanwhile) await desk.run(meanwhile);
    const before = await desk.facts();
    const trips: BatchBody[] = [];
    desk.watch((_, body) => void trips.push(body));
    await perform(deed).catch(() => undefined);
    desk.watch(undefined);
    return { before, whole: await desk.facts(), trips };
  } finally {
    desk.dispose();
  }
}

interface Expected {
  /** With what a colleague did before it. */
  readonly clean: Clean;
  readonly usual: Clean;
  /** What it may come to when it is run again. */
  readonly ends: readonly WorkbookFacts[];
}

async function expected(
  bytes: Uint8Array,
  deed: Deed,
  usual: Clean,
  meanwhile: Meanwhile | undefined,
): Promise<Expected> {
  if (!meanwhile) return { clean: usual, usual, ends: [usual.whole] };
  const clean = await cleanRun(bytes, deed, meanwhile);
  const late = await cleanRun(bytes, deed, meanwhile, true);
  return { clean, usual, ends: [clean.whole, late.whole] };
}

async function faultyRun(
  bytes: Uint8Array,
  deed: Deed,
  fault: Fault,
  { clean, ends, usual }: Expected,
): Promise<Complaint[]> {
  const desk = await Desk.open(bytes);
  try {
    fault.arrange(desk);
    const error: unknown = await desk.untilClosed(perform(deed)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    desk.watch(undefined);
    desk.session.host.faults.clear();
    const complaints = [
      ...(fault.silent ? [] : judgeTelling(error, fault.meanwhile === undefined)),
      ...judgeSheets(clean.before, await desk.facts(), [clean.whole, usual.whole]),
    ];
    await perform(deed).catch(() => undefined);
    return [...complaints, ...judgeEnd(await desk.facts(), ends)];
  } finally {
    desk.dispose();
  }
}

/**
 * Runs every action with every fault.
 *
 * `--every n`: each n-th place of a batch; `--sample n`: each n-th of all faults, counted over all actions; `--only
 * text`: workbooks and deeds with the text in their names; `--write`: docs/reliability.md.
 * @returns the status to end with
 */
export async function run(root: string, argv: readonly string[]): Promise<number> {
  const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const every = Number(option('--every') ?? 1);
  const sample = Number(option('--sample') ?? 1);
  const only = option('--only') ?? '';
  let counted = 0;
  const tallies = new Map<string, Tally>();
  const failures: string[] = [];
  const all = workbooks(root);
  for (const workbook of all) {
    const bytes = await workbook.bytes();
    for (const deed of deeds) {
      const title = `${workbook.name}: ${deed.name}`;
      if (!title.includes(only)) continue;
      const chosen = () => (counted += 1) % sample === 0;
      const options = { every, chosen };
      const { runs, failed } = await runDeed(bytes, deed, options, (fault, complaints) => {
        const defects = complaints.filter((complaint) => !raceOf(deed, fault, complaint));
        count(tallies, deed, fault, complaints.length > 0, defects.length > 0);
        failures.push(
          ...defects.map((defect) => `${title}: ${fault.kind} (${fault.place}): ${defect}`),
        );
        return defects.length > 0;
      });
      process.stdout.write(`${title}: ${runs} faults, ${failed} failed\n`);
    }
  }
  for (const failure of failures) process.stdout.write(`✕ ${failure}\n`);
  const tallied = [...tallies.values()];
  if (argv.includes('--write')) {
    const names = all.map(({ name }) => name);
    const tried =
      sample * every > 1
        ? ` Of all these this page has one in ${sample * every}, taken evenly over actions and workbooks; \`npm run test:faults\` without \`--sample\` tries them all.`
        : '';
    const page = reliabilityPage(tallied, names, tried);
    writeFileSync(`${root}/docs/reliability.md`, page);
  }
  const runs = tallied.reduce((sum, tally) => sum + tally.runs, 0);
  const failed = tallied.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`${runs - failed} passed, ${failed} failed\n`);
  return failed === 0 && runs > 0 ? 0 : 1;
}

async function runDeed(
  bytes: Uint8Array,
  deed: Deed,
  { every, chosen }: { every: number; chosen: () => boolean },
  judged: (fault: Fault, complaints: readonly Complaint[]) => boolean,
): Promise<{ runs: number; failed: number }> {
  const start = await prepared(bytes, deed);
  const usual = await cleanRun(start, deed);
  const known = new Map<Meanwhile | undefined, Expected>();
  const faults = faultsFor(usual.trips, every).filter(chosen);
  let failed = 0;
  for (const fault of faults) {
    const wanted =
      known.get(fault.meanwhile) ?? (await expected(start, deed, usual, fault.meanwhile));
    known.set(fault.meanwhile, wanted);
    if (judged(fault, await faultyRun(start, deed, fault, wanted))) failed += 1;
  }
  return { runs: faults.length, failed };
}

function count(
  tallies: Map<string, Tally>,
  { name: deed }: Deed,
  { kind }: Fault,
  complained: boolean,
  failed: boolean,
): void {
  const key = `${deed}\t${kind}`;
  const tally = tallies.get(key) ?? { deed, kind, runs: 0, raced: 0, failed: 0 };
  tallies.set(key, tally);
  tally.runs += 1;
  if (failed) tally.failed += 1;
  else if (complained) tally.raced += 1;
}
