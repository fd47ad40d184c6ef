import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { addressOf, serve } from '../../preview/server';
import { checksSideBySide, growthOfChecks, oneEdit } from './checks';
import { command } from './command';
import { documents } from './documents';
import { isBroken, type Figure, type Section } from './figure';
import { sizes } from './sizes';
import { trips } from './trips';

/** What shows a pane to a browser. */
export const server = { serve, addressOf };

/**
 * Measures, prints each figure with its bound, and writes docs/benchmarks.md.
 * @param args `--short` measures only what does not depend on the machine's speed, and writes nothing; `--largest` counts
 *   the trips of 50,000 recommendations, and makes their report, too
 * @param firstInteraction drives a browser, which is no part of this bundle
 * @returns 1 where a bound is broken that holds on every machine, else 0
 */
export async function run(
  root: string,
  args: readonly string[],
  firstInteraction: () => Promise<Section>,
): Promise<number> {
  const short = args.includes('--short');
  const largest = args.includes('--largest');
  const works: (() => Section | Promise<Section>)[] = [
    () => sizes(root),
    ...(short ? [] : [firstInteraction]),
    () => trips(short ? [19, 1_500] : [19, 5_000]),
    ...(largest ? [() => alone(root, 'tripsOfTheLargest')] : []),
    () => alone(root, 'growthOfChecks'),
    ...(short ? [] : [() => alone(root, 'checksSideBySide'), () => alone(root, 'oneEdit')]),
    () => alone(root, short ? 'growthOfDocuments' : 'documentsSideBySide'),
    ...(short ? [] : [() => command(root, 5_000, 1_500)]),
    ...(largest ? [() => command(root, 50_000, 3_000)] : []),
  ];
  const sections: Section[] = [];
  for (const work of works) {
    const section = await work();
    sections.push(section);
    console.log(`\n${section.title}`);
    for (const figure of section.figures) console.log(`  ${line(figure)}`);
  }
  const figures = sections.flatMap((section) => section.figures);
  const broken = figures.filter(isBroken);
  if (!short) writeFileSync(path.join(root, 'docs/benchmarks.md'), page(sections));
  console.log(`\n${figures.length} figures, ${broken.length} over their bound`);
  return broken.some(({ anywhere }) => anywhere) ? 1 : 0;
}

/** What is measured in a process of its own. */
const apart = {
  growthOfChecks,
  checksSideBySide,
  oneEdit,
  tripsOfTheLargest: () => trips([50_000]),
  growthOfDocuments: () => documents({ short: true }),
  documentsSideBySide: () => documents({ short: false }),
};

/** Measures one section and gives it as JSON. */
export const measured = async (name: keyof typeof apart): Promise<string> =>
  JSON.stringify(await apart[name]());

/**
 * A section measured in a process that has done nothing else. V8 compiles patterns without care for their speed once much
 * code has been compiled (TooMuchRegExpCode in its regexp.cc): what was measured before would tell.
 */
function alone(root: string, name: keyof typeof apart): Section {
  const work = `require('./build/bench.cjs').measured('${name}').then((json) => process.stdout.write(json))`;
  const json = execFileSync(process.execPath, ['-e', work], { cwd: root, encoding: 'utf8' });
  return JSON.parse(json) as Section;
}

function line(figure: Figure): string {
  const { what, bound, unit } = figure;
  const mark = bound === undefined ? ' ' : isBroken(figure) ? '✗' : '✓';
  return `${mark} ${what}: ${shown(figure.value)} ${unit}${bound === undefined ? '' : ` (at most ${shown(bound)})`}`;
}

/** As many digits as say something. */
function shown(value: number): string {
  return Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toPrecision(2);
}

function page(sections: readonly Section[]): string {
  const [cpu] = cpus();
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Times are of one machine and only their ratios mean something elsewhere; trips, bytes, sizes and growth are the same everywhere, and `npm run bench -- --short` fails when one of those is over its bound.',
    '',
    `Node ${process.version}, ${cpus().length} processors (${cpu?.model.trim()}).`,
    ...sections.flatMap(({ title, method, figures }) => [
      '',
      `## ${title}`,
      '',
      method,
      '',
      ...table(figures),
    ]),
    '',
  ].join('\n');
}

/** Padded, as the formatter wants it. */
function table(figures: readonly Figure[]): string[] {
  const rows = [
    ['Figure', 'Measured', 'At most', ''],
    ...figures.map((figure) => [
      figure.what,
      `${shown(figure.value)} ${figure.unit}`,
      figure.bound === undefined ? '' : `${shown(figure.bound)} ${figure.unit}`,
      isBroken(figure) ? 'over' : '',
    ]),
  ];
  const widths = rows[0]!.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]!.length)),
  );
  const written = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`,
  );
  return [
    written[0]!,
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...written.slice(1),
  ];
}
