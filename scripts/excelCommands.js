/**
 * The tools of Microsoft's that `npm run excel` runs. They are fetched by npx when they are first needed, at
 * exactly these versions, and are no dependencies: 590 packages that nothing else here uses.
 */
const debugging = ['office-addin-debugging', '7.0.0'];
const certificates = ['office-addin-dev-certs', '3.0.0'];

/** Where manifest.xml says that the add-in is while it is being developed. */
const port = 3000;

/**
 * `npx` of one tool with its arguments; npm runs it, so that it is the same on every system. Without the
 * packages' install scripts: they fetch or compile parts from elsewhere that only Teams manifests need.
 */
function npx([name, version], ...args) {
  return ['exec', '--yes', '--ignore-scripts', `--package=${name}@${version}`, '--', name, ...args];
}

/**
 * The commands by what they do, each as arguments of npm.
 * @param extra what a person adds, e.g. `--document my.xlsx`
 */
function excelCommands(extra = []) {
  return {
    // Makes a certificate for https://localhost and has the system trust it; nothing where that is done.
    certificates: npx(certificates, 'install'),
    start: npx(
      debugging,
      'start',
      'manifest.xml',
      'desktop',
      '--app',
      'excel',
      // Neither a debugger nor reloading: Excel is to show the add-in as it is published.
      '--no-debug',
      '--no-live-reload',
      ...extra,
    ),
    stop: npx(debugging, 'stop', 'manifest.xml', 'desktop'),
  };
}

module.exports = { excelCommands, port };
