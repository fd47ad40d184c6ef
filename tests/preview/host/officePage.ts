/**
 * A page of an add-in without a browser: just enough of a window for the unmodified Office.js to start
 * in it, load its parts and talk to the page around it. Shows the protocol in the test run itself; the
 * browser tests do the same in Chromium.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const library = path.dirname(require.resolve('@microsoft/office-js/dist/office.debug.js'));
const ORIGIN = 'https://localhost';
const LIBRARY_ADDRESS = `${ORIGIN}/office/`;

export const AROUND = new URL(`${ORIGIN}/page`);

export interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Hands over what the page around has said. */
  hear(text: string): void;
  close(): void;
}

interface FakeElement {
  tagName: string;
  src?: string;
  onload?: () => void;
  [property: string]: unknown;
}

/** Opens the page. Its name is its frame's; `say` gets what it says to the page around. */
export function openOfficePage(name: string, say: (text: string) => void): OfficePage {
  const listeners: ((event: object) => void)[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const parent = { postMessage: (text: string) => say(text) };

  const run = (file: string) => {
    const text = readFileSync(file, 'utf8');
    // What a script declares for the page is declared in this window alone.
    for (const [, declared] of text.matchAll(/^var (\w+)/gm))
      if (declared !== undefined && !(declared in window)) window[declared] = undefined;
    new Function('window', `with (window) {\n${text}\n}`).call(window, window);
  };
  const append = (element: FakeElement) => {
    if (!element.src?.startsWith(LIBRARY_ADDRESS)) return;
    const file = path.join(library, element.src.slice(LIBRARY_ADDRESS.length).toLowerCase());
    setTimeout(() => {
      if (existsSync(file)) run(file);
      element.onload?.();
    }, 0);
  };
  const created = (tagName: string): FakeElement => ({
    tagName,
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    addEventListener: () => undefined,
  });
  const holder = { appendChild: append, insertBefore: append };
  const script = { src: `${LIBRARY_ADDRESS}office.debug.js`, getAttribute: () => null };

  const window: Record<string, unknown> = {
    name,
    parent,
    navigator: { userAgent: 'node', language: 'en-GB' },
    location: new URL(`${ORIGIN}/addin`),
    history: {},
    addEventListener: (kind: string, listener: (event: object) => void) => {
      if (kind === 'message') listeners.push(listener);
    },
    document: {
      domain: 'localhost',
      URL: `${ORIGIN}/addin`,
      readyState: 'complete',
      head: holder,
      body: holder,
      createElement: created,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : [holder]),
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
    },
    setTimeout,
    clearTimeout,
    setInterval: (work: () => void, time: number) => {
      const timer = setInterval(work, time);
      timers.add(timer);
      return timer;
    },
    clearInterval: (timer: NodeJS.Timeout) => {
      timers.delete(timer);
      clearInterval(timer);
    },
  };
  window['window'] = window;
  window['self'] = window;
  run(path.join(library, 'office.debug.js'));
  return {
    get Office() {
      return window['Office'] as typeof Office;
    },
    get Excel() {
      return window['Excel'] as typeof Excel;
    },
    hear: (text) => {
      for (const listener of listeners) listener({ data: text, origin: ORIGIN, source: parent });
    },
    close: () => timers.forEach((timer) => clearInterval(timer)),
  };
}
