import type { Finding } from '../checks/finding';
import { FindingsReceiver } from '../checks/findingsSent';
import type { OpenRegister } from '../register/openRegister';
import { othersHaveWorked, type Making } from '../work/turns';
import type { CheckAnswer, CheckOrder } from './checkOnOrder';

/** Who waits for an answer. Others have given up, or have been overtaken. */
interface Waiting {
  readonly number: number;
  readonly progress: Making['progress'];
  readonly resolve: (findings: readonly Finding[] | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** The pane's side of a thread that checks what it is ordered to (checkOnOrder.ts). */
export class CheckApart {
  private readonly receiver = new FindingsReceiver();
  private number = 0;
  private waiting: Waiting | undefined;
  private isLost = false;

  /** @param order - sends to the thread; what that answers is to be heard, all of it and in its order */
  constructor(private readonly order: (order: CheckOrder) => void) {}

  /**
   * Everything that the checks find. Only one check is waited for: the one before it has been stopped.
   * @returns undefined where there is no thread
   * @throws the signal's reason where it was stopped
   */
  async check(
    { grid }: OpenRegister,
    { progress, signal }: Making,
  ): Promise<readonly Finding[] | undefined> {
    // The reading has just been at work.
    await othersHaveWorked();
    signal?.throwIfAborted();
    if (this.isLost) return undefined;
    const number = (this.number += 1);
    const stopped = () => this.stop(signal?.reason);
    signal?.addEventListener('abort', stopped);
    try {
      return await new Promise((resolve, reject) => {
        this.waiting = { number, progress, resolve, reject };
        this.order({ number, grid: JSON.stringify(grid) });
      });
    } finally {
      signal?.removeEventListener('abort', stopped);
    }
  }

  /** The thread could not be started, or is no more. */
  lose(): void {
    this.isLost = true;
    this.waiting?.resolve(undefined);
  }

  /** Findings are taken whether anybody waits for them or not: what is sent later builds on them. */
  hear(answer: CheckAnswer): void {
    const findings = 'found' in answer ? this.receiver.take(answer.found) : undefined;
    const waiting = answer.number === this.waiting?.number ? this.waiting : undefined;
    if (!waiting) return;
    if ('share' in answer) this.tell(waiting, answer.share);
    else if (findings) waiting.resolve(findings);
    // Copied from one thread to the other, an error keeps its words and loses its class.
    else if ('failed' in answer)
      waiting.reject(Object.assign(new Error(answer.failed.message), answer.failed));
  }

  /** Who is told may have had enough, and throws. */
  private tell({ progress }: Waiting, share: number): void {
    try {
      progress?.(share);
    } catch (reason) {
      this.stop(reason);
    }
  }

  private stop(reason: unknown): void {
    this.order('stop');
    this.waiting?.reject(reason);
  }
}
