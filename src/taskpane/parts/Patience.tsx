import { sayPane } from '../../strings/sayPane';
import { useHasLasted } from '../useHasLasted';
import { useTextStyles } from './text';

/** How long nothing may be heard of a job before a person is told what it may be waiting for, in milliseconds. */
const longWait = 6000;

/**
 * Excel takes no request while a person is in a cell (Excel.RunOptions.delayForCellEdit waits for them), and tells nobody:
 * so the one thing that they can do is said once it takes long.
 */
export function Patience() {
  const text = useTextStyles();
  const isLong = useHasLasted(longWait);
  return (
    <p role="status" className={text.note}>
      {isLong && sayPane('pane.waiting')}
    </p>
  );
}
