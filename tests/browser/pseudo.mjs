/**
 * A language that nobody speaks: English with accents, 40 per cent longer. What the pane says in plain letters
 * is not from the catalogue, and what does not fit would not fit in another language either.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, 'build/pseudo');
const webpackConfig = createRequire(import.meta.url)('../../webpack.config.js');

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'àƀçďéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÀɃÇĎÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ'];
/** Letters that are written twice: with them a text is 40 per cent longer. */
const doubled = /[aeioutnAEIOU]/;

/** An English text in this language, letter by letter, so that a part of a text stays a part of it. */
export function pseudo(text) {
  return [...text]
    .map((letter) => {
      const at = plain.indexOf(letter);
      if (at < 0) return letter;
      return doubled.test(letter) ? accented[at] + accented[at] : accented[at];
    })
    .join('');
}

/** The catalogue's messages are read as ever; their own words are then said in this language. */
const sayModule = `
import { IntlMessageFormat } from 'intl-messageformat';
import { enGB } from '${path.join(root, 'src/strings/en-GB/index.ts')}';
const pseudo = ${pseudo.toString()};
const plain = ${JSON.stringify(plain)};
const accented = ${JSON.stringify(accented)};
const doubled = ${doubled};
const LITERAL = 0;
const translated = (parts) => parts.map((part) => ({
  ...part,
  ...(part.type === LITERAL && { value: pseudo(part.value) }),
  ...(part.options && { options: Object.fromEntries(Object.entries(part.options).map(
    ([key, option]) => [key, { ...option, value: translated(option.value) }])) }),
}));
export function speaker(catalogue) {
  return (key, values) => {
    const { ast, locale } = parsed(catalogue[key]);
    return String(new IntlMessageFormat(ast, locale, undefined, { ignoreTag: true }).format(values));
  };
}
function parsed(message) {
  const format = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true });
  return { ast: translated(format.getAst()), locale: 'en-GB' };
}
export const say = speaker(enGB);
`;

/** Builds the pane in this language, as it is built to be published. */
async function build() {
  await mkdir(folder, { recursive: true });
  const say = path.join(folder, 'say.mjs');
  await writeFile(say, sayModule);
  const config = webpackConfig({}, { mode: 'production' });
  const compiler = webpack({
    ...config,
    entry: { taskpane: config.entry.taskpane },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].chunk.js' },
    plugins: [new webpack.NormalModuleReplacementPlugin(/^\.\/say$|\/strings\/say$/, say)],
    cache: false,
    devtool: false,
    optimization: { minimize: false },
  });
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors()
        ? reject(error ?? new Error(stats.toString('errors-only')))
        : resolve(),
    ),
  );
}

/** From now on the page's pane is the one in this language. */
export async function speakPseudo(page) {
  await build();
  page.translate = pseudo;
  await page.page.route('**/addin/*', async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    if (name === 'taskpane.html') {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /<script defer[^>]*>/,
        '<script defer src="taskpane.js">',
      );
      return route.fulfill({ response: answer, body });
    }
    const body = await readFile(path.join(folder, name)).catch(() => undefined);
    return body ? route.fulfill({ body, contentType: 'text/javascript' }) : route.continue();
  });
}
