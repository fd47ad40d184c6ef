import type { AcceptedFinding } from '../register/register';
import { say } from '../strings/say';

/** "Accepted by the lead officer on 22/11/2026: …" */
export function acceptedWords({ by, on, reason }: AcceptedFinding): string {
  return say('findings.acceptedBy', { by, dated: on.trim() === '' ? 'no' : 'yes', on, reason });
}
