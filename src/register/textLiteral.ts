/** The most characters that one literal in a formula has (support.microsoft.com: Excel specifications and limits). */
const longestLiteral = 255;

/** Text as a formula holds it: in quotes, a quote itself doubled; a longer text is put together. */
export function textLiteral(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${longestLiteral}}`, 'gu')) ?? [''];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}

/** The formula of a name that holds a text, at most 255 characters, and leads to no cell: `="Recommendation link"`. */
export function textConstant(text: string): string {
  return `=${textLiteral(text)}`;
}

/** The text of such a formula; absent where the formula is another one. */
export function constantText(formula: string): string | undefined {
  const held = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return held?.replace(/""/g, '"');
}
