import { createContext, use, useSyncExternalStore } from 'react';
import type { PaneState } from './paneState';
import type { Tracker } from './tracker';

export const TrackerContext = createContext<Tracker | undefined>(undefined);

/** What the buttons call. */
export function useTracker(): Tracker {
  const tracker = use(TrackerContext);
  if (!tracker) throw new Error('A panel stands outside the pane.');
  return tracker;
}

/** What the panels show. */
export function usePaneState(): PaneState {
  const tracker = useTracker();
  return useSyncExternalStore(tracker.subscribe, tracker.getState);
}
