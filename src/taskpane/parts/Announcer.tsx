import { useTextStyles } from './text';
import { usePaneState } from '../useTracker';

/** Tells a screen reader what a sighted person sees happen. It is in the page from the start, so that every change is spoken. */
export function Announcer() {
  const text = useTextStyles();
  const { announcement } = usePaneState();
  return (
    <div role="status" className={text.unseen}>
      {announcement}
    </div>
  );
}
