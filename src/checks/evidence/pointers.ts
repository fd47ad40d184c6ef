import { onlyPoints, pointerIn, resolvePointers, type Resolution } from '../../register/pointers';
import type { Evidence, Register } from '../../register/register';
import { sayCheck } from '../../strings/sayChecks';
import { blank } from '../blank';
import { quote } from '../quote';
import type { Steps } from '../../work/steps';

/** Evidence that points elsewhere, and where that leads. */
export interface Pointing {
  readonly row: Evidence;
  readonly resolution: Resolution;
  /** It has no words but the pointer. */
  readonly only: boolean;
}

const followed = new WeakMap<readonly Evidence[], ReadonlyMap<number, Resolution>>();

/** Where each pointer leads, by position in the list of evidence. Several rules ask: it is worked out once a reading. */
export function* resolutionsOf({ evidence }: Register): Steps<ReadonlyMap<number, Resolution>> {
  const known = followed.get(evidence);
  if (known) return known;
  // What takes long is to read the words of a row, which are kept with it.
  for (const [at, row] of evidence.entries()) {
    onlyPoints(row);
    yield at / evidence.length;
  }
  const resolutions = resolvePointers(evidence);
  followed.set(evidence, resolutions);
  return resolutions;
}

/** All evidence that points elsewhere, in the order of the table. */
export function* pointing(register: Register): Steps<Pointing[]> {
  const resolutions = yield* resolutionsOf(register);
  return register.evidence.flatMap((row, at) => {
    const resolution = resolutions.get(at);
    return resolution ? { row, resolution, only: onlyPoints(row) } : [];
  });
}

/** How a message begins: whose evidence it is, and by which words or ref it points. */
export function saysOf({ row, only }: Pointing): string {
  const pointer = pointerIn(row.evidence);
  const values = {
    evidence: evidenceWords(row),
    pointer: quote(pointer?.words ?? ''),
    see: blank(row.see) ? 'none' : 'some',
    named: quote(row.see),
  };
  if (!pointer) return sayCheck('checks.pointer.saysNothing', values);
  return sayCheck(only ? 'checks.pointer.saysOnly' : 'checks.pointer.begins', values);
}

/** "Evidence E14 of recommendation R13". */
export function evidenceWords(row: Evidence, within: 'start' | 'sentence' = 'start'): string {
  return sayCheck('checks.pointer.evidence', {
    refed: blank(row.ref) ? 'no' : 'yes',
    small: within === 'sentence' ? 'yes' : 'no',
    ref: quote(row.ref),
    under: blank(row.recommendationRef) ? 'none' : 'some',
    recommendation: quote(row.recommendationRef),
  });
}
