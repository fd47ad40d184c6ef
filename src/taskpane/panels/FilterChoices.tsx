import { useEffect, useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { isOf, movementChoices } from '../../history/kinds';
import { sinceLast } from '../../history/sinceLast';
import { dueDatesOf } from '../../register/due';
import type { Register } from '../../register/register';
import { isNarrowed, type ReportFilter } from '../../report/choice';
import { movementWord } from '../../report/movementWords';
import { sayHistory } from '../../strings/sayHistory';
import { sayReporting } from '../../strings/sayReporting';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: '45vh',
    overflowY: 'auto',
    paddingBlock: tokens.spacingVerticalXS,
  },
  group: { border: 'none', margin: 0, padding: 0 },
  values: { display: 'flex', flexDirection: 'column', maxHeight: '180px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Statuses, themes, owners, what is overdue and what has moved, to choose recommendations by. */
export default function FilterChoices({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { filter } = usePaneState().choice;
  const values = useMemo(() => valuesOf(register), [register]);
  const someOverdue = useMemo(() => {
    const { overdueBy } = dueDatesOf(register);
    return register.recommendations.some((one) => overdueBy(one) > 0);
  }, [register]);
  const toggle = (kind: (typeof values)[number][0], value: string, on: boolean) => {
    const others = filter[kind].filter((one) => one !== value);
    tracker.filtering.choose({ filter: { ...filter, [kind]: on ? [...others, value] : others } });
  };
  const { overdue, ...lists } = filter;
  return (
    <div className={styles.choices}>
      <p className={text.note}>{sayReporting('reporting.filter.help')}</p>
      {values.map(([kind, label, all]) => (
        <fieldset key={kind} className={styles.group}>
          <legend className={text.heading}>{sayReporting(label)}</legend>
          <div className={styles.values}>
            {all.map((value) => (
              <Checkbox
                key={value}
                label={value.trim() === '' ? sayReporting('reporting.blank') : value}
                checked={filter[kind].includes(value)}
                onChange={(_, { checked }) => toggle(kind, value, checked === true)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {(someOverdue || overdue) && (
        <fieldset className={styles.group}>
          <legend className={text.heading}>{sayReporting('reporting.filter.due')}</legend>
          <Checkbox
            label={sayReporting('reporting.filter.overdue')}
            checked={overdue === true}
            onChange={(_, { checked }) =>
              tracker.filtering.choose({
                filter: { ...lists, ...(checked === true && { overdue: true }) },
              })
            }
          />
        </fieldset>
      )}
      <MovementChoices register={register} />
      <InTheGrid />
    </div>
  );
}

/** What became of a recommendation since the meeting compared with; nothing where there is none. */
function MovementChoices({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice } = usePaneState();
  const chosen = choice.movements ?? [];
  const compared = useMemo(() => sinceLast(register, choice.since), [register, choice.since]);
  const there = compared
    ? movementChoices.filter((kind) => compared.movements.some((one) => isOf(kind, one)))
    : [];
  if (there.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={text.heading}>{sayHistory('history.kinds')}</legend>
      <div className={styles.values}>
        {there.map((kind) => (
          <Checkbox
            key={kind}
            label={movementWord(kind)}
            checked={chosen.includes(kind)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((one) => one !== kind);
              tracker.filtering.choose({
                movements: checked === true ? [...others, kind] : others,
              });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The filter of the grid's own table: a choice of its own, because others may see it. */
function InTheGrid() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { choice, running } = usePaneState();
  const [alone, setAlone] = useState(false);
  useEffect(() => {
    let current = true;
    void tracker.filtering.filtersAlone().then((does) => {
      if (current) setAlone(does);
    });
    return () => {
      current = false;
    };
  }, [tracker]);
  return (
    <fieldset className={styles.group}>
      <legend className={text.heading}>{sayReporting('reporting.filter.grid')}</legend>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={running !== undefined || !isNarrowed(choice)}
          aria-describedby="filters-grid"
          onClick={() => tracker.filtering.showInGrid()}
        >
          {sayReporting('reporting.filter.show')}
        </Button>
        <Button
          size="small"
          disabledFocusable={running !== undefined}
          onClick={() => tracker.filtering.takeUp()}
        >
          {sayReporting('reporting.filter.takeUp')}
        </Button>
      </div>
      <p id="filters-grid" className={text.note}>
        {sayReporting(alone ? 'reporting.filter.alone' : 'reporting.filter.shared')}
      </p>
    </fieldset>
  );
}

/** The values that there are to choose from; a column with one value alone is nothing to choose by. */
function valuesOf({ recommendations, statuses }: Register) {
  const of = (value: (row: Register['recommendations'][number]) => string) => [
    ...new Set(recommendations.map(value)),
  ];
  const inUse = of(({ status }) => status);
  const listed = statuses.map(({ label }) => label).filter((label) => inUse.includes(label));
  const all = [
    ['statuses', 'reporting.status', [...new Set([...listed, ...inUse])]],
    ['themes', 'reporting.theme', of(({ theme }) => theme).sort()],
    ['owners', 'reporting.owner', of(({ owner }) => owner).sort()],
  ] as const satisfies readonly (readonly [keyof ReportFilter, string, readonly string[]])[];
  return all.filter(([, , values]) => values.length > 1);
}
