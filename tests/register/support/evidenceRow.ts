import type { Evidence } from '../../../src/register/register';

/** A row of the Evidence table where nothing stands but what is given. */
export function evidenceRow(written: Partial<Evidence>): Evidence {
  const { recommendationRef = '' } = written;
  return {
    row: 0,
    ref: '',
    recommendationRef,
    recommendationRefs: recommendationRef === '' ? [] : [recommendationRef],
    evidence: '',
    see: '',
    kind: '',
    date: '',
    whereHeld: '',
    valueNow: '',
    valueBefore: '',
    claimedChange: '',
    exempt: '',
    ...written,
  };
}
