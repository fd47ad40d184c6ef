import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What Microsoft's own React template for task panes loads for a button and a paragraph
 * (docs/decisions.md): ours may not load more before its first button works.
 */
const most = 170_000;

/** The function file is loaded for a press of a button: what the pane needs beside the actions must not come along. */
const mostForButtons = 60_000;

/** What may be passed on with nothing more than its text. */
const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '(MIT OR GPL-3.0-or-later)'];

/** Names that only the library that writes .docx files uses. */
const wordExport = 'w:bookmarkStart';

/** A part of Word documents that only the library that reads them asks for. */
const wordReader = 'wordml:checkbox';

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');

/** The scripts that a page loads; those of the add-in itself have no origin. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map((match) => match[1]!);
}

/** Builds dist/ where it is out of date, as `npm start` does. */
function build(): void {
  const script = `import('./preview/serverPane.mjs').then(({ buildPane }) => buildPane('.'))`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, stdio: 'pipe' });
}

describe('the pane as it is published', () => {
  let page: string;
  let scripts: string[];
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

  beforeAll(() => {
    build();
    page = read('taskpane.html');
    scripts = scriptsOf(page);
  }, 300_000);

  it(`loads at most ${most / 1000} kB of JavaScript, gzip, before the first button works`, () => {
    const own = scripts.filter((script) => !script.startsWith('https:'));
    expect(own.length).toBeGreaterThan(0);
    const size = own.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThanOrEqual(most);
  });

  it('loads the Word export only when it is asked for', () => {
    const holders = readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .filter((file) => read(file).includes(wordExport));
    expect(holders.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => holders.includes(script))).toEqual([]);
  });

  it('loads the reader of Word documents only when a paper is imported', () => {
    const holders = readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .filter((file) => read(file).includes(wordReader));
    expect(holders.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => holders.includes(script))).toEqual([]);
  });

  it('loads nothing from elsewhere but Microsoft’s Office.js, from where the store wants it', () => {
    expect(scripts.filter((script) => script.startsWith('https:'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    const links = [...page.matchAll(/<link[^>]*\bhref="?([^\s">]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => /^(https?:)?\/\//.test(link))).toEqual([]);
  });

  it('has a content security policy that lets no script send anything elsewhere', () => {
    const policy = /Content-Security-Policy[^>]*content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-|\*|http:/);
    // A script written into the page itself would be stopped by it.
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });

  it('names for the web server who may show it in a frame: Excel on the web and nobody else', () => {
    const [line = ''] = read('response-headers.txt').split('\n');
    const policy = /Content-Security-Policy[^>]*content="([^"]+)"/.exec(page)?.[1];
    expect(line).toBe(
      `Content-Security-Policy: ${policy}; frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com`,
    );
  });

  it('lists the licence of every package that it is made of', () => {
    const titles = read('licences.txt').match(/^@?[\w./-]+ \d+\.\d+\.\d+[^:\n]*: .+$/gm) ?? [];
    for (const name of ['docx', 'fflate', 'intl-messageformat', 'mammoth', 'react', 'saxes'])
      expect(titles).toContainEqual(expect.stringMatching(`^${name} \\d`));
    const licences = titles.map((title) => title.split(': ')[1]!);
    expect(licences.filter((licence) => !free.includes(licence))).toEqual([]);
  });

  it('brings the manifest and every icon that it names', () => {
    const icons = [...read('manifest.xml').matchAll(/\/(assets\/[^"]+\.png)/g)].map((m) => m[1]!);
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of new Set(icons)) expect(read(icon).length).toBeGreaterThan(0);
  });
});

describe('the function file as it is published', () => {
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

  it(`is at most ${mostForButtons / 1000} kB of JavaScript, gzip, without React and Fluent UI`, () => {
    const page = read('commands.html');
    const [officeJs, ...own] = scriptsOf(page);
    expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(own).toHaveLength(1);
    const script = read(own[0]!);
    expect(gzipSync(script).length).toBeLessThanOrEqual(mostForButtons);
    // What React and Fluent UI call things by stays in a minified bundle.
    const pane = scriptsOf(read('taskpane.html')).slice(1).map(read).join('');
    for (const name of ['useSyncExternalStore', 'fui-FluentProvider']) {
      expect(pane).toContain(name);
      expect(script).not.toContain(name);
    }
  });

  it('may load and send nothing that the pane may not', () => {
    const policy = /Content-Security-Policy[^>]*content="([^"]+)"/.exec(read('commands.html'))?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|http:/);
  });
});

describe('npm run build for a host', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'built-'));
    const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
    const options = ['--mode', 'production', '--env', 'url=https://tracker.example.gov.uk/excel'];
    const args = [webpack, ...options, '--output-path', folder];
    execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every file that its manifest names, at that address, and Office.js from Microsoft’s CDN', () => {
    const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('DefaultValue="https://localhost');
    const home = 'https://tracker.example.gov.uk/excel/';
    const named = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map((m) => m[1]!);
    expect(named.filter((address) => !address.startsWith(home))).toEqual([]);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const address of named) expect(there).toContain(address.slice(home.length));
    for (const page of ['taskpane.html', 'commands.html']) {
      const [officeJs, ...own] = scriptsOf(readFileSync(path.join(folder, page), 'utf8'));
      expect(officeJs).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      // Addresses of its own are relative: they hold wherever the folder is put.
      for (const script of own) expect(there).toContain(script);
    }
  });
});
