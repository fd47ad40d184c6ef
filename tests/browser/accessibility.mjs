import { AxeBuilder } from '@axe-core/playwright';

/**
 * What axe finds on the page and in the pane. Univer's own canvas, toolbars and pop-ups are left out:
 * they stand in for Excel's and are not part of the add-in (docs/known-limits.md). With `pane` only the pane is
 * looked at.
 */
export async function accessibilityFaults(page, { pane = false } = {}) {
  const axe = new AxeBuilder({ page });
  if (pane) axe.include(['.pane iframe', 'html']);
  const { violations } = await axe.exclude('.univer').exclude('.univer-popup').analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.map(({ target }) => target.join(' ')),
  }));
}
