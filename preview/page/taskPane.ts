import { showPane } from '../host/frame';
import { sayInPreview } from '../strings';
import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { element } from './shell';

/** The add-in's task pane beside the grid. */
export interface TaskPane {
  show(): void;
  dispose(): void;
}

/** Shows the pane under a bar by which it is closed. Closed, its page is gone, as in Excel. */
export function openTaskPane(
  live: LiveWorkbook,
  place: HTMLElement,
  onClosed: () => void,
): TaskPane {
  const close = element('button', { type: 'button', textContent: '×' });
  close.setAttribute('aria-label', sayInPreview('page.closePane'));
  const bar = element('div', { className: 'pane-bar' });
  bar.append(element('p', { textContent: sayInPreview('page.product') }), close);
  const frame = element('div', { className: 'pane-frame' });
  let closePage: (() => void) | undefined;
  const end = () => {
    closePage?.();
    closePage = undefined;
    place.hidden = true;
  };
  const show = () => {
    place.hidden = false;
    closePage ??= showPane(live, frame);
    frame.querySelector('iframe')?.focus();
  };
  close.addEventListener('click', () => {
    end();
    onClosed();
  });
  place.append(bar, frame);
  place.hidden = false;
  closePage = showPane(live, frame);
  return {
    show,
    dispose: () => {
      closePage?.();
      bar.remove();
      frame.remove();
    },
  };
}
