import { lazy, memo, Suspense, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { acceptanceKey } from '../../checks/acceptance';
import { acceptedWords } from '../../checks/acceptedWords';
import type { Finding } from '../../checks/finding';
import { tableCellsOf } from '../../register/tableCells';
import { sayMending } from '../../strings/sayMending';
import { sayPane } from '../../strings/sayPane';
import type { KeyedFinding } from '../findingGroups';
import { useTextStyles } from '../parts/text';
import { useStayInView } from '../useStayInView';
import { usePaneState, useTracker } from '../useTracker';

const AcceptForm = lazy(() => import('./AcceptForm'));

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    // The bar takes the place of padding, so that the words stay where they are.
    '& > *': { marginLeft: '-3px' },
  },
  button: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: 0,
  },
  chosenButton: {
    width: 'calc(100% + 3px)',
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: 'transparent' },
    ':hover:active,:active:focus-visible': { backgroundColor: 'transparent' },
  },
  place: { display: 'block' },
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  values: { margin: 0, '& dd': { margin: 0 } },
});

export interface FindingRowProps {
  readonly keyed: KeyedFinding;
  readonly chosen: boolean;
  readonly choose: (keyed: KeyedFinding) => void;
}

/** One finding; the chosen one shows what to do and offers to do it. */
export const FindingRow = memo(function FindingRow({ keyed, chosen, choose }: FindingRowProps) {
  const { finding } = keyed;
  const styles = useStyles();
  const text = useTextStyles();
  const row = useRef<HTMLDivElement>(null);
  useStayInView(row, chosen);
  const place = sayPane('pane.findings.place', { sheet: finding.sheet, cell: finding.cell });
  return (
    <div ref={row} className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.button, chosen && styles.chosenButton)}
        aria-expanded={chosen}
        onClick={() => choose(keyed)}
      >
        <span className={mergeClasses(text.note, styles.place)}>
          {finding.ref === ''
            ? place
            : sayPane('pane.findings.refPlace', { ref: finding.ref, place })}
        </span>
        <span className={mergeClasses(text.quoted, chosen ? undefined : styles.short)}>
          {finding.message}
        </span>
      </Button>
      {chosen && <FindingDetail finding={finding} />}
    </div>
  );
});

function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { running, open } = usePaneState();
  const [accepting, setAccepting] = useState(false);
  const busy = running !== undefined;
  const { accepted, clears, difference, repair } = finding;
  const acceptable = open && acceptanceKey(finding, tableCellsOf(open.register)) !== undefined;
  return (
    <div className={styles.detail}>
      <p className={mergeClasses(text.body, text.quoted)}>
        <strong>{sayPane('pane.findings.whatToDo')}</strong> {finding.fix}
      </p>
      {difference?.kind === 'changed' && (
        <dl className={styles.values}>
          <dt className={text.note}>{sayPane('pane.findings.ours')}</dt>
          <dd className={mergeClasses(text.body, text.quoted)}>{shown(difference.ours)}</dd>
          <dt className={text.note}>{sayPane('pane.findings.theirs')}</dt>
          <dd className={mergeClasses(text.body, text.quoted)}>{shown(difference.theirs)}</dd>
        </dl>
      )}
      {accepted && (
        <p className={mergeClasses(text.body, text.quoted)}>{acceptedWords(accepted)}</p>
      )}
      {(clears || repair || difference || acceptable || accepted) && !accepting && (
        <div className={styles.buttons}>
          {clears && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => tracker.starting.clearExample()}
            >
              {sayPane('pane.example.button')}
            </Button>
          )}
          {accepted && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => tracker.mending.takeBack(finding)}
            >
              {sayMending('mending.takeBack.button')}
            </Button>
          )}
          {repair && !accepted && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => tracker.mending.repair(finding)}
            >
              {repair.label}
            </Button>
          )}
          {acceptable && !accepted && (
            <Button size="small" disabledFocusable={busy} onClick={() => setAccepting(true)}>
              {sayMending('mending.accept.button')}
            </Button>
          )}
          {difference && (
            <>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => tracker.mending.takeOver(difference)}
              >
                {sayPane('pane.findings.takeOver')}
              </Button>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => tracker.mending.decline(difference)}
              >
                {sayPane('pane.findings.decline')}
              </Button>
            </>
          )}
        </div>
      )}
      {accepting && (
        <Suspense fallback={null}>
          <AcceptForm finding={finding} close={() => setAccepting(false)} />
        </Suspense>
      )}
    </div>
  );
}

function shown(value: string): string {
  return value === '' ? sayPane('pane.findings.blank') : value;
}
