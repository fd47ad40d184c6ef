import { ExcelError } from './excelError';
import type { BatchAnswer } from './protocol';
import { refusal } from './refusal';
import type { Trip } from './traffic';

/** A failure that is asked for, to see what the add-in makes of it. */
export interface Fault {
  /** Which trip from now on fails: 1 is the next. */
  readonly trip: number;
  /** How many of its actions are applied first; without it the trip fails as a whole. */
  readonly afterActions?: number;
  /** All of it is applied, and the answer is lost on the way. */
  readonly afterAll?: true;
  readonly code: string;
  readonly message?: string;
}

/** Failures on request. Trips that only release references are not counted. */
export class Faults {
  private planned: (Fault & { at?: number })[] = [];

  failAt(fault: Fault): void {
    this.planned.push({ ...fault });
  }

  clear(): void {
    this.planned = [];
  }

  /** The answer to a trip that is to fail as a whole. */
  refuse(trip: Trip): BatchAnswer | undefined {
    if (trip.cleanUp) return undefined;
    this.planned = this.planned.map((fault) => ({ ...fault, trip: fault.trip - 1 }));
    const fault = this.take((due) => due.afterActions === undefined && !due.afterAll);
    if (!fault) return undefined;
    return refusal(new ExcelError(fault.code, fault.message));
  }

  /** Raises the failure that is due after so many actions of the trip. */
  raise(trip: Trip, actions: number): void {
    if (trip.cleanUp) return;
    const fault = this.take((due) => due.afterActions === actions);
    if (fault) throw new ExcelError(fault.code, fault.message);
  }

  /** What is answered in place of the answer to a trip that has been done. */
  lose(trip: Trip): BatchAnswer | undefined {
    const fault = trip.cleanUp ? undefined : this.take((due) => due.afterAll === true);
    return fault && refusal(new ExcelError(fault.code, fault.message));
  }

  private take(matches: (fault: Fault) => boolean): Fault | undefined {
    const due = this.planned.find((fault) => fault.trip === 0 && matches(fault));
    if (due) this.planned = this.planned.filter((fault) => fault !== due);
    return due;
  }
}
