import { useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenRegister } from '../../actions/openRegister';
import { statusesOf, type StatusPreset } from '../../actions/statusPresets';
import { setUpNote } from '../../actions/setUpNote';
import { columnMappings } from '../../register/columnMapping';
import { planSetUp } from '../../register/setUpPlan';
import type { SetUpPlan } from '../../register/setUpTypes';
import { allOf } from '../../strings/list';
import { sayPane } from '../../strings/sayPane';
import { sayStarting } from '../../strings/sayStarting';
import { Facts } from '../parts/Facts';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';
import { Columns } from './Columns';
import OtherStarts from './OtherStarts';
import { StatusesFound } from './StatusesFound';

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
  const plan = useMemo(() => planSetUp(open.grid, choices), [open, choices]);
  const bullets = useMemo(() => bulletsIn(planSetUp(open.grid)), [open]);
  const mappings = useMemo(() => columnMappings(open.grid.sheets), [open]);
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
      {mappings.map((mapping) => (
        <Columns
          key={`${mapping.sheet}|${mapping.row}|${mapping.columns[0]?.column}`}
          mapping={mapping}
          only={mappings.length === 1}
        />
      ))}
      {tables.some(({ kind }) => kind === 'statuses') && (
        <StatusesFound statuses={plan.statuses} preset={preset} choose={setPreset} />
      )}
      <h2 className={text.heading}>{sayPane('pane.list.new')}</h2>
      <ul className={styles.sheets}>
        {tables.map((table) => (
          <li key={table.name} className={text.body}>
            {table.hidden ? sayPane('pane.list.hidden', { name: table.sheet }) : table.sheet}
          </li>
        ))}
      </ul>
      <OtherStarts />
    </div>
  );
}

/** How many cells of evidence hold bullets, and how many there are; nothing where none does. */
function bulletsIn(plan: SetUpPlan | undefined): { cells: number; rows: number } | undefined {
  const note = plan?.notes.find(({ kind }) => kind === 'bullets');
  return note?.kind === 'bullets' ? { cells: note.cells, rows: note.rows } : undefined;
}
