import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { statusesOf, type StatusPreset } from '../../actions/statusPresets';
import { sayStarting } from '../../strings/sayStarting';
import { StatusPresets } from '../parts/StatusPresets';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** The ways to a register that begin with no list: last year's paper, or nothing at all. */
export default function OtherStarts() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const [preset, setPreset] = useState<StatusPreset>();
  const busy = usePaneState().running !== undefined;
  return (
    <section className={styles.section} aria-labelledby="starts">
      <h2 id="starts" className={text.heading}>
        {sayStarting('pane.start.heading')}
      </h2>
      <div className={styles.start}>
        <Button
          disabledFocusable={busy}
          aria-describedby="start-import"
          onClick={() => tracker.show('import')}
        >
          {sayStarting('pane.start.import')}
        </Button>
        <p id="start-import" className={text.note}>
          {sayStarting('pane.start.importDoes')}
        </p>
      </div>
      <div className={styles.start}>
        <Button
          disabledFocusable={busy}
          aria-describedby="start-new"
          onClick={() => tracker.starting.newRegister(preset && statusesOf(preset))}
        >
          {sayStarting('pane.start.new')}
        </Button>
        <p id="start-new" className={text.note}>
          {sayStarting('pane.start.newDoes')}
        </p>
        <StatusPresets
          label={sayStarting('pane.statuses.ofNew')}
          chosen={preset}
          choose={setPreset}
        />
      </div>
      <div className={styles.start}>
        <Button
          disabledFocusable={busy}
          aria-describedby="start-sample"
          onClick={() => tracker.starting.openSample()}
        >
          {sayStarting('pane.start.sample')}
        </Button>
        <p id="start-sample" className={text.note}>
          {sayStarting('pane.start.sampleDoes')}
        </p>
      </div>
    </section>
  );
}
