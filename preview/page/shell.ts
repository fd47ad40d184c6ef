/** The page around grid and pane: header, messages and the places for both. Holds no state of its own. */
import { sayInPreview } from '../strings';

/** What a person can do in the header. */
export interface ShellActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
}

export interface Shell {
  /** Holds the workbook; each workbook gets an element of its own inside. */
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Holds the add-in's ribbon group. */
  readonly ribbon: HTMLElement;
  name(name: string): void;
  /** While the page is busy it says so, and the header cannot be used. */
  busy(text: string | undefined): void;
}

const WIDTHS = [320, 450] as const;
const FIRST_WIDTH = 450;

/** Puts the page into the document. */
export function makeShell(actions: ShellActions): Shell {
  const name = element('h1', { className: 'name' });
  const picker = element('input', {
    type: 'file',
    hidden: true,
    accept: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    // The same file can be chosen again.
    picker.value = '';
    if (file) actions.open(file);
  });
  const buttons = [
    button(sayInPreview('page.open'), () => picker.click()),
    button(sayInPreview('page.save'), actions.save),
    button(sayInPreview('page.sample'), actions.sample),
  ];
  const pane = element('section', { className: 'pane' });
  pane.setAttribute('aria-label', sayInPreview('page.paneLabel'));
  const header = element('header', { className: 'header' });
  // Named, because Univer and the pane have landmarks of the same kinds.
  header.setAttribute('aria-label', sayInPreview('page.headerLabel'));
  const product = element('p', { className: 'product', textContent: sayInPreview('page.product') });
  const toolbar = element('div', { className: 'buttons' });
  toolbar.append(...buttons, widthSwitch(pane));
  header.append(product, name, toolbar, picker);
  const grid = element('section', { className: 'grid' });
  const busy = element('p', { className: 'busy', hidden: true });
  busy.setAttribute('role', 'status');
  const sheet = element('div', { className: 'sheet' });
  sheet.append(grid, busy);
  const main = element('main', { className: 'main' });
  main.setAttribute('aria-label', sayInPreview('page.mainLabel'));
  main.append(sheet, pane);
  const ribbon = element('section', { className: 'ribbon' });
  ribbon.setAttribute('aria-label', sayInPreview('page.ribbonLabel'));
  document.body.append(header, ribbon, main);
  return {
    grid,
    pane,
    ribbon,
    name: (text) => {
      name.textContent = text;
      grid.setAttribute('aria-label', sayInPreview('page.gridLabel', { name: text }));
      document.title = sayInPreview('page.title', { name: text });
    },
    busy: (text) => {
      busy.textContent = text ?? '';
      busy.hidden = text === undefined;
      for (const one of buttons) one.disabled = text !== undefined;
    },
  };
}

/** Radio buttons for the widths that Excel's pane can have: its narrowest, and one drawn wide. */
function widthSwitch(pane: HTMLElement): HTMLElement {
  const group = element('fieldset', { className: 'widths' });
  group.append(element('legend', { textContent: sayInPreview('page.paneWidth') }));
  for (const pixels of WIDTHS) {
    const choice = element('input', {
      type: 'radio',
      name: 'pane-width',
      value: `${pixels}`,
      checked: pixels === FIRST_WIDTH,
    });
    choice.addEventListener('change', () => setWidth(pane, pixels));
    const label = element('label', {});
    label.append(choice, sayInPreview('page.paneWidth.choice', { pixels: `${pixels}` }));
    group.append(label);
  }
  setWidth(pane, FIRST_WIDTH);
  return group;
}

function setWidth(pane: HTMLElement, pixels: number): void {
  pane.style.width = `${pixels}px`;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

/** An element with its properties set. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
