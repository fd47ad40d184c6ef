import type { HistoryColumn } from '../register/historyColumns';
import { tableDesigns } from '../register/columns';
import { headingIn } from '../register/places';
import { tableOf } from '../register/tableRows';
import type { Register } from '../register/register';
import { columnReference } from '../register/structuredReference';

/** Live formulas on the History table; undefined where there is none. */
export interface HistoryFormulas {
  /** Recommendations recorded at a meeting. */
  readonly recorded: (day: number) => string;
  /** Those of them that have exactly the status of one of these cells. */
  readonly withStatus: (day: number, cells: readonly string[]) => string;
}

export function historyFormulas({ tables }: Register): HistoryFormulas | undefined {
  const table = tableOf<HistoryColumn>(tableDesigns.history.columns, tables.history);
  const meeting = headingIn(table, 'meeting');
  const status = headingIn(table, 'status');
  if (!table || meeting === undefined || status === undefined) return undefined;
  const [meetings, statuses] = [meeting, status].map((heading) =>
    columnReference(table.grid.name, heading),
  );
  const at = (day: number) => `(${meetings}=${dateOf(day)})`;
  return {
    recorded: (day) => `=SUMPRODUCT(--${at(day)})`,
    withStatus: (day, cells) => {
      const counts = cells.map((cell) => `SUMPRODUCT(${at(day)}*EXACT(${statuses},${cell}))`);
      return `=${counts.length > 0 ? counts.join('+') : '0'}`;
    },
  };
}

/** As a formula that reads the same in every country. */
function dateOf(day: number): string {
  const date = new Date(day * 86_400_000);
  return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
