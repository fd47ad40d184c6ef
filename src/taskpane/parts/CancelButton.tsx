import { useLayoutEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { focusOn } from '../focusOn';

/**
 * Stops what is under way. With that the button goes: where it had the focus, the heading of the panel takes it, for
 * otherwise the keyboard would begin at the top of the pane again (WCAG 2.2, 2.4.3).
 */
export function CancelButton({
  cancel,
  size = 'medium',
}: {
  readonly cancel: () => void;
  readonly size?: 'small' | 'medium';
}) {
  const around = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const going = around.current;
    return () => {
      if (going?.contains(document.activeElement))
        setTimeout(() => focusOn(document.querySelector('main h1')));
    };
  }, []);
  return (
    <span ref={around}>
      <Button size={size} onClick={cancel}>
        {sayPane('pane.cancel')}
      </Button>
    </span>
  );
}
