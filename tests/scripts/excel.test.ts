import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

interface Commands {
  readonly certificates: readonly string[];
  readonly start: readonly string[];
  readonly stop: readonly string[];
}
const { excelCommands, port } = jest.requireActual<{
  excelCommands(extra?: readonly string[]): Commands;
  port: number;
}>('../../scripts/excelCommands.js');
const { staticFiles } = jest.requireActual<{
  staticFiles(folder: string): Parameters<typeof createServer>[1];
}>('../../scripts/staticFiles.js');

function excel(...args: string[]) {
  const script = path.join(root, 'scripts/excel.js');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

describe('npm run excel', () => {
  test('has Microsoft’s tools start desktop Excel with the manifest, and take it out again', () => {
    const { certificates, start, stop } = excelCommands(['--document', 'my plan.xlsx']);
    const run = (command: readonly string[]) => command.slice(command.indexOf('--') + 1);
    expect(run(certificates)).toEqual(['office-addin-dev-certs', 'install']);
    expect(run(start)).toEqual([
      'office-addin-debugging',
      ...['start', 'manifest.xml', 'desktop', '--app', 'excel'],
      ...['--no-debug', '--no-live-reload', '--document', 'my plan.xlsx'],
    ]);
    expect(run(stop)).toEqual(['office-addin-debugging', 'stop', 'manifest.xml', 'desktop']);
  });

  test('fetches them at one version, runs none of their install scripts and depends on none of them', () => {
    for (const command of Object.values(excelCommands()) as string[][]) {
      expect(command.slice(0, 3)).toEqual(['exec', '--yes', '--ignore-scripts']);
      expect(command[3]).toMatch(/^--package=office-addin-[a-z-]+@\d+\.\d+\.\d+$/);
    }
    const packages = readFileSync(path.join(root, 'package.json'), 'utf8');
    expect(packages).not.toMatch(/office-addin-(debugging|dev-certs)/);
  });

  test('prints what it would run', () => {
    const { stdout, status } = excel('--dry-run');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(
      Object.values(excelCommands()).map((command: string[]) => `npm ${command.join(' ')}`),
    );
  });

  const elsewhere = ['win32', 'darwin'].includes(process.platform) ? test.skip : test;
  elsewhere('says plainly where there is no desktop Excel (skipped where there may be one)', () => {
    const { stdout, stderr, status } = excel();
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^Desktop Excel runs on Windows and on the Mac only\..*npm start/);
  });

  test('serves where the manifest says that the add-in is', () => {
    const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set([`https://localhost:${port}`]),
    );
  });
});

describe('the files that Excel is served', () => {
  let folder: string;
  let address: string;
  let close: () => void;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'served-'));
    mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
    writeFileSync(path.join(folder, 'dist/commands.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'dist/assets/icon-16.png'), 'png');
    writeFileSync(path.join(folder, 'secret.txt'), 'not for Excel');
    const server = createServer(staticFiles(path.join(folder, 'dist')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  afterAll(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/commands.html', 'text/html; charset=utf-8'],
    // Office.js adds parameters of its own.
    ['/commands.html?_host_Info=Excel$Win32$16.01$en-GB', 'text/html; charset=utf-8'],
    ['/assets/icon-16.png', 'image/png'],
  ])('%s is a file of dist/', async (file, type) => {
    const answer = await fetch(`${address}${file}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test.each(['/', '/assets', '/none.html', '/..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    '%s is nothing',
    async (file) => {
      expect((await fetch(`${address}${file}`)).status).toBe(404);
    },
  );

  test('nothing can be sent', async () => {
    expect((await fetch(`${address}/commands.html`, { method: 'POST' })).status).toBe(404);
  });
});
