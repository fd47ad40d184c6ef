/** "Recommendation 3: ", "Rec 3 – ", "R03 ", "1.2) ", at the start of a recommendation. */
const patterns = [
  /^(?:recommendation|rec\.?|action)\s+(?:no\.?\s*)?(\d+(?:\.\d+)*[a-z]?)\s*[:.)–—-]*\s+(?=\S)/i,
  /^((?:\p{Lu}{1,4}[-./]?)?\d+(?:\.\d+)*[a-z]?)\s*[:.)–—-]*\s+(?=\S)/u,
];

/**
 * Refs that stand at the start of recommendations, taken from their words. Only where every one of them
 * has one and no two have the same: "3 boroughs are to agree" begins with no ref.
 */
export function refsInWords(
  recommendations: readonly string[],
): readonly { readonly ref: string; readonly words: string }[] | undefined {
  if (recommendations.length < 2) return undefined;
  for (const pattern of patterns) {
    const found = recommendations.map((text) => {
      const match = pattern.exec(text);
      return match && { ref: match[1]!, words: text.slice(match[0].length) };
    });
    if (found.some((one) => !one)) continue;
    const refs = found.map((one) => one!);
    if (new Set(refs.map(({ ref }) => ref)).size === refs.length) return refs;
  }
  return undefined;
}
