import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { say } from '../../strings/say';
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
      <h1 className={text.unseen}>{say('pane.title')}</h1>
      {running || !notice ? (
        <Spinner label={say('pane.opening')} labelPosition="below" />
      ) : (
        <Button appearance="primary" onClick={() => tracker.open()}>
          {say('pane.problem.again')}
        </Button>
      )}
    </div>
  );
}
