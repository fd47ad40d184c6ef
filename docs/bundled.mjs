import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a TypeScript module of this project exports, for the scripts that write a page of documentation from it.
 * @param entry beside this file
 * @param external packages that are left to Node
 */
export function bundled(entry, external = []) {
  const built = buildSync({
    entryPoints: [here(entry)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external,
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', built.outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
