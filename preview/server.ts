import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policies } from './serverPolicies';
import { route, trustPage, withLocalOfficeJs, type Served } from './serverRoutes';

/** Only programs on this machine can reach the preview. */
const LOOPBACK = '127.0.0.1';

/** A port that another program has, told apart from every other failure to listen. */
export class PortInUse extends Error {}

/**
 * Listens on the port (0: any that is free). Until `ready` has come true every answer is
 * "503, not built yet", so that a port in use is found before a long build and not after it.
 */
export async function serve(root: string, port: number, ready: Promise<unknown>): Promise<Server> {
  let isReady = false;
  ready.then(
    () => (isReady = true),
    () => undefined,
  );
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    if (!isReady) return refuse(response, 503);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    const served = route(root, path);
    if (!served) return refuse(response, 404);
    return void answer(response, served);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUse(error.message) : error),
    );
    server.listen(port, LOOPBACK, resolve);
  });
  return server;
}

/** The address to type, once the server listens. */
export function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function answer(response: ServerResponse, served: Served): Promise<void> {
  const body = await bodyOf(served).catch(() => undefined);
  if (body === undefined) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': served.type,
    'content-security-policy': policies[served.kind],
    // What was built a moment ago must be what is seen.
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}

async function bodyOf(served: Served): Promise<Buffer | string> {
  switch (served.kind) {
    case 'trustAnswer':
      return trustPage;
    case 'addInPage':
      return withLocalOfficeJs(await readFile(served.file, 'utf8'));
    case 'file':
      return readFile(served.file);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
  response.end(`${status}\n`);
}
