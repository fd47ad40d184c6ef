/**
 * What the preview's server answers to which address, as plain data. Nothing that is not named here is
 * served, and nothing outside the folders that are named.
 */
import path from 'node:path';

/** One answer: a file as it is, a page of the add-in with its Office.js swapped, or our trust answer. */
export type Served =
  | { readonly kind: 'file'; readonly file: string; readonly type: string }
  | { readonly kind: 'addInPage'; readonly file: string; readonly type: string }
  | { readonly kind: 'trustAnswer'; readonly type: string };

/** Where each address that begins so is looked for, from the project's folder. */
const folders: readonly { readonly address: string; readonly folder: string }[] = [
  { address: '/page/', folder: 'build/page' },
  { address: '/addin/', folder: 'dist' },
  { address: '/office/', folder: 'node_modules/@microsoft/office-js/dist' },
];

/** Single files. */
const files: Readonly<Record<string, string>> = {
  '/': 'preview/page/index.html',
  '/sample.xlsx': 'preview/sample/northmere-action-plan.xlsx',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function typeOf(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * What to answer to an address's path, or undefined where nothing is served.
 *
 * Office.js asks for its own files by addresses whose capitals differ from the package's file names
 * (AgaveErrorUX/index.html for agaveerrorux/), so those are looked for in small letters.
 */
export function route(root: string, addressPath: string): Served | undefined {
  const asked = decoded(addressPath);
  if (asked === undefined) return undefined;
  const single = files[asked];
  if (single !== undefined) {
    return { kind: 'file', file: path.join(root, single), type: typeOf(single) };
  }
  // The library asks this page whether a host on plain http can be trusted. The real one talks to
  // Microsoft; here the host is our own page on the same machine.
  if (asked.toLowerCase() === '/office/agaveerrorux/index.html') {
    return { kind: 'trustAnswer', type: typeOf('index.html') };
  }
  const home = folders.find(({ address }) => asked.startsWith(address));
  if (!home) return undefined;
  const rest = asked.slice(home.address.length);
  const folder = path.resolve(root, home.folder);
  const file = path.resolve(folder, home.address === '/office/' ? rest.toLowerCase() : rest);
  if (!file.startsWith(folder + path.sep)) return undefined;
  const isAddInPage = home.address === '/addin/' && path.extname(file) === '.html';
  return { kind: isAddInPage ? 'addInPage' : 'file', file, type: typeOf(file) };
}

/** The path as text; undefined where it is no proper encoding or holds what no file name of ours holds. */
function decoded(addressPath: string): string | undefined {
  try {
    const text = decodeURIComponent(addressPath);
    return text.includes('\0') || text.includes('\\') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Microsoft's address of Office.js, as the add-in's pages name it. */
const OFFICE_JS =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js/g;

/** A page of the add-in with Office.js taken from this machine; nothing else in it is changed. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(OFFICE_JS, '/office/office.js');
}

/** Tells the library, when it asks, that the page around it may be trusted; nobody else is told. */
export const trustScript = `addEventListener('message', (event) => {
  if (event.origin === location.origin && event.source === parent) {
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
  }
});`;

export const trustPage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Trusted</title><script>${trustScript}</script></head></html>
`;
