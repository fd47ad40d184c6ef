import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Of the npm package exactly this version: what the stand-in rests on is not documented. */
export const OFFICE_JS_VERSION = '1.1.110';

/** Office.js for Excel on the web, readable: the part that Excel.run and the objects are in. */
const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** The globals of Office.js, and those of its private parts that the stand-in uses. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & OfficeSeam;
}

export interface OfficeRequest {
  readonly Body: unknown;
}

/** What Office.js has for its own tests and hosts: here a session and events are put in. */
export interface OfficeSeam {
  readonly SessionBase: (new () => object) & { _overrideSession: object | undefined };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
}

let source: string | undefined;

function librarySource(): string {
  source ??= readFileSync(createRequire(__filename).resolve(LIBRARY), 'utf8');
  return source;
}

/**
 * Loads the unmodified library with a window of its own, so that sessions know nothing of one another.
 * Not in a vm context: there even `{}` is another object, and Office.js refuses plain options that come
 * from outside. What the library declares for the whole page becomes part of that window.
 */
export function loadOfficeLibrary(): OfficeLibrary & { readonly window: Record<string, unknown> } {
  const text = librarySource();
  const window: Record<string, unknown> = {
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: {},
    name: '',
    setTimeout,
    clearTimeout,
  };
  window['window'] = window;
  window['self'] = window;
  for (const [, name] of text.matchAll(/^var (\w+)/gm))
    if (name !== undefined && !(name in window)) window[name] = undefined;
  const run = new Function(
    'window',
    `with (window) {\n${text}\n;return { Excel, Office, OfficeExtension }; }`,
  );
  return { ...(run.call(window, window) as OfficeLibrary), window };
}
