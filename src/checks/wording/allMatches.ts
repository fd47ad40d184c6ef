/**
 * Every match of a pattern in a text, as String.matchAll gives them, which makes a copy of the pattern each time (ECMA-262,
 * RegExp.prototype[Symbol.matchAll]): that costs time in proportion to the length of the pattern, and ours have thousands of
 * characters and are asked of every sentence.
 * @param pattern with the flag g
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lengthOfCharacter(text, match.index, pattern.unicode);
  }
  return found;
}

/** With the flag u, a match in the middle of a character of two units would be looked for at its beginning again. */
function lengthOfCharacter(text: string, at: number, wholeCharacters: boolean): number {
  return wholeCharacters && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
