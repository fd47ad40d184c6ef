import { lazy, Suspense } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
import { usePaneState } from '../useTracker';

const NoticeBar = lazy(() => import('./NoticeBar'));

const useStyles = makeStyles({
  messages: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
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
    <section className={styles.messages} aria-label={say('pane.messages')}>
      {running ? (
        <Spinner className={styles.running} size="tiny" label={running.text} />
      ) : (
        notice && (
          <Suspense fallback={null}>
            <NoticeBar notice={notice} />
          </Suspense>
        )
      )}
    </section>
  );
}
