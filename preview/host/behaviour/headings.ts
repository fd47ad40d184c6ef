/**
 * Headings of a table are text, not blank, and each stands only once: Excel changes what does not fit.
 * @see https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c
 */
export function tidyHeadings(headings: readonly string[]): string[] {
  const taken = new Set(
    headings.map((heading) => heading.toLowerCase()).filter((text) => text !== ''),
  );
  const seen = new Set<string>();
  const free = (stem: string, from: number) => {
    let number = from;
    while (
      taken.has(`${stem}${number}`.toLowerCase()) ||
      seen.has(`${stem}${number}`.toLowerCase())
    )
      number += 1;
    return `${stem}${number}`;
  };
  return headings.map((heading) => {
    const tidy =
      heading === ''
        ? free('Column', 1)
        : seen.has(heading.toLowerCase())
          ? free(heading, 2)
          : heading;
    seen.add(tidy.toLowerCase());
    return tidy;
  });
}
