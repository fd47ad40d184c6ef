/** `npm start` on a free port, as a person would start it, until `stop` is called. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The first start builds the pane and the page, which takes a minute or two on two cores. */
const PATIENCE = 10 * 60_000;

export async function startPreview(environment = {}) {
  const child = spawn(process.execPath, ['preview/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready in time.\n${printed}`)), PATIENCE);
    const listen = (chunk) => {
      printed += chunk;
      const ready = /ready: (http:\S+)/.exec(printed);
      if (ready) resolve(ready[1]);
      if (ready) clearTimeout(timer);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (status) => {
      clearTimeout(timer);
      reject(
        Object.assign(new Error(`Ended with status ${status}.\n${printed}`), { status, printed }),
      );
    });
  });
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('close');
        child.on('close', resolve);
        child.kill();
      }),
  };
}
