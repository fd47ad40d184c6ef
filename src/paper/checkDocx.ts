import { DocxProblem } from './docxProblem';
import { packedBytes, zipEntries, type ZipEntry } from './zipEntries';

/** A report of 500 pages has some 10 MB of text with its markup. */
const mostText = 24_000_000;
/** With its pictures, which are never unpacked. */
const largestFile = 60_000_000;

/**
 * Makes sure that a file is a Word document that can be read in bounded time, before anything else
 * unpacks it: the sizes in an archive's directory are only what its writer says, so the text parts are
 * unpacked once here, and no further than they may be.
 * @throws DocxProblem
 */
export async function checkDocx(bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength > largestFile) throw new DocxProblem('tooLarge');
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new DocxProblem('pdf');
  // The container of Word 97, and of a .docx that has a password ([MS-OFFCRYPTO] 2.3.4.4).
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new DocxProblem(holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord');
  }
  if (!begins(0x50, 0x4b)) throw new DocxProblem('notWord');
  const entries = zipEntries(bytes);
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)))
    throw new DocxProblem('notWord');
  const texts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (texts.some(({ encrypted }) => encrypted)) throw new DocxProblem('encrypted');
  let total = 0;
  for (const { unpacked } of texts) total += unpacked;
  if (total > mostText) throw new DocxProblem('tooLarge');
  let room = mostText;
  for (const entry of texts) room -= await unpackedLength(bytes, entry, room);
}

/** A text in UTF-16, as names stand in such a container. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** How long a part really is; stops where it is longer than there is room for. */
async function unpackedLength(bytes: Uint8Array, entry: ZipEntry, room: number): Promise<number> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed.length;
  if (entry.method !== 8) throw new DocxProblem('damaged');
  const unpacking = inflater();
  // Deflate makes at most 1,032 bytes of one.
  if (!unpacking) {
    if (packed.length * 1032 > 20 * mostText) throw new DocxProblem('tooLarge');
    return entry.unpacked;
  }
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(unpacking).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await stream.read();
      if (done) return length;
      length += value.byteLength;
      if (length > room) throw new DocxProblem('tooLarge');
    }
  } catch (error) {
    throw error instanceof DocxProblem ? error : new DocxProblem('damaged');
  } finally {
    // Ends the unpacking where it was stopped; what fails in that is of no interest any more.
    void stream.cancel().catch(() => undefined);
  }
}

/** The platform's own; Safari has it from 16.4. */
function inflater(): ReadableWritablePair<Uint8Array, BufferSource> | undefined {
  try {
    return new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, BufferSource>;
  } catch {
    return undefined;
  }
}
