import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { spoken, type Notice } from '../notice';
import { usePaneState } from '../useTracker';
import { Boundary } from './Boundary';
import { useTextStyles } from './text';

const NoticeBar = lazy(() => import('./NoticeBar'));

const useStyles = makeStyles({
  messages: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  job: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  running: { justifyContent: 'flex-start', minHeight: '32px' },
});

/**
 * What is under way, and what came of the last job. It stands at the foot of the pane, so that what a
 * person is looking at stays where it is.
 */
export function Messages() {
  const styles = useStyles();
  const { running, notice, open } = usePaneState();
  // Before the first reading the panel itself says what is under way.
  if (!notice && (!running || !open)) return null;
  return (
    <section className={styles.messages} aria-label={sayPane('pane.messages')}>
      {running ? (
        <div className={styles.job}>
          <Spinner className={styles.running} size="tiny" label={running.text} />
          <Patience key={running.text} />
          {running.cancel && (
            <Button size="small" onClick={running.cancel}>
              {sayPane('pane.cancel')}
            </Button>
          )}
        </div>
      ) : (
        notice && (
          // What tells that the network is gone must not need it.
          <Boundary instead={<PlainNotice notice={notice} />}>
            <Suspense fallback={<PlainNotice notice={notice} />}>
              <NoticeBar notice={notice} />
            </Suspense>
          </Boundary>
        )
      )}
    </section>
  );
}

/** How long nothing may be heard of a job before a person is told what it may be waiting for, in milliseconds. */
const longWait = 6000;

/**
 * Excel takes no request while a person is in a cell (Excel.RunOptions.delayForCellEdit waits for them), and tells nobody:
 * so the one thing that they can do is said once it takes long.
 */
function Patience() {
  const text = useTextStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={text.note}>
      {long && sayPane('pane.waiting')}
    </p>
  );
}

function PlainNotice({ notice }: { readonly notice: Notice }) {
  return <p className={useTextStyles().body}>{spoken(notice)}</p>;
}
