import { createElement, lazy, useState, type ComponentType } from 'react';

/**
 * A part of the pane in a chunk of its own. Once it has been fetched it is drawn at once; what `lazy` alone draws waits
 * for React to put something in its place and to keep that for 300 ms (`FALLBACK_THROTTLE_MS` in react-dom).
 */
function laterPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
) {
  let there: ComponentType<Props> | undefined;
  const fetch = async () => {
    const part = await load();
    there = part.default;
    return part;
  };
  const Fetched = lazy(fetch);
  function Part(props: Props) {
    const [part] = useState(() => there ?? Fetched);
    return createElement(part, props);
  }
  return [Part, fetch] as const;
}

const [FilterBar, fetchFilterBar] = laterPart(() => import('./panels/FilterBar'));
const [ListFound, fetchListFound] = laterPart(() => import('./panels/ListFound'));

export { FilterBar, fetchFilterBar, fetchListFound, ListFound };
