/** Every panel in a language that nobody speaks, at 320 px: every text is from the catalogue, and none is cut. */
import assert from 'node:assert/strict';
import { speakPseudo } from './pseudo.mjs';
import { tour } from './tour.mjs';

export const translation = (page, picture) => {
  const { stops, quoted } = tour(page);
  /** [panel, text], of all that is shown. */
  const shown = [];
  const cut = [];
  return [
    ...stops.map(([name, reach], at) => [
      `${name} is shown in another language at 320 px`,
      async () => {
        if (at === 0) await speakPseudo(page);
        await reach();
        await page.paneWidth(320);
        const seen = await page.pane.locator('body').evaluate(lookAtTexts);
        shown.push(...seen.texts.map((text) => [name, text]));
        cut.push(...seen.cut.map((text) => `${name}: ${text}`));
        await picture(`60-${name}-320`);
        await page.paneWidth(450);
      },
    ]),
    [
      'every text is from the catalogue or from the workbook, and none is cut',
      async () => {
        const workbook = [...quoted].join('\n').replaceAll(/\s+/g, ' ').toLowerCase();
        const strange = shown.flatMap(([name, text]) =>
          strangeIn(text, workbook).map((words) => `${name}: not from the catalogue: ${words}`),
        );
        assert.equal([...new Set([...strange, ...cut])].join('\n'), '');
      },
    ],
  ];
};

/** What is in plain letters and not the workbook's: no cell or sheet of it, no address, date or file name. */
function strangeIn(text, workbook) {
  return text
    .replaceAll(
      /(\d{1,2} )?\b[A-Z][a-z]+ \d{4}\b|\b[RE]\d+\b|\{\{\w+\}\}|[\w .()-]+\.(docx|xlsx)\b/g,
      ' · ',
    )
    .split(/[^\p{ASCII}’–—£]+|[.,;:()“”‘·…?!]+(?:\s|$)|[“”‘·…()]/u)
    .map((piece) => piece.replaceAll(/\s+/g, ' ').replaceAll(/^[^\w]+|[^\w]+$/g, ''))
    .filter((words) => /[A-Za-z]{2}/.test(words) && !workbook.includes(words.toLowerCase()));
}

/** Runs in the pane: its texts and names, and those that are not wholly to be seen. */
function lookAtTexts(body) {
  const texts = [];
  const cut = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const hides = (style) => style.overflowX !== 'visible' && style.overflowX !== 'auto';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const holder = node.parentElement;
    if (text === '' || holder.closest('script, style, option')) continue;
    texts.push(text);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    // What is folded away has no box.
    if (box.width === 0) continue;
    let unseen = false;
    for (let up = holder; up && up !== body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      // For screen readers alone, or shortened on purpose.
      unseen ||= style.clipPath !== 'none' || style.webkitLineClamp !== 'none';
      if (unseen) break;
      if (hides(style) && (box.right > frame.right + 1 || box.left < frame.left - 1)) {
        cut.push(`“${text.slice(0, 60)}” in ${up.tagName}`);
        break;
      }
    }
    if (!unseen && box.right > innerWidth + 1) cut.push(`“${text.slice(0, 60)}” beyond the pane`);
  }
  for (const named of body.querySelectorAll('[aria-label], [title], [placeholder], option')) {
    for (const text of ['aria-label', 'title', 'placeholder'].map((one) => named.getAttribute(one)))
      if (text) texts.push(text);
    if (named.tagName === 'OPTION') texts.push(named.textContent);
  }
  const main = body.querySelector('main');
  if (main && main.scrollWidth > main.clientWidth + 1) cut.push('the panel scrolls sideways');
  return { texts, cut };
}
