import { spoken, type Notice } from './notice';
import { unopened, type PaneState, type View } from './paneState';

/** Holds what the pane shows, and tells the panels when it changes. */
export class PaneStore {
  private state: PaneState = unopened;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  set(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }

  /** Shows a notice, or takes away the last one, and says it to screen readers. */
  tell(notice: Notice | undefined): void {
    this.set({ notice, announcement: notice ? spoken(notice) : '' });
  }

  /**
   * The person goes on to something else: what went well, or needed nothing, is no news any more and makes room. It has
   * been spoken already. What went wrong stays until it is closed or something is done.
   */
  goOn(): void {
    const { notice } = this.state;
    if (notice && notice.intent !== 'error') this.set({ notice: undefined });
  }

  /** Puts something in place of the panels; nothing brings them back. */
  show(view: View | undefined): void {
    this.set({ view, preview: undefined });
  }
}
