/**
 * `npm run excel`: starts desktop Excel with the add-in, served from https://localhost:3000, and takes it
 * out of Excel again on Ctrl+C.
 *
 *   npm run excel                                with a new workbook
 *   npm run excel -- --document my.xlsx          with a workbook of yours
 *   npm run excel -- --dry-run                   only prints what would be run
 */
const { spawn } = require('node:child_process');
const { readFile } = require('node:fs/promises');
const https = require('node:https');
const os = require('node:os');
const path = require('node:path');
const { excelCommands, port } = require('./excelCommands');
const { staticFiles } = require('./staticFiles');

const root = path.resolve(__dirname, '..');

/** Where office-addin-dev-certs keeps what it makes. */
const certificateFolder = path.join(os.homedir(), '.office-addin-dev-certs');

/** A reason to stop that needs no stack trace. */
class Stop extends Error {}

async function main(args) {
  const extra = args.filter((arg) => arg !== '--dry-run');
  const commands = excelCommands(extra);
  if (extra.length !== args.length) {
    for (const command of Object.values(commands)) console.log(`npm ${command.join(' ')}`);
    return;
  }
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Stop(
      'Desktop Excel runs on Windows and on the Mac only. Here, `npm start` shows the add-in beside a workbook that stands in for Excel; for Excel on the web, `npm run build -- --env url=https://host/path` makes dist/ for your web server.',
    );
  }
  console.log('Building the add-in (the first time takes a minute or two)…');
  const { buildPane } = await import('../preview/serverPane.mjs');
  await buildPane(root);
  await npm(commands.certificates);
  const server = await serve();
  console.log(`The add-in is at https://localhost:${port}. Press Ctrl+C to take it out of Excel.`);
  const pressed = new Promise((resolve) => process.once('SIGINT', resolve));
  await npm(commands.start);
  await pressed;
  server.close();
  server.closeAllConnections();
  await npm(commands.stop);
}

/** Runs npm by its own script: on Windows its command is a batch file, which Node starts in a shell only. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (!script) throw new Stop('Start this as `npm run excel`.');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Stop(`npm ${args.join(' ')} ended with ${status}.`)),
    );
  });
}

async function serve() {
  const read = (file) => readFile(path.join(certificateFolder, file));
  const [cert, key] = await Promise.all([read('localhost.crt'), read('localhost.key')]);
  const server = https.createServer({ cert, key }, staticFiles(path.join(root, 'dist')));
  await new Promise((resolve, reject) => {
    server.once('error', ({ code, message }) =>
      reject(
        new Stop(code === 'EADDRINUSE' ? `Port ${port} is in use by another program.` : message),
      ),
    );
    // The name, not an address of it: Excel's web view may ask by IPv6.
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  process.exit(1);
});
