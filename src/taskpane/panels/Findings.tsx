import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { sayPane } from '../../strings/sayPane';
import { sayMending } from '../../strings/sayMending';
import { acceptedFindings, groupFindings, inOrder, type KeyedFinding } from '../findingGroups';
import { anyFinding, listEntries, narrowFindings, type ListEntry } from '../findingList';
import { LongList } from '../parts/LongList';
import { chosenFindings } from '../chosenFindings';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTextStyles } from '../parts/text';
import { useChosen } from '../useChosen';
import { usePaneState, useTracker } from '../useTracker';
import { FindingRow } from './FindingRow';
import { FindingSearch } from './FindingSearch';
import { Fixes } from './Fixes';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  settings: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  none: { display: 'flex', gap: tokens.spacingHorizontalM },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  walk: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { flexGrow: 1 },
  severity: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  rule: { margin: 0 },
  ruleButton: {
    width: '100%',
    minHeight: '36px',
    justifyContent: 'space-between',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    paddingInline: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** Everything that the check found. Choosing one selects its cell; the list stays where it is. */
export default function Findings() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { findings: found, open, sought: words } = usePaneState();
  const chosen = useChosen();
  const findings = useMemo(
    () => (chosen && open ? chosenFindings(found, open.register, chosen.is) : found),
    [found, open, chosen],
  );
  const [wish, setWish] = useState({ ...anyFinding, words });
  // Letters appear as they are typed; the list follows when there is time.
  const sought = useDeferredValue(wish);
  const listed = useMemo(
    () => ({ groups: groupFindings(findings), accepted: acceptedFindings(findings) }),
    [findings],
  );
  const shown = useMemo(() => narrowFindings(listed, sought), [listed, sought]);
  const all = useMemo(() => [...inOrder(shown.groups), ...shown.accepted], [shown]);
  const [chosenKey, setChosenKey] = useState<string>();
  const [closed, setClosed] = useState<readonly string[]>([]);
  // A rule that holds the chosen finding is open, however it was chosen.
  const entries = useMemo(
    () =>
      listEntries(
        shown,
        (rule) => !closed.includes(rule.key) || rule.findings.some(({ key }) => key === chosenKey),
      ),
    [shown, closed, chosenKey],
  );
  const at = all.findIndex(({ key }) => key === chosenKey);
  // When the chosen finding has been mended, "next" goes on from where it was.
  const lastAt = useRef(-1);
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
  }, [at]);

  const choose = useCallback(
    (keyed: KeyedFinding) => {
      setChosenKey(keyed.key);
      void tracker.guide.goTo(keyed.finding);
    },
    [tracker],
  );
  const leave = useCallback(() => setChosenKey(undefined), []);
  const toggle = (key: string) =>
    setClosed((before) =>
      before.includes(key) ? before.filter((other) => other !== key) : [...before, key],
    );
  const step = (by: 1 | -1) => {
    const from = at >= 0 ? at : lastAt.current - (by > 0 ? 1 : 0);
    const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
    if (next) choose(next);
  };

  const narrowed = chosen && (
    <p className={text.note}>
      {sayPane('pane.findings.narrowed', { count: findings.length, total: found.length })}
    </p>
  );
  if (findings.length === 0) {
    return (
      <div className={styles.panel}>
        {narrowed ?? <NothingWrong />}
        <Fixes />
        <Settings />
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <h1 className={text.unseen}>{sayPane('pane.tab.findings')}</h1>
      {narrowed}
      <FindingSearch wish={wish} change={setWish} />
      <div className={styles.walk} role="group" aria-label={sayPane('pane.findings.walk')}>
        <span className={`${styles.position} ${text.note}`} role="status">
          {at >= 0
            ? sayPane('pane.findings.position', { at: at + 1, of: all.length })
            : sayPane('pane.findings.all', { count: all.length })}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUp20Regular />}
          disabledFocusable={at === 0 || all.length === 0}
          onClick={() => step(-1)}
        >
          {sayPane('pane.findings.previous')}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown20Regular />}
          disabledFocusable={at === all.length - 1}
          onClick={() => step(1)}
        >
          {sayPane('pane.findings.next')}
        </Button>
      </div>
      {all.length === 0 && <p className={text.body}>{sayMending('mending.search.none')}</p>}
      <LongList
        label={sayPane('pane.tab.findings')}
        entries={entries}
        chosenKey={chosenKey}
        always={isSection}
        about={aboutHeight}
      >
        {(entry) =>
          entry.kind === 'finding' ? (
            <FindingRow
              keyed={entry.keyed}
              chosen={entry.key === chosenKey}
              choose={entry.key === chosenKey ? leave : choose}
            />
          ) : (
            <Heading entry={entry} toggle={toggle} />
          )
        }
      </LongList>
      <Fixes />
      <Settings />
    </div>
  );
}

/** The headings of the errors, the warnings, the notes and what was accepted. */
function isSection({ kind }: ListEntry): boolean {
  return kind !== 'finding' && kind !== 'rule';
}

/** How high the lines are where no text wraps, in pixels. */
function aboutHeight({ kind }: ListEntry): number {
  return kind === 'finding' ? 75 : 44;
}

interface HeadingProps {
  readonly entry: Exclude<ListEntry, { kind: 'finding' }>;
  readonly toggle: (key: string) => void;
}

/** The heading of a severity, of what was accepted, or of a rule, which opens and closes it. */
function Heading({ entry, toggle }: HeadingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  if (entry.kind === 'rule') {
    const { rule, open } = entry;
    return (
      <h3 className={styles.rule}>
        <Button
          appearance="subtle"
          className={styles.ruleButton}
          iconPosition="after"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          onClick={() => toggle(entry.key)}
        >
          {sayPane('pane.findings.rule', { title: rule.title, count: rule.findings.length })}
        </Button>
      </h3>
    );
  }
  return (
    <h2 className={mergeClasses(styles.severity, text.heading)}>
      {entry.kind === 'accepted' ? (
        <>
          <CheckmarkCircle24Filled className={styles.good} />
          {sayMending('mending.accepted.heading', { count: entry.count })}
        </>
      ) : (
        <>
          <SeverityIcon severity={entry.severity} />
          {sayPane('pane.findings.severityCount', {
            severity: sayPane(`pane.findings.severity.${entry.severity}`),
            count: entry.count,
          })}
        </>
      )}
    </h2>
  );
}

/** Where the rules can be switched off, and their limits and words changed. */
function Settings() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const busy = usePaneState().running !== undefined;
  return (
    <div className={styles.settings}>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-describedby="settings-does"
        onClick={() => tracker.mending.openSettings()}
      >
        {sayMending('mending.settings.button')}
      </Button>
      <p id="settings-does" className={text.note}>
        {sayMending('mending.settings.does')}
      </p>
    </div>
  );
}

function NothingWrong() {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.none}>
      <CheckmarkCircle24Filled className={styles.good} />
      <div>
        <h1 className={text.title}>{sayPane('pane.findings.none.title')}</h1>
        <p className={text.body}>{sayPane('pane.findings.none.text')}</p>
      </div>
    </div>
  );
}
