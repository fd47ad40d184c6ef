import { lazy, Suspense } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { Boundary } from '../parts/Boundary';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

// Most workbooks hold a list: the other ways to start come afterwards.
const PointAtHeadings = lazy(() => import('./PointAtHeadings'));
const OtherStarts = lazy(() => import('./OtherStarts'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The workbook holds no list of recommendations: what was looked for, and what to do. */
export function NothingFound() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running } = usePaneState();
  return (
    <div className={styles.panel}>
      <h1 className={text.title}>{sayPane('pane.nothing.title')}</h1>
      <p className={text.body}>{sayPane('pane.nothing.looked')}</p>
      <h2 className={text.heading}>{sayPane('pane.nothing.todo')}</h2>
      <p className={text.body}>{sayPane('pane.nothing.headings')}</p>
      <p className={text.body}>{sayPane('pane.nothing.again')}</p>
      <Button
        appearance="primary"
        disabledFocusable={running !== undefined}
        onClick={() => tracker.open()}
      >
        {sayPane('pane.nothing.button')}
      </Button>
      <Boundary>
        <Suspense fallback={null}>
          <PointAtHeadings />
          <OtherStarts />
        </Suspense>
      </Boundary>
    </div>
  );
}
