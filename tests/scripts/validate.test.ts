import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const schemas = path.resolve(root, '../shared/manifest-schemas');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function validate(file: string, environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/validate.js'), file],
    { encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { told: stdout + stderr, status };
}

function changed(change: (manifest: string) => string): string {
  const file = path.join(folder, 'changed.xml');
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  writeFileSync(file, change(manifest));
  return file;
}

describe('npm run validate', () => {
  test('reads our manifest, says what it found, and names the check that needs the internet', () => {
    const { told, status } = validate('manifest.xml');
    expect(status).toBe(0);
    expect(told).toContain('Name: Recommendations Tracker');
    expect(told).toContain('npx office-addin-manifest validate');
  });

  test.each([
    ['an absent file', () => path.join(folder, 'none.xml'), 'no such file'],
    ['XML that is no manifest', () => changed(() => '<a/>'), 'It does not say: Id, Name, Type'],
    [
      'a manifest without its page',
      () => changed((manifest) => manifest.replace(/<SourceLocation Default[^>]*>/, '')),
      'It does not say: Source Location',
    ],
  ])('refuses %s', (_, file, why) => {
    const { told, status } = validate(file(), { SCHEMAS: folder });
    expect(status).toBe(1);
    expect(told).toContain(why);
  });

  test('says so where the schemas or xmllint are not there', () => {
    expect(validate('manifest.xml', { SCHEMAS: folder })).toEqual({
      told: expect.stringContaining('Schemas: not checked, for they are not in') as string,
      status: 0,
    });
    writeFileSync(path.join(folder, 'OfficeAppManifestV1_1.xsd'), '');
    expect(validate('manifest.xml', { SCHEMAS: folder, PATH: folder })).toEqual({
      told: expect.stringContaining('Schemas: not checked, for xmllint is not installed') as string,
      status: 0,
    });
  });

  const withSchemas = existsSync(schemas) && hasXmllint ? test : test.skip;
  withSchemas(
    'holds it to the published schemas (skipped where they or xmllint are not here)',
    () => {
      expect(validate('manifest.xml').told).toContain('Schemas: valid');
      const { told, status } = validate(
        changed((manifest) => manifest.replaceAll('ProviderName', 'ProvidersName')),
      );
      expect([status, told.includes('ProvidersName')]).toEqual([1, true]);
    },
  );
});
