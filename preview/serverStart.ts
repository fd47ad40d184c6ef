import type { Server } from 'node:http';
import { sayInPreview } from './strings';
import { addressOf, PortInUse, serve } from './server';

const DEFAULT_PORT = 3000;

/** A start that finds everything built says nothing about building (milliseconds). */
const SILENT_FOR = 1500;

/** What is built before the page can be shown; each may take a minute the first time and nothing later. */
export interface Build {
  readonly part: 'start.pane' | 'start.page';
  readonly made: Promise<unknown>;
}

/**
 * Serves the preview and prints its address when the page is ready; gives the server. Where it cannot
 * it says plainly why on standard error and gives the exit status.
 */
export async function start(
  root: string,
  portText: string | undefined,
  build: () => readonly Build[],
): Promise<Server | number> {
  const port = portText === undefined || portText === '' ? DEFAULT_PORT : Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return fail(sayInPreview('start.badPort', { port: portText ?? '' }));
  }
  let built: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (built = resolve));
  let server: Server;
  try {
    server = await serve(root, port, ready);
  } catch (error) {
    if (!(error instanceof PortInUse)) throw error;
    return fail(sayInPreview('start.portInUse', { port: `${port}`, next: `${port + 1}` }));
  }
  const saysBuilding = setTimeout(() => console.log(sayInPreview('start.building')), SILENT_FOR);
  const outcomes = await Promise.all(build().map(outcomeOf));
  clearTimeout(saysBuilding);
  const failures = outcomes.filter((outcome) => outcome !== undefined);
  if (failures.length > 0) {
    server.close();
    return fail(failures.join('\n'));
  }
  built();
  console.log(sayInPreview('start.ready', { address: addressOf(server) }));
  console.log(sayInPreview('start.stop'));
  return server;
}

/** Nothing where the part was built, else what to tell. */
async function outcomeOf({ part, made }: Build): Promise<string | undefined> {
  try {
    await made;
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${sayInPreview('start.buildFailed', { part: sayInPreview(part) })}\n${reason}`;
  }
}

function fail(text: string): number {
  console.error(text);
  return 1;
}
