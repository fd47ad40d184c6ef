import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayStarting } from '../../strings/sayStarting';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { Columns } from './Columns';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    alignSelf: 'stretch',
    gap: tokens.spacingVerticalM,
  },
});

/** Headings that nobody recognised: the officer clicks into them and says what the columns are. */
export default function PointAtHeadings() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { pointedAt, running } = usePaneState();
  return (
    <section className={styles.section} aria-labelledby="point">
      <h2 id="point" className={text.heading}>
        {sayStarting('pane.point.heading')}
      </h2>
      <p className={text.body}>{sayStarting('pane.point.how')}</p>
      <Button
        disabledFocusable={running !== undefined}
        onClick={() => tracker.starting.pointAtHeadings()}
      >
        {sayStarting('pane.point.button')}
      </Button>
      {pointedAt && (
        <div className={styles.columns}>
          <p className={text.body}>{sayStarting('pane.point.next')}</p>
          <Columns mapping={pointedAt} only={false} />
        </div>
      )}
    </section>
  );
}
