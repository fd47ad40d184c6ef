import { useMemo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { dueTextOf } from '../../register/dueText';
import { dueDatesOf } from '../../register/due';
import { changedRefs } from '../../register/changedRefs';
import { madeFrom } from '../../register/madeFrom';
import type { Recommendation, Register } from '../../register/register';
import { evidenceNeeded } from '../../report/gaps';
import { sayReporting } from '../../strings/sayReporting';
import { differencesOf } from '../differencesOf';
import { LinkButton } from '../parts/LinkButton';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTextStyles } from '../parts/text';
import { useChosen } from '../useChosen';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) fit-content(45%)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** The most refs that are named; how many more there are is said. */
const mostNamed = 5;

/** What a manager asks next: what is overdue, what lacks evidence, and whether the sheets are as the grid is. */
export default function Glance({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const text = useTextStyles();
  const chosen = useChosen()?.recommendations ?? register.recommendations;
  return (
    <section className={styles.section} aria-labelledby="glance">
      <h2 id="glance" className={text.heading}>
        {sayReporting('reporting.glance')}
      </h2>
      <ul className={styles.list}>
        <Overdue rows={chosen} register={register} />
        <EvidenceThere rows={chosen} register={register} />
        <OwnSheets />
        <MadeSheets register={register} />
      </ul>
    </section>
  );
}

interface Rows {
  readonly rows: readonly Recommendation[];
  readonly register: Register;
}

function Overdue({ rows, register }: Rows) {
  const tracker = useTracker();
  const { filter } = usePaneState().choice;
  const { overdue, why } = useMemo(() => overdueOf({ rows, register }), [rows, register]);
  const words = sayReporting('reporting.glance.overdue');
  if (why) return <Line kind="info" words={words} value={sayReporting(why)} />;
  return (
    <Line
      kind={overdue > 0 ? 'warning' : 'good'}
      words={words}
      value={sayReporting('reporting.glance.number', { count: overdue })}
      {...(overdue > 0 && {
        go: () => {
          tracker.filtering.choose({ filter: { ...filter, overdue: true } });
          tracker.choosePanel('report');
        },
      })}
    />
  );
}

/** How many are overdue, or why that cannot be said. */
function overdueOf({ rows, register }: Rows) {
  const due = dueDatesOf(register);
  const dated = rows.some((row) => !due.isComplete(row) && dueTextOf(row).trim() !== '');
  const why = !dated
    ? ('reporting.glance.noDue' as const)
    : !due.reportingDay && ('reporting.glance.noDate' as const);
  return { overdue: rows.filter((row) => due.overdueBy(row) > 0).length, why };
}

function EvidenceThere({ rows, register }: Rows) {
  const tracker = useTracker();
  const { findings } = usePaneState();
  const { needing, without } = useMemo(() => evidenceNeeded(rows, register), [rows, register]);
  if (needing.length === 0) return null;
  const lacking = findings.find(
    ({ code, accepted }) => code === 'REC-EVIDENCE-NONE' && accepted === undefined,
  );
  return (
    <Line
      kind={without.length > 0 ? 'warning' : 'good'}
      words={sayReporting('reporting.glance.evidence')}
      value={sayReporting('reporting.glance.of', {
        count: needing.length - without.length,
        total: needing.length,
      })}
      {...(lacking && { go: () => tracker.choosePanel('findings', lacking.title) })}
    />
  );
}

/** What colleagues have changed on the sheets that the tables were made from. */
function OwnSheets() {
  const tracker = useTracker();
  const { findings } = usePaneState();
  const count = useMemo(() => differencesOf(findings).length, [findings]);
  if (count === 0) return null;
  return (
    <Line
      kind="warning"
      words={sayReporting('reporting.glance.ownSheets')}
      value={sayReporting('reporting.glance.number', { count })}
      go={() => tracker.show('changes')}
    />
  );
}

/** Whether the sheets that were made say what the grid says, and what has changed as far as it is known. */
function MadeSheets({ register }: { readonly register: Register }) {
  const text = useTextStyles();
  const { madeFrom: written } = usePaneState();
  const sheets = useMemo(
    () =>
      kinds.flatMap((kind) => {
        const here = written[kind];
        const then = here
          ? madeFrom(here.register, kind, here.filter)
          : register.generated.find((sheet) => sheet.kind === kind)?.made;
        if (!then) return [];
        const isOld = madeFrom(register, kind, then.filter).grid !== then.grid;
        return { kind, isOld, changed: isOld && here ? changedRefs(here.register, register) : [] };
      }),
    [register, written],
  );
  return sheets.map(({ kind, isOld, changed }) => (
    <Line
      key={kind}
      kind={isOld ? 'warning' : 'good'}
      words={sayReporting(`reporting.glance.${kind}`)}
      value={sayReporting(isOld ? 'reporting.glance.old' : 'reporting.glance.current')}
    >
      {isOld && (
        <p className={text.note}>
          {changed.length > 0 &&
            sayReporting('reporting.glance.changed', {
              refs: changed.slice(0, mostNamed).join(', '),
              more: Math.max(0, changed.length - mostNamed),
            })}{' '}
          {sayReporting('reporting.glance.again')}
        </p>
      )}
    </Line>
  ));
}

const kinds = ['summary', 'narrative'] as const;

interface LineProps {
  readonly kind: 'good' | 'warning' | 'info';
  readonly words: string;
  readonly value: string;
  /** Where it leads. */
  readonly go?: () => void;
  readonly children?: React.ReactNode;
}

/** One thing with its number, told by shape and colour whether it wants a look. */
function Line({ kind, words, value, go, children }: LineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.row}>
      {kind === 'good' ? (
        <CheckmarkCircle20Filled className={styles.good} />
      ) : (
        <SeverityIcon severity={kind} />
      )}
      <div>
        {go ? (
          <LinkButton onClick={go} aria-label={`${words}: ${value}`}>
            {words}
          </LinkButton>
        ) : (
          <span className={text.body}>{words}</span>
        )}
        {children}
      </div>
      <span className={mergeClasses(kind === 'info' ? text.note : text.heading, text.number)}>
        {value}
      </span>
    </li>
  );
}
