import { counterpartsOf, type Counterparts } from '../register/counterparts';
import { readPeriod } from '../register/periods';
import type { DetailField, Recommendation, Register, Status } from '../register/register';
import { readSettings, type CheckSettings } from './checkSettings';
import { inspectionDatesOf, type InspectionDate } from './details/inspectionDates';
import type { CheckedWorkbook } from './finding';

/** What rules ask of a workbook besides its rows; worked out once a reading. */
export interface Checking extends Counterparts {
  readonly register: Register;
  readonly settings: CheckSettings;
  /** The last day that the report speaks of; nothing where the reporting date is blank or no date. */
  readonly reportingDay: number | undefined;
  /** Every date that a report detail gives to the inspection. */
  readonly inspectionDates: readonly InspectionDate[];
  /** The status as the Statuses table describes it; nothing where it lists no such status. */
  readonly statusOf: (row: Recommendation) => Status | undefined;
}

/**
 * What a rule about one row may ask besides the row: what it finds is kept for as long as all of this is as it was, so that
 * after an edit only the rows that it touches are checked again (rowFindings.ts).
 */
export interface RowChecking extends Omit<Checking, 'register'> {
  readonly register: Pick<Register, 'tables'>;
}

const made = new WeakMap<Register, Checking>();

export function checkingOf({ register }: CheckedWorkbook): Checking {
  const known = made.get(register);
  if (known) return known;
  const statuses = new Map<string, Status>();
  for (const status of register.statuses) {
    if (!statuses.has(status.label)) statuses.set(status.label, status);
  }
  const checking = {
    register,
    settings: readSettings(register.settings),
    reportingDay: readPeriod(detailValue(register, 'reportingDate'))?.to,
    inspectionDates: inspectionDatesOf(register),
    statusOf: ({ status }: Recommendation) => statuses.get(status),
    ...counterpartsOf(register),
  };
  made.set(register, checking);
  return checking;
}

/** The value of a report detail; "" where it is blank or not there. */
export function detailValue({ details }: Register, field: DetailField): string {
  return details.find((one) => one.field === field && one.value.trim() !== '')?.value ?? '';
}

/** Still to be done: neither complete nor ended. An ended status needs neither evidence nor a due date. */
export function isOpen(status: Status | undefined): boolean {
  return status !== undefined && !status.complete && (status.needsEvidence || status.needsDueDate);
}

/** Not begun: it needs no evidence yet, and is still to be done. */
export function isPlanned(status: Status | undefined): boolean {
  return isOpen(status) && !status!.needsEvidence;
}
