import { sayInPreview } from '../strings';
import { element } from './shell';

/** Lets a person drop a workbook anywhere on the page; `tell` says why nothing was opened. */
export function acceptDroppedFiles(open: (file: File) => void, tell: (why: string) => void): void {
  const veil = element('div', { className: 'veil', hidden: true });
  veil.append(element('p', { textContent: sayInPreview('page.dropHere') }));
  document.body.append(veil);
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  // Caught before the grid sees it: Univer has a use of its own for things dropped on it.
  const capture = { capture: true };
  window.addEventListener(
    'dragenter',
    (event) => {
      if (carriesFiles(event)) veil.hidden = false;
    },
    capture,
  );
  window.addEventListener(
    'dragover',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    capture,
  );
  // The veil covers the page, so leaving it is leaving the page.
  veil.addEventListener('dragleave', (event) => {
    if (event.target === veil && event.relatedTarget === null) veil.hidden = true;
  });
  window.addEventListener(
    'drop',
    (event) => {
      veil.hidden = true;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (file && files.length === 1) open(file);
      else tell(sayInPreview('page.oneFile'));
    },
    capture,
  );
}
