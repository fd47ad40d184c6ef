import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf, PortInUse, serve } from '../../preview/server';
import { route, withLocalOfficeJs } from '../../preview/serverRoutes';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks with the path exactly as it is given; `fetch` would tidy `..` away first. */
function ask(server: Server, path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the preview’s server', () => {
  let root: string;
  let server: Server;

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'preview-'));
    const put = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    put('preview/page/index.html', '<title>page</title>');
    put('build/page/main.js', 'page script');
    put('dist/taskpane.html', `<script src="${CDN}"></script><script src="taskpane.js"></script>`);
    put('node_modules/@microsoft/office-js/dist/office.js', 'office');
    put('node_modules/@microsoft/office-js/dist/en-gb/office_strings.js', 'strings');
    put('package.json', 'secret');
    put('distant.txt', 'secret');
    server = await serve(root, 0, Promise.resolve());
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<title>page</title>'],
    ['/?a=b', 'text/html; charset=utf-8', '<title>page</title>'],
    ['/page/main.js', 'text/javascript; charset=utf-8', 'page script'],
    ['/office/office.js', 'text/javascript; charset=utf-8', 'office'],
    ['/office/en-GB/office_strings.js', 'text/javascript; charset=utf-8', 'strings'],
  ])('answers %s as %s', async (address, type, body) => {
    const answer = await ask(server, address);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toBe(body);
  });

  it('serves the add-in’s page with Office.js from this machine and nothing else changed', async () => {
    const { body } = await ask(server, '/addin/taskpane.html?_host_Info=Excel');
    expect(body).toBe(
      '<script src="/office/office.js"></script><script src="taskpane.js"></script>',
    );
  });

  it.each([
    '/package.json',
    '/../package.json',
    '/addin/../package.json',
    '/addin/..%2fpackage.json',
    '/addin/%2e%2e/package.json',
    '/addin/..%5cpackage.json',
    '/addin/..\\package.json',
    '/addin//etc/passwd',
    '/addin/%00',
    '/addin/%zz',
    '/addin/',
    '/addin/missing.js',
    '/distant.txt',
    '/addintant.txt',
  ])('serves nothing at %s', async (address) => {
    expect((await ask(server, address)).status).toBe(404);
  });

  it('is read only', async () => {
    expect((await ask(server, '/', 'POST')).status).toBe(405);
  });

  it.each(['/', '/addin/taskpane.html', '/office/AgaveErrorUX/index.html'])(
    'lets no request leave the machine from %s',
    async (address) => {
      const policy = String((await ask(server, address)).headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    },
  );

  it('allows inline styles on its own page only, and inline scripts nowhere', async () => {
    const pane = await ask(server, '/addin/taskpane.html');
    expect(pane.headers['content-security-policy']).not.toContain('unsafe-inline');
    const page = await ask(server, '/');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('answers Office.js’s question whether the host is trusted, to its own origin alone', async () => {
    const { body, headers } = await ask(server, '/office/AgaveErrorUX/index.html');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('hostUserTrusted: true');
    expect(body).toContain('event.origin === location.origin');
  });

  it('says that a port is in use', async () => {
    const { port } = server.address() as AddressInfo;
    await expect(serve(root, port, Promise.resolve())).rejects.toThrow(PortInUse);
  });

  it('answers “not yet” until everything is built', async () => {
    let built: () => void = () => undefined;
    const early = await serve(root, 0, new Promise<void>((resolve) => (built = resolve)));
    try {
      expect((await ask(early, '/')).status).toBe(503);
      built();
      expect((await ask(early, '/')).status).toBe(200);
    } finally {
      early.close();
    }
  });

  it('can be reached from this machine only', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    expect(addressOf(server)).toMatch(/^http:\/\/localhost:\d+$/);
  });
});

describe('the address of Office.js', () => {
  it.each([
    CDN,
    'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js',
  ])('%s is swapped', (address) => {
    expect(withLocalOfficeJs(`<script src="${address}">`)).toBe('<script src="/office/office.js">');
  });
});

describe('a route', () => {
  it('never leads out of the folder that it names, however it is written', () => {
    for (const step of ['..', '%2e%2e', '.%2e', '%2E%2E']) {
      for (const slash of ['/', '%2f', '//']) {
        expect(
          route('/project', `/addin/${[step, step, 'etc', 'passwd'].join(slash)}`),
        ).toBeUndefined();
      }
    }
  });
});
