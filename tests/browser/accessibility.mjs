import { AxeBuilder } from '@axe-core/playwright';

/**
 * What axe finds on the page and in the pane. Univer's own canvas, toolbars and pop-ups are left out:
 * they stand in for Excel's and are not part of the add-in (docs/known-limits.md).
 */
export async function accessibilityFaults(page) {
  const { violations } = await new AxeBuilder({ page })
    .exclude('.univer')
    .exclude('.univer-popup')
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.map(({ target }) => target.join(' ')),
  }));
}
