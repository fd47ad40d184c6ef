import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { spoken, type Notice } from '../notice';
import { usePaneState } from '../useTracker';
import { Boundary } from './Boundary';
import { CancelButton } from './CancelButton';
import { Patience } from './Patience';
import { useTextStyles } from './text';
import { UnderWay } from './UnderWay';

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
});

/**
 * What is under way, and what came of the last job. It stands at the foot of the pane, so that what a
 * person is looking at stays where it is.
 */
export function Messages() {
  const styles = useStyles();
  const { running, checking, notice, open } = usePaneState();
  const underWay = checking ?? running;
  // Before the first reading the panel itself says what is under way.
  if (!notice && (!underWay || !open)) return null;
  return (
    <section className={styles.messages} aria-label={sayPane('pane.messages')}>
      {underWay ? (
        <div className={styles.job}>
          <UnderWay text={underWay.text} />
          {!checking && <Patience key={underWay.text} />}
          {underWay.cancel && <CancelButton size="small" cancel={underWay.cancel} />}
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
