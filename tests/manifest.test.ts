import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const manifestFile = path.join(root, 'manifest.xml');
const manifest = readFileSync(manifestFile, 'utf8');
const schemas = path.resolve(root, '../shared/manifest-schemas');

/** Every value of an attribute in the manifest. */
function values(attribute: string, text = manifest): string[] {
  return [...text.matchAll(new RegExp(`\\b${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!);
}

/** Width and height as a PNG's own header tells them (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is read by Microsoft’s own reader as a task pane for Excel alone, in British English, that may read and write', () => {
    const reader = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const read = execFileSync(process.execPath, [reader, 'info', manifestFile]).toString();
    const lines = read.split('\n').map((line) => line.trim());
    for (const line of [
      'Name: Recommendations Tracker',
      'Type: TaskPaneApp',
      'Default Locale: en-GB',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      'Source Location: https://localhost:3000/taskpane.html',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('asks for ExcelApi 1.14 and nothing newer, for the add-in and for its button', () => {
    expect(
      [...manifest.matchAll(/Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, n, v]) => [n, v]),
    ).toEqual([
      ['ExcelApi', '1.14'],
      ['ExcelApi', '1.14'],
    ]);
  });

  it('puts a button on the Home tab that shows the pane', () => {
    expect(values('id')).toContain('TabHome');
    expect(manifest).toMatch(/<Action xsi:type="ShowTaskpane">/);
  });

  it('puts the actions beside it, each with a tip and icons of its own, answered by the function file', () => {
    const buttons = manifest.split('<Control xsi:type="Button"').slice(1);
    const runs = buttons.filter((button) => button.includes('xsi:type="ExecuteFunction"'));
    expect(runs.map((button) => /<FunctionName>(\w+)</.exec(button)?.[1])).toEqual([
      'check',
      'colour',
      'link',
      'summarise',
      'narrate',
    ]);
    for (const button of buttons) {
      expect(button).toMatch(/<Supertip>/);
      const sizes = values('size', button);
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
    const drawn = values('resid', buttons.join('')).filter((resid) => resid.includes('Icon.'));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(manifest).toContain('<FunctionFile resid="Commands.Url"/>');
    expect(values('DefaultValue')).toContain('https://localhost:3000/commands.html');
  });

  it('names icons that are there, each in the size that it is named for', () => {
    const icons = values('DefaultValue').filter((value) => value.endsWith('.png'));
    const sizes = icons.map((icon) => {
      const file = path.join(root, new URL(icon).pathname);
      const named = Number(/icon-(\d+)\.png$/.exec(icon)?.[1]);
      expect(pngSize(file)).toEqual([named, named]);
      return named;
    });
    expect(new Set(sizes)).toEqual(new Set([16, 32, 64, 80]));
  });

  it('refers to texts and addresses that it holds itself', () => {
    const held = new Set(values('id'));
    expect(values('resid').filter((resid) => !held.has(resid))).toEqual([]);
  });

  const validate = existsSync(schemas) && hasXmllint() ? it : it.skip;
  validate(
    'is valid by Microsoft’s published schemas (skipped where they or xmllint are not here)',
    () => {
      expect(validity(manifest)).toBe('valid');
      // The check itself can fail.
      expect(validity(manifest.replace(/ProviderName/g, 'ProvidersName'))).toContain(
        'ProvidersName',
      );
    },
  );
});

function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version']).status === 0;
}

function validity(text: string): string {
  const schema = path.join(schemas, 'OfficeAppManifestV1_1.xsd');
  try {
    execFileSync('xmllint', ['--noout', '--schema', schema, '-'], { input: text, stdio: 'pipe' });
    return 'valid';
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    if (!stderr) throw error;
    return stderr.toString();
  }
}

describe('a manifest for a host', () => {
  const { manifestFor } = jest.requireActual<{
    manifestFor(url: string | undefined, manifest: string): string;
  }>('../webpack.config.js');

  it.each([
    ['https://tracker.example.gov.uk', 'https://tracker.example.gov.uk/taskpane.html'],
    ['https://example.org/tracker/', 'https://example.org/tracker/taskpane.html'],
    ['https://example.org:8443/a&b', 'https://example.org:8443/a&amp;b/taskpane.html'],
  ])('at %s has its addresses there and none on this machine', (url, page) => {
    const made = manifestFor(url, manifest);
    expect(values('DefaultValue', made)).toContain(page);
    expect(made).not.toContain('DefaultValue="https://localhost');
  });

  it('stays on this machine where no address is given', () => {
    expect(manifestFor(undefined, manifest)).toBe(manifest);
  });

  it.each(['http://example.org', 'ftp://example.org'])('is refused at %s', (url) => {
    expect(() => manifestFor(url, manifest)).toThrow('over https only');
  });

  it.each(['https://example.org/?a=b', 'https://example.org/#a'])(
    'is refused at %s, which no page can be put below',
    (url) => {
      expect(() => manifestFor(url, manifest)).toThrow('before any ? or #');
    },
  );
});
