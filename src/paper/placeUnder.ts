import { soundsLikeStatus, statusLabel } from './phrases';
import type { Heading } from './structure';

/** The status and theme that a recommendation has by the headings above it; "" where it has none. */
export interface PlacedUnder {
  readonly status: string;
  readonly theme: string;
}

/**
 * Gives each recommendation its status from the headings above it: the nearest one that speaks of
 * progress, else the nearest. Another heading is the theme, where there is more than one theme.
 * @param under - for each recommendation the headings above it, the nearest last
 * @param statusBelow - statuses stand below recommendations, so that no other heading is one
 */
export function placeUnder(
  under: readonly (readonly Heading[])[],
  statusBelow: boolean,
): { readonly placed: readonly PlacedUnder[]; readonly named: ReadonlySet<Heading> } {
  const sounds = under.some((headings) => headings.some(({ text }) => soundsLikeStatus(text)));
  const found = under.map((headings) => {
    const nearest = [...headings].reverse();
    const status =
      nearest.find(({ text }) => soundsLikeStatus(text)) ??
      (sounds || statusBelow ? undefined : nearest[0]);
    return { status, theme: nearest.find((heading) => heading !== status) };
  });
  const themes = new Set(found.map(({ theme }) => theme?.text ?? ''));
  const named = new Set<Heading>();
  const placed = found.map(({ status, theme }) => {
    if (status) named.add(status);
    if (theme && themes.size > 1) named.add(theme);
    return {
      status: statusLabel(status?.text ?? ''),
      theme: themes.size > 1 ? statusLabel(theme?.text ?? '') : '',
    };
  });
  return { placed, named };
}
