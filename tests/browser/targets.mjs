/** Least width and height of what is pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** The pane's targets that are smaller, each by its name with its size. */
export function tooSmall(page) {
  return page.pane.locator('body').evaluate((body, size) => {
    const targets =
      'button, a[href], input:not([hidden]), select, textarea, summary, [role=tab], [role=button]';
    return [...body.querySelectorAll(targets)].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      // What is hidden is no target; half a pixel is how a browser rounds.
      if (width === 0 || height === 0 || (width >= size - 0.5 && height >= size - 0.5)) return [];
      const name = target.getAttribute('aria-label') ?? target.textContent;
      return [`${name.trim().slice(0, 40)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  }, least);
}
