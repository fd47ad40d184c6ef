import type { KeyboardEvent } from 'react';
import {
  renderTab_unstable,
  renderTabList_unstable,
  useTabBase_unstable,
  useTabListBase_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  useTabStyles_unstable,
  type TabListProps,
  type TabProps,
  type TabState,
} from '@fluentui/react-tabs';
import { slot } from '@fluentui/react-components';

const look = { appearance: 'transparent', reserveSelectedTabSpace: true, size: 'medium' } as const;

/**
 * Fluent UI's tab list from its own parts, without the one for arrow keys (Tabster): that is 20 kB
 * gzip, and it puts focusable elements that are hidden from screen readers around the list, which axe
 * rightly reports. The keys are those of the WAI-ARIA tabs pattern.
 */
export function PlainTabList(props: TabListProps) {
  const state = { ...useTabListBase_unstable({ ...props, onKeyDown: moveFocus }, null), ...look };
  const context = useTabListContextValues_unstable(state);
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, context);
}

/** One tab. The Tab key reaches the chosen one only. */
export function PlainTab(props: TabProps & { readonly chosen: boolean }) {
  const { chosen, ...rest } = props;
  const base = useTabBase_unstable({ ...rest, tabIndex: chosen ? 0 : -1 }, null);
  // The chosen tab is bold: unseen bold words in the others keep all of them in their places.
  const reserved = slot.optional(undefined, {
    renderByDefault: !chosen,
    defaultProps: { children: props.children },
    elementType: 'span',
  });
  // Fluent's own types differ from each other in whether an absent part may be undefined.
  const state = {
    ...base,
    ...look,
    components: { ...base.components, contentReservedSpace: 'span' },
    ...(reserved ? { contentReservedSpace: reserved } : {}),
  } as TabState;
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}
