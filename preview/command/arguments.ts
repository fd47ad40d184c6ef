import { parseArgs } from 'node:util';
import { sayInPreview } from '../strings';
import { CommandProblem } from './problem';

export interface CommandArguments {
  /** The workbook to report on. */
  readonly file: string;
  /** The folder for the two files. */
  readonly out: string;
  readonly json: boolean;
}

/**
 * What was asked for on the command line.
 * @throws CommandProblem with the usage where that cannot be told
 */
export function readArguments(words: readonly string[]): CommandArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new CommandProblem(sayInPreview('report.usage'));
  }
  const { positionals, values } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new CommandProblem(sayInPreview('report.usage'));
  }
  return { file, out: values.out ?? '.', json: values.json ?? false };
}
