/**
 * Work that can be left between its steps, so that a pane answers people meanwhile. Each step tells the share of the work that
 * is done, from 0 to 1; at the end stands what came of it.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** All steps without a pause. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps that are a part of other work, which they take from one share to another. */
export function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from * (1 - step.value) + to * step.value;
  }
}
