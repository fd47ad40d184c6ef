/** Looks for words in a text, and gives them as they stand there. */
export type Finder = (text: string) => string | undefined;

/** Finds what a pattern matches. */
export function asWritten(pattern: RegExp): Finder {
  return (text) => pattern.exec(text)?.[0];
}

/**
 * Finds what a pattern matches in capitals or small letters. It looks through the text in small letters: with the flag i
 * beside u, V8 makes a set of every letter of a pattern, and takes some ten times as long to compile it (measured with the
 * patterns of RDR-PRIVATE, which have thousands of letters).
 * @param pattern says \p{L} for a letter: there are no capitals to be told from small ones
 */
export function inAnyCase(pattern: string | RegExp): Finder {
  const small = new RegExp(
    inSmallLetters(typeof pattern === 'string' ? pattern : pattern.source),
    'u',
  );
  return (text) => {
    const found = small.exec(smallLettersOf(text));
    return found ? text.slice(found.index, found.index + found[0].length) : undefined;
  };
}

/** What the first finder finds that finds anything. */
export function firstFound(finders: readonly Finder[], text: string): string | undefined {
  for (const find of finders) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Escapes such as \P{L} and \D stay. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\(?:[pP]\{[^}]*\}|.)|\p{Lu}/gu, (one) =>
    one.startsWith('\\') ? one : one.toLowerCase(),
  );
}

/** Finder after finder looks through the same sentence. */
let last = { text: '', small: '' };

function smallLettersOf(text: string): string {
  if (last.text !== text) last = { text, small: letterForLetter(text) };
  return last.small;
}

/** In small letters, each at the place of its own: "İ" has a small letter of two characters, and stays. */
function letterForLetter(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (capital) => {
    const own = capital.toLowerCase();
    return own.length === capital.length ? own : capital;
  });
}
