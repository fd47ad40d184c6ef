import { sayInPreview } from '../strings';
import { element } from './shell';

export type MessageKind = 'done' | 'problem';

/** What was done need not be kept in sight; a problem stays until it is closed (milliseconds). */
const DONE_STAYS = 10_000;

/** Shows one message at a time above the grid, read out by screen readers, until it is closed. */
export class Messages {
  private readonly bar = element('div', { className: 'message', hidden: true });
  private readonly done = element('p', {});
  private readonly problem = element('p', {});
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // Both regions are in the page from the start: one that comes with its text is often not read out.
    this.done.setAttribute('role', 'status');
    this.problem.setAttribute('role', 'alert');
    const close = element('button', { type: 'button', textContent: '×', className: 'close' });
    close.setAttribute('aria-label', sayInPreview('page.dismiss'));
    close.addEventListener('click', () => this.clear());
    this.bar.append(this.done, this.problem, close);
    document.querySelector('header')?.after(this.bar);
  }

  show(kind: MessageKind, text: string): void {
    clearTimeout(this.timer);
    if (kind === 'done') this.timer = setTimeout(() => this.clear(), DONE_STAYS);
    this.done.textContent = kind === 'done' ? text : '';
    this.problem.textContent = kind === 'problem' ? text : '';
    this.bar.dataset['kind'] = kind;
    this.bar.hidden = false;
  }

  clear(): void {
    clearTimeout(this.timer);
    this.bar.hidden = true;
    this.done.textContent = '';
    this.problem.textContent = '';
  }
}
