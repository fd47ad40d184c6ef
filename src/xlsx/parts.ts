import { strFromU8, unzipSync } from 'fflate';
import { UnreadableWorkbook } from './unreadable';

/** The files inside an .xlsx package by their path, e.g. "xl/workbook.xml". */
export type Parts = Map<string, Uint8Array>;

/** What a workbook may take unpacked; what is far larger was made to do harm. */
const MOST_BYTES = 700_000_000;
const MOST_PARTS = 10_000;

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * Unpacks an .xlsx file.
 * @param mostBytes what its parts may take unpacked
 * @throws UnreadableWorkbook with the reason, where it is none
 */
export function unpack(bytes: Uint8Array, mostBytes = MOST_BYTES): Parts {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Excel wraps an encrypted .xlsx into the container of the old format ([MS-OFFCRYPTO] 2.3.4.4).
    throw new UnreadableWorkbook(mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldXls');
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new UnreadableWorkbook('notXlsx');
  return inflate(bytes, mostBytes);
}

function inflate(bytes: Uint8Array, mostBytes: number): Parts {
  let count = 0;
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        count += 1;
        // fflate inflates no further than the size that the directory states.
        size += file.originalSize;
        if (count > MOST_PARTS || size > mostBytes) throw new UnreadableWorkbook('tooLarge');
        return !file.name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook('cut', error instanceof Error ? error.message : '');
  }
  // Some writers put a slash before the paths or use backslashes.
  return new Map(
    Object.entries(files).map(([path, data]) => [
      path.replace(/\\/g, '/').replace(/^\//, ''),
      data,
    ]),
  );
}

/** A part's text, or undefined where there is no such part. */
export function partText(parts: Parts, path: string): string | undefined {
  const data = parts.get(path);
  if (!data) return undefined;
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  return strFromU8(data);
}

/** A part's text; a package without it is damaged. */
export function neededText(parts: Parts, path: string): string {
  const text = partText(parts, path);
  if (text === undefined) throw new UnreadableWorkbook('cut', `${path} is missing`);
  return text;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold a name in UTF-16, as the directory of an OLE compound file does. */
function mentions(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= last;) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
