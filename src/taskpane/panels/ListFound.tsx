import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenRegister } from '../../actions/openRegister';
import { statusesOf, type StatusPreset } from '../../actions/statusPresets';
import { setUpNote } from '../../actions/setUpNote';
import { planSetUp } from '../../register/setUpPlan';
import type { SetUpPlan } from '../../register/setUpTypes';
import { allOf } from '../../strings/list';
import { sayPane } from '../../strings/sayPane';
import { sayStarting } from '../../strings/sayStarting';
import { Facts } from '../parts/Facts';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const ListDetails = lazy(() => import('./ListDetails'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sheets: { margin: 0, paddingLeft: '20px' },
});

/** A list of recommendations was found: what it holds, and what Set up will make of it. */
export default function ListFound({ open }: { readonly open: OpenRegister }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running } = usePaneState();
  const [bulletsAsRows, setBulletsAsRows] = useState(false);
  const [preset, setPreset] = useState<StatusPreset>();
  const choices = useMemo(
    () => ({ bulletsAsRows, statuses: preset ? statusesOf(preset) : [] }),
    [bulletsAsRows, preset],
  );
  const usual = useMemo(() => planSetUp(open.grid), [open]);
  const plan = useMemo(
    () => (bulletsAsRows || preset ? planSetUp(open.grid, choices) : usual),
    [open, bulletsAsRows, preset, choices, usual],
  );
  const bullets = bulletsIn(usual);
  // What stands below the button comes once the button is drawn.
  const isDrawn = useDeferredValue(true, false);
  if (!plan) return null;
  const { counts, source, tables } = plan;
  const notes = plan.notes.filter(({ kind }) => kind !== 'bullets');
  const facts = [
    [sayPane('pane.list.sheet'), allOf(source.sheets)],
    [sayPane('pane.list.recommendations'), counts.recommendations],
    [sayPane('pane.list.evidence'), counts.evidence],
    [
      sayPane('pane.list.details'),
      counts.details > 0 ? counts.details : sayPane('pane.list.noDetails'),
    ],
  ] as const;
  return (
    <div className={styles.panel}>
      <h1 className={text.title}>{sayPane('pane.list.title')}</h1>
      <Facts facts={facts} />
      <p className={text.body}>{sayPane('pane.list.will', { count: tables.length })}</p>
      {bullets && (
        <Checkbox
          checked={bulletsAsRows}
          label={sayStarting('pane.list.bullets', bullets)}
          onChange={(_, { checked }) => setBulletsAsRows(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        disabledFocusable={running !== undefined}
        onClick={() => tracker.starting.setUp(choices)}
      >
        {sayPane('pane.list.button')}
      </Button>
      {notes.length > 0 && (
        <>
          <h2 className={text.heading}>{sayStarting('pane.list.notes')}</h2>
          <ul className={styles.sheets}>
            {notes.map(setUpNote).map((note) => (
              <li key={note} className={text.body}>
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
      <Suspense fallback={null}>
        {isDrawn && <ListDetails open={open} plan={plan} preset={preset} choose={setPreset} />}
      </Suspense>
    </div>
  );
}

/** How many cells of evidence hold bullets, and how many there are; nothing where none does. */
function bulletsIn(plan: SetUpPlan | undefined): { cells: number; rows: number } | undefined {
  const note = plan?.notes.find(({ kind }) => kind === 'bullets');
  return note?.kind === 'bullets' ? { cells: note.cells, rows: note.rows } : undefined;
}
