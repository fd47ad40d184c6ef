import type { Status } from '../register/register';

/** How far along the statuses of a workbook are, by its Statuses table. */
export interface StatusScale {
  /** Complete, or no longer to be done. */
  readonly isClosed: (label: string) => boolean;
  /** Rises with progress; undefined for a status that is not listed, or closed without being complete. */
  readonly step: (label: string) => number | undefined;
}

/**
 * The Order column runs from done to not begun, as set up writes it; where the complete statuses stand after
 * the others it runs the other way.
 */
export function statusScale(statuses: readonly Status[]): StatusScale {
  const listed = new Map<string, Status>();
  for (const status of statuses) {
    if (!listed.has(status.label)) listed.set(status.label, status);
  }
  const needs = ({ needsEvidence, needsDueDate }: Status) => needsEvidence || needsDueDate;
  // A table without these columns tells nothing of what has ended.
  const tellsEnded = statuses.some(needs);
  const hasEnded = (status: Status) => tellsEnded && !status.complete && !needs(status);
  const mean = (some: readonly Status[]) =>
    some.reduce((sum, { order }) => sum + order / some.length, 0);
  const complete = statuses.filter((one) => one.complete);
  const open = statuses.filter((one) => !one.complete && !hasEnded(one));
  const upwards = complete.length > 0 && open.length > 0 && mean(complete) > mean(open) ? 1 : -1;
  return {
    isClosed: (label) => {
      const status = listed.get(label);
      return status !== undefined && (status.complete || hasEnded(status));
    },
    step: (label) => {
      const status = listed.get(label);
      return status === undefined || hasEnded(status) ? undefined : upwards * status.order;
    },
  };
}
