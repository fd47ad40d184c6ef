import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What Microsoft's own React template for task panes loads for a button and a paragraph
 * (docs/decisions.md): ours may not load more before its first button works.
 */
const most = 170_000;

/** Names that only the library that writes .docx files uses. */
const wordExport = 'w:bookmarkStart';

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');

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
    scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map((match) => match[1]!);
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

  it('brings the manifest and every icon that it names', () => {
    const icons = [...read('manifest.xml').matchAll(/\/(assets\/[^"]+\.png)/g)].map((m) => m[1]!);
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of new Set(icons)) expect(read(icon).length).toBeGreaterThan(0);
  });
});
