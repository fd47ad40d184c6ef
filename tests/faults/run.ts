import { writeFileSync } from 'node:fs';
import { openRegister } from '../../src/actions/openRegister';
import type { BatchBody } from '../../preview/host/protocol';
import type { WorkbookFacts } from '../preview/command/workbookFacts';
import { deeds, perform, type Deed } from './deeds';
import { Desk } from './desk';
import { faultsFor, type Fault, type Meanwhile } from './faults';
import { judgeEnd, judgeSheets, judgeTelling, type Complaint } from './judge';
import { workbooks } from './workbooks';

/** The workbook as it is when the deed begins. */
async function prepared(bytes: Uint8Array, { after }: Deed): Promise<Uint8Array> {
  if (after.length === 0) return bytes;
  const desk = await Desk.open(bytes);
  for (const action of after) await action(await openRegister());
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

interface Tally {
  runs: number;
  failed: number;
}

/** `--every n`: each n-th place of a batch; `--only text`: workbooks and deeds with the text in their names. */
export async function run(root: string, argv: readonly string[]): Promise<number> {
  const option = (name: string) => argv[argv.indexOf(name) + 1];
  const every = argv.includes('--every') ? Number(option('--every')) : 1;
  const only = argv.includes('--only') ? option('--only')! : '';
  const tallies = new Map<string, Tally>();
  const failures: string[] = [];
  for (const workbook of workbooks(root)) {
    const bytes = await workbook.bytes();
    for (const deed of deeds) {
      if (!`${workbook.name}: ${deed.name}`.includes(only)) continue;
      const start = await prepared(bytes, deed);
      const usual = await cleanRun(start, deed);
      const known = new Map<Meanwhile | undefined, Expected>();
      let failed = 0;
      const faults = faultsFor(usual.trips, every);
      for (const fault of faults) {
        const wanted =
          known.get(fault.meanwhile) ?? (await expected(start, deed, usual, fault.meanwhile));
        known.set(fault.meanwhile, wanted);
        const complaints: Complaint[] = await faultyRun(start, deed, fault, wanted);
        const tally = tallies.get(`${deed.name}\t${fault.kind}`) ?? { runs: 0, failed: 0 };
        tally.runs += 1;
        if (complaints.length > 0) {
          tally.failed += 1;
          failed += 1;
          for (const complaint of complaints)
            failures.push(
              `${workbook.name}: ${deed.name}: ${fault.kind} (${fault.place}): ${complaint}`,
            );
        }
        tallies.set(`${deed.name}\t${fault.kind}`, tally);
      }
      process.stdout.write(
        `${workbook.name}: ${deed.name}: ${faults.length} faults, ${failed} failed\n`,
      );
    }
  }
  for (const failure of failures) process.stdout.write(`✕ ${failure}\n`);
  if (argv.includes('--write')) writeFileSync(`${root}/docs/reliability.md`, '');
  const total = [...tallies.values()].reduce((sum, { runs }) => sum + runs, 0);
  const bad = [...tallies.values()].reduce((sum, { failed }) => sum + failed, 0);
  process.stdout.write(`${total - bad} passed, ${bad} failed\n`);
  return bad === 0 ? 0 : 1;
}
