/**
 * dist/licences.txt: the packages that went into the files of dist/, each with its version, licence and the text of it.
 * Made from what webpack put into them, so that it can forget none.
 */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const text = licencesOf(packagesIn(compilation));
        compilation.emitAsset('licences.txt', new sources.RawSource(text));
      });
    });
  }
}

/** The folders of the packages whose modules are in a file of dist/. */
function packagesIn({ modules, chunkGraph }) {
  const folders = new Set();
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    // Modules that webpack has made one are told by that one.
    for (const { resource } of module.modules ?? [module]) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0];
      if (folder) folders.add(folder);
    }
  }
  return folders;
}

function licencesOf(folders) {
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence.`);
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '(no text with it)';
    return { title: `${name} ${version}: ${license}`, text };
  });
  const unique = new Map(packages.map(({ title, text }) => [title, text]));
  return [...unique]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

exports.Licences = Licences;
