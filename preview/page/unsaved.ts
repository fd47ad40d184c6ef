import { sayInPreview } from '../strings';
import { element } from './shell';

export type UnsavedChoice = 'save' | 'discard' | 'stay';

/** Asks what to do with changes that are in no file yet. Escape stays. */
export function askAboutUnsaved(name: string): Promise<UnsavedChoice> {
  const dialog = element('dialog', { className: 'unsaved' });
  const text = element('p', {
    id: 'unsaved-text',
    textContent: sayInPreview('page.unsaved', { name }),
  });
  dialog.setAttribute('aria-labelledby', text.id);
  const form = element('form', { method: 'dialog' });
  const choices: readonly UnsavedChoice[] = ['save', 'discard', 'stay'];
  for (const choice of choices) {
    const label = sayInPreview(`page.unsaved.${choice}`);
    form.append(element('button', { value: choice, textContent: label }));
  }
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const choice = choices.find((one) => one === dialog.returnValue);
      dialog.remove();
      resolve(choice ?? 'stay');
    });
  });
}
