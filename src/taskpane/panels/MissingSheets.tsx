import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { planSetUp } from '../../register/setUpPlan';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/** Tables of the officer's own are used in place; what belongs to them and is not there can be added. */
export default function MissingSheets() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, running } = usePaneState();
  const missing = useMemo(() => {
    if (!open) return [];
    return planSetUp(open.grid)?.tables ?? [];
  }, [open]);
  if (missing.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="missing">
      <h2 id="missing" className={text.heading}>
        {sayPane('pane.missing.heading')}
      </h2>
      <p className={text.body}>
        {sayPane('pane.missing.text', { sheets: missing.map((table) => table.sheet).join(', ') })}
      </p>
      <Button disabledFocusable={running !== undefined} onClick={() => tracker.starting.setUp()}>
        {sayPane('pane.missing.button')}
      </Button>
    </section>
  );
}
