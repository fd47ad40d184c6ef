import { races } from './races';

/** How often an action met a kind of fault, and how often something was wrong afterwards. */
export interface Tally {
  readonly deed: string;
  readonly kind: string;
  runs: number;
  raced: number;
  failed: number;
}

/**
 * docs/reliability.md: every action by every fault.
 * @param tried which of all places were tried, in words; nothing where all were
 */
export function reliabilityPage(
  tallies: readonly Tally[],
  workbooks: readonly string[],
  tried: string,
): string {
  const deeds = [...new Set(tallies.map(({ deed }) => deed))];
  const kinds = [...new Set(tallies.map(({ kind }) => kind))];
  const cell = (deed: string, kind: string) => {
    const one = tallies.find((tally) => tally.deed === deed && tally.kind === kind);
    if (!one) return '–';
    const raced = one.raced > 0 ? ` (${one.raced} races)` : '';
    return one.failed > 0 ? `**${one.failed} of ${one.runs} failed**` : `${one.runs}${raced}`;
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sum = (key: 'runs' | 'raced' | 'failed') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return `# What happens when something fails

<!-- Written by \`npm run test:faults -- --write\`. -->

Every action is run on ${workbooks.length} workbooks (${workbooks.join(', ')}) while, in turn, each of its requests fails as a whole, each fails after each place at which it writes or adds something (what came before stays: a batch is no transaction), the answer is lost although everything was written, the pane is closed, or a colleague changes the workbook in between. After each: every cell, format, filter and sheet of the officer's is what it was; what the add-in makes is whole, absent, or says that it is unfinished; the person has been told in plain words; and the same action run again ends where a run that never failed ends.${tried}

${sum('runs')} runs: ${sum('runs') - sum('failed') - sum('raced')} as they should be, ${sum('raced')} with a race that remains (below), ${sum('failed')} failed. A number is the runs of an action with a fault.

${row(['Fault', ...deeds])}
${row(['---', ...deeds.map(() => '---:')])}
${kinds.map((kind) => row([kind, ...deeds.map((deed) => cell(deed, kind))])).join('\n')}

## Races that remain

${races.map(({ because }) => `- ${because}`).join('\n')}
`;
}
