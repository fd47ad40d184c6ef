import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  opening: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    paddingTop: '20vh',
  },
});

/** While the workbook is read for the first time; where that failed, a way to try again. */
export function Opening() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running, notice } = usePaneState();
  return (
    <div className={styles.opening}>
      <h1 className={text.unseen}>{sayPane('pane.title')}</h1>
      {running || !notice ? (
        <Spinner label={sayPane('pane.opening')} labelPosition="below" />
      ) : (
        <Button appearance="primary" onClick={() => tracker.open()}>
          {sayPane('pane.problem.again')}
        </Button>
      )}
    </div>
  );
}
