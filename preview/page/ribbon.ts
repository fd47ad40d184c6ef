/** The add-in's ribbon group above the grid, as Excel makes it from the manifest. */
import { pressRibbonButton } from '../host/frame';
import { sayInPreview } from '../strings';
import type { LiveWorkbook } from '../workbook/liveWorkbook';
import type { TaskPane } from './taskPane';
import { readRibbonGroup, type RibbonButton, type RibbonGroup } from './ribbonGroup';
import { element } from './shell';

/** The folder from which the preview serves the add-in. */
const ADD_IN = '/addin/';

/** The group as the manifest beside the add-in's pages has it. */
export async function ribbonGroup(): Promise<RibbonGroup> {
  const answer = await fetch(`${ADD_IN}manifest.xml`);
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  return readRibbonGroup(new DOMParser().parseFromString(await answer.text(), 'text/xml'));
}

/**
 * Shows the group until it is called off. A button shows the pane, or calls its function whether the pane is open
 * or not; while a function runs the others wait, which people are shown.
 */
export function showRibbon(
  place: HTMLElement,
  { label, buttons }: RibbonGroup,
  live: LiveWorkbook,
  pane: TaskPane,
  tell: (problem: string) => void,
): () => void {
  const group = element('div', { className: 'ribbon-group' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const press = async ({ functionName, label }: RibbonButton) => {
    if (functionName === undefined) return pane.show();
    if (group.getAttribute('aria-busy') === 'true') return;
    setBusy(group, true);
    try {
      await pressRibbonButton(live, functionName);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell(sayInPreview('page.ribbon.failed', { label, reason }));
    } finally {
      setBusy(group, false);
    }
  };
  const name = element('span', { className: 'ribbon-name', textContent: label });
  group.append(...buttons.map((one) => buttonFor(one, () => void press(one))), name);
  place.append(group);
  return () => group.remove();
}

function buttonFor({ label, tip, icon }: RibbonButton, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', title: tip });
  const image = element('img', { src: ADD_IN + icon, alt: '', width: 16, height: 16 });
  button.append(image, label);
  button.addEventListener('click', press);
  return button;
}

/** Not `disabled`, which would take the keyboard's focus away from the button that was pressed. */
function setBusy(group: HTMLElement, busy: boolean): void {
  group.setAttribute('aria-busy', `${busy}`);
  for (const button of group.querySelectorAll('button')) {
    if (busy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
