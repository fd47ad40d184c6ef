import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { Parts } from '../../../src/xlsx/parts';
import { deflate } from './deflate';

/** Packs parts into an .xlsx file; the list of content types comes first, as readers expect. */
export async function pack(parts: Parts): Promise<Uint8Array> {
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((path) => path !== first)];
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const path of paths) {
    const data = parts.get(path);
    if (!data) continue;
    const file = new PackedPart(path, await deflate(data));
    zip.add(file);
    file.push(data, true);
  }
  zip.end();
  return joined(chunks);
}

/** A part that was packed beforehand: fflate adds its sum and its place in the zip's directory. */
class PackedPart extends ZipPassThrough {
  override compression = 8;

  constructor(
    path: string,
    private readonly packed: Uint8Array<ArrayBuffer>,
  ) {
    super(path);
    // The same workbook is to give the same file.
    this.mtime = new Date(1980, 0, 1);
  }

  protected override process(_chunk: Uint8Array, final: boolean): void {
    this.ondata(null, this.packed, final);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
