import type { Deed } from './deeds';
import type { Fault } from './faults';
import type { Complaint } from './judge';

/** What a colleague can do between the last look at the workbook and the write, and what then remains. */
interface Race {
  readonly deed: RegExp;
  readonly kind: RegExp;
  readonly complaint: RegExp;
  /** Why nothing is done about it, for docs/reliability.md. */
  readonly because: string;
}

export const races: readonly Race[] = [
  {
    deed: /^Link/,
    kind: /^(Rows filtered|A row inserted|A row deleted) meanwhile$/,
    complaint: /filter/i,
    because:
      'Link lifts every filter of the two tables before it writes and puts back those that it saw. A filter that a colleague sets in the fraction of a second between is gone; kept, it would have made Excel write into the wrong rows (OfficeDev/office-js issue 224).',
  },
  {
    deed: /^Link$/,
    kind: /^(Rows sorted|A row deleted) meanwhile$/,
    complaint: /\b\d+,3\b/,
    because:
      '“As above” means the row above as it was when the workbook was read. Where a colleague sorts or deletes rows in the fraction of a second before See is filled, See holds what was meant before; Check finds a See that leads nowhere.',
  },
  {
    deed: /^Clear the example$/,
    kind: /^A row inserted meanwhile$/,
    complaint: /neither as before/,
    because:
      'A table keeps one row, so the example is cleared where it is the only one and its row deleted otherwise. Where a colleague adds a row in the fraction of a second between, the example is cleared and its row stays, blank.',
  },
  {
    deed: /^(Set up|Colour|Accept a finding|Record a meeting)$/,
    kind: /^The tables’ sheets deleted meanwhile$/,
    complaint: /ends otherwise/,
    because:
      'Where a colleague deletes the sheets with the tables in the fraction of a second before the sheets that belong to them are made, those are made all the same; the next reading says which tables are missing.',
  },
];

/** The race that a complaint is about; undefined where it is a defect. */
export function raceOf(deed: Deed, fault: Fault, complaint: Complaint): Race | undefined {
  return races.find(
    (race) =>
      fault.meanwhile !== undefined &&
      race.deed.test(deed.name) &&
      race.kind.test(fault.kind) &&
      race.complaint.test(complaint),
  );
}
