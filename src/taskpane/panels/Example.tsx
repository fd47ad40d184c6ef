import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayPane } from '../../strings/sayPane';
import { sayStarting } from '../../strings/sayStarting';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A new register has an example in it, which must not go to a committee. */
export default function Example() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running } = usePaneState();
  return (
    <div className={styles.section}>
      <p className={text.body}>{sayStarting('pane.example.text')}</p>
      <Button
        disabledFocusable={running !== undefined}
        onClick={() => tracker.starting.clearExample()}
      >
        {sayPane('pane.example.button')}
      </Button>
    </div>
  );
}
