import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { statusesOf, type StatusPreset } from '../../actions/statusPresets';
import { planSetUp } from '../../register/setUpPlan';
import { allOf } from '../../strings/list';
import { sayPane } from '../../strings/sayPane';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { StatusesFound } from './StatusesFound';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'flex-start' },
});

/** Tables of the officer's own are used in place; what belongs to them and is not there can be added. */
export default function MissingSheets() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { open, running } = usePaneState();
  const [preset, setPreset] = useState<StatusPreset>();
  const choices = useMemo(() => ({ statuses: preset ? statusesOf(preset) : [] }), [preset]);
  const plan = useMemo(() => open && planSetUp(open.grid, choices), [open, choices]);
  if (!plan || plan.tables.length === 0) return null;
  const { tables, statuses } = plan;
  return (
    <section className={styles.section} aria-labelledby="missing">
      <h2 id="missing" className={text.heading}>
        {sayPane('pane.missing.heading')}
      </h2>
      <p className={text.body}>
        {sayPane('pane.missing.text', {
          sheets: allOf(
            tables.map(({ sheet }) => sayPane('actions.setUp.quoted', { text: sheet })),
          ),
        })}
      </p>
      {tables.some(({ kind }) => kind === 'statuses') && (
        <StatusesFound statuses={statuses} preset={preset} choose={setPreset} />
      )}
      <Button
        className={styles.button}
        disabledFocusable={running !== undefined}
        onClick={() => tracker.starting.setUp(choices)}
      >
        {sayPane('pane.missing.button')}
      </Button>
    </section>
  );
}
