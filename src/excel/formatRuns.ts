/** Consecutive rows with the same number format. */
export interface FormatRun {
  readonly first: number;
  readonly count: number;
  readonly format: string;
}

/** Takes a column's number formats together, so that a long column of one format is one instruction to Excel. */
export function formatRuns(formats: readonly string[]): FormatRun[] {
  const runs: FormatRun[] = [];
  let first = 0;
  formats.forEach((format, at) => {
    if (formats[at + 1] === format) return;
    runs.push({ first, count: at + 1 - first, format });
    first = at + 1;
  });
  return runs;
}
