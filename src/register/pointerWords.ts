const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that send the reader on. */
const sending = set(
  `see as per refer refers reference cross-reference ditto same similar identical repeat repeats repeated duplicate
  duplicates duplicated linked links covered addressed answered dealt captured included reported given provided set
  stated described noted mentioned detailed outlined explained evidenced shown picked met reflected supplied cf change
  applies apply above-mentioned`,
);
/** Where to: what stands before, or a ref. */
const places = set(`above previous previously preceding before earlier prior last below overleaf`);
/** What may stand with them in a text that says nothing of its own. */
const joining = set(
  `please also already again the this that these is are was were has have been be a an at in on under by to for from of with
  and or through against out up here there it its our response responses answer answers reply comment comments update updates
  entry entries note notes evidence action actions recommendation recommendations rec recs ref refs item items point points row
  rows line lines narrative commentary position progress number no nos numbers paragraph para section information details
  detail further full both two one ones quarter time month year quarter's month's year's no back which relevant next rather
  re regarding respectively herein`,
);

const longestPointer = 16;

/**
 * What a text points to that does nothing but point: "As R12", "Please see the response to recommendation 12 above",
 * "Duplicate of R08", "Evidence as for the previous item". Every word of it sends on, names a place or joins the two.
 *
 * @returns the ref or the place that it names; `names` is absent where it means what stands before
 */
export function pointedAt(text: string): { readonly names?: string } | undefined {
  const words = text.match(/[\p{L}\d][\p{L}\d.’'/-]*/gu) ?? [];
  if (words.length === 0 || words.length > longestPointer) return undefined;
  let sends = false;
  let place = false;
  let names: string | undefined;
  for (const word of words) {
    const plain = word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[.'/-]+$/u, '');
    if (isRef(plain)) names ??= word.replace(/[.'’/-]+$/u, '');
    else if (sending.has(plain)) sends = true;
    else if (places.has(plain)) place = true;
    else if (!joining.has(plain)) return undefined;
    if (/^(?:below|overleaf)$/u.test(plain)) names ??= plain;
  }
  return sends && (place || names !== undefined)
    ? names === undefined
      ? {}
      : { names }
    : undefined;
}

/** What has no digit is no ref here, for "as planned" is words; nor is a year. */
function isRef(word: string): boolean {
  return (
    /^(?=\p{L}{0,4}[.\-/]?\d)[\p{L}\d.\-/]{1,15}$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)
  );
}
