import { lazy, Suspense } from 'react';
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
  job: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
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

function PlainNotice({ notice }: { readonly notice: Notice }) {
  return <p className={useTextStyles().body}>{spoken(notice)}</p>;
}
