import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);

/** Packs bytes as a zip has them, with Node's own compression: many times faster than any in JavaScript. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await deflated(bytes));
}
