/**
 * `npm run validate [-- FILE]`: office-addin-manifest's reading of the manifest, which sends nothing, and
 * Microsoft's published schemas for it where they and xmllint are at hand. The schemas lie in
 * OfficeDev/office-js-docs-pr, docs/overview/schemas; SCHEMAS says where, else ../shared/manifest-schemas.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const file = path.resolve(root, process.argv[2] ?? 'manifest.xml');
const schemas = path.resolve(root, process.env.SCHEMAS ?? '../shared/manifest-schemas');

/** Microsoft's reader takes any XML, so what it must have found is looked for. */
function read() {
  const reader = path.join(root, 'node_modules/office-addin-manifest/cli.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [reader, 'info', file], {
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const missing = ['Id', 'Name', 'Type', 'Hosts', 'Source Location'].filter(
    (field) => !new RegExp(`^ *${field}: \\S`, 'm').test(stdout),
  );
  if (status === 0 && missing.length > 0) console.error(`It does not say: ${missing.join(', ')}.`);
  return status === 0 && missing.length === 0;
}

function matchesSchemas() {
  const schema = path.join(schemas, 'OfficeAppManifestV1_1.xsd');
  if (!existsSync(schema)) {
    console.log(`Schemas: not checked, for they are not in ${schemas}.`);
    return true;
  }
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], {
    encoding: 'utf8',
  });
  if (error) {
    console.log('Schemas: not checked, for xmllint is not installed (Debian: libxml2-utils).');
    return true;
  }
  console.log(`Schemas: ${status === 0 ? 'valid' : 'not valid'}`);
  if (status !== 0) process.stderr.write(stderr);
  return status === 0;
}

const valid = [read(), matchesSchemas()].every(Boolean);
console.log(
  'The store’s own check needs the internet: npx office-addin-manifest validate -p manifest.xml',
);
process.exitCode = valid ? 0 : 1;
