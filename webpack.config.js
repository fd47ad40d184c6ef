/**
 * Builds dist/: the task pane and the function file as Excel loads them, with the manifest that tells
 * Excel where.
 *
 *   npm run build                                        addresses at https://localhost:3000
 *   npm run build -- --env url=https://host/path         addresses of the host that dist/ is put on
 *
 * Word export, and every panel but the first, are chunks of their own, loaded when asked for;
 * tests/bundle.test.ts holds how much is loaded before the first button works.
 */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Licences } = require('./scripts/licences');
const { responseHeaders } = require('./scripts/responseHeaders');

/** Where manifest.xml says that the add-in is while it is being developed. */
const developmentUrl = 'https://localhost:3000';

/** The address to build for, without its last slash. Excel loads add-ins over https only. */
function addressFrom(url = developmentUrl) {
  const address = new URL(url);
  if (address.protocol !== 'https:') {
    throw new Error(`--env url=${url}: Excel loads an add-in over https only.`);
  }
  if (address.search || address.hash) {
    throw new Error(`--env url=${url}: pages are put below it, so it ends before any ? or #.`);
  }
  return address.href.replace(/\/+$/, '');
}

/** manifest.xml with its development addresses replaced. */
function manifestFor(url, manifest) {
  // In an attribute of XML an ampersand is written as an entity.
  return String(manifest).replaceAll(developmentUrl, addressFrom(url).replaceAll('&', '&amp;'));
}

/** A page with its script, e.g. taskpane.html with the entry `taskpane`. */
const page = (name) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
  });

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    // Source maps in files of their own: `eval` would need a weaker content security policy.
    devtool: 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked once, by `npm run typecheck`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      page('taskpane'),
      page('commands'),
      new Licences(),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(env.url, content),
          },
          {
            from: 'src/taskpane/taskpane.html',
            to: 'response-headers.txt',
            transform: responseHeaders,
          },
          { from: 'assets/*.png' },
          { from: 'src/taskpane/taskpane.css', to: 'taskpane.css' },
        ],
      }),
    ],
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, 'build/webpack') },
    performance: { hints: false },
  };
};
module.exports.manifestFor = manifestFor;
