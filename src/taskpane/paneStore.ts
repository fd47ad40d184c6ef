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

  /** Puts something in place of the panels; nothing brings them back. */
  show(view: View | undefined): void {
    this.set({ view, preview: undefined });
  }
}
