import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook as its author saves it with "Always open read-only". */
export function asReadOnly(bytes) {
  const parts = unzipSync(new Uint8Array(bytes));
  const book = strFromU8(parts['xl/workbook.xml']);
  const begin = /<workbook\b[^>]*>(\s*<fileVersion[^>]*\/>)?/.exec(book);
  const at = begin.index + begin[0].length;
  const marked = `${book.slice(0, at)}<fileSharing readOnlyRecommended="1"/>${book.slice(at)}`;
  return Buffer.from(zipSync({ ...parts, 'xl/workbook.xml': strToU8(marked) }));
}
