import { useEffect, useMemo, useRef, useState } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { sayPane } from '../../strings/sayPane';
import { sayMending } from '../../strings/sayMending';
import {
  acceptedFindings,
  groupFindings,
  inOrder,
  type KeyedFinding,
  type SeverityGroup,
} from '../findingGroups';
import { chosenFindings } from '../chosenFindings';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTextStyles } from '../parts/text';
import { useChosen } from '../useChosen';
import { usePaneState, useTracker } from '../useTracker';
import { FindingRow } from './FindingRow';
import { Fixes } from './Fixes';

/** How many findings of a rule are drawn before a person asks for more. */
const atFirst = 50;

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
    paddingBottom: tokens.spacingVerticalXS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  inset: { marginInline: 0 },
  header: {
    '& button': {
      paddingInline: 0,
      paddingBlock: tokens.spacingVerticalS,
      minHeight: '36px',
      lineHeight: tokens.lineHeightBase300,
    },
  },
});

/** Everything that the check found. Choosing one selects its cell; the list stays where it is. */
export default function Findings() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { findings: found, open } = usePaneState();
  const chosen = useChosen();
  const findings = useMemo(
    () => (chosen && open ? chosenFindings(found, open.register, chosen.is) : found),
    [found, open, chosen],
  );
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const accepted = useMemo(() => acceptedFindings(findings), [findings]);
  const all = useMemo(() => [...inOrder(groups), ...accepted], [groups, accepted]);
  const [chosenKey, setChosenKey] = useState<string>();
  const at = all.findIndex(({ key }) => key === chosenKey);
  // When the chosen finding has been mended, "next" goes on from where it was.
  const lastAt = useRef(-1);
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
  }, [at]);

  const choose = (keyed: KeyedFinding | undefined) => {
    setChosenKey(keyed?.key);
    if (keyed) void tracker.guide.goTo(keyed.finding);
  };
  const step = (by: 1 | -1) => {
    const from = at >= 0 ? at : lastAt.current - (by > 0 ? 1 : 0);
    choose(all[Math.min(Math.max(from + by, 0), all.length - 1)]);
  };

  const narrowed = chosen && (
    <p className={text.note}>
      {sayPane('pane.findings.narrowed', { count: findings.length, total: found.length })}
    </p>
  );
  if (all.length === 0) {
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
      <div className={styles.walk} role="group" aria-label={sayPane('pane.findings.walk')}>
        <span className={`${styles.position} ${text.note}`}>
          {at >= 0
            ? sayPane('pane.findings.position', { at: at + 1, of: all.length })
            : sayPane('pane.findings.all', { count: all.length })}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUp20Regular />}
          disabledFocusable={at === 0}
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
      {groups.map((group) => (
        <Severity key={group.severity} group={group} chosenKey={chosenKey} choose={choose} />
      ))}
      {accepted.length > 0 && (
        <section aria-labelledby="accepted">
          <h2 id="accepted" className={`${styles.severity} ${text.heading}`}>
            <CheckmarkCircle24Filled className={styles.good} />
            {sayMending('mending.accepted.heading', { count: accepted.length })}
          </h2>
          <ul className={styles.list}>
            {accepted.map((keyed) => (
              <FindingRow
                key={keyed.key}
                finding={keyed.finding}
                chosen={keyed.key === chosenKey}
                choose={() => choose(keyed.key === chosenKey ? undefined : keyed)}
              />
            ))}
          </ul>
        </section>
      )}
      <Fixes />
      <Settings />
    </div>
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

interface SeverityProps {
  readonly group: SeverityGroup;
  readonly chosenKey: string | undefined;
  readonly choose: (keyed: KeyedFinding | undefined) => void;
}

/** The errors, the warnings or the notes, rule by rule. */
function Severity({ group, chosenKey, choose }: SeverityProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [whole, setWhole] = useState<readonly string[]>([]);
  // A rule that holds the chosen finding is open, however it was chosen.
  const open = group.rules
    .filter(
      (rule) => !closed.includes(rule.key) || rule.findings.some(({ key }) => key === chosenKey),
    )
    .map((rule) => rule.key);
  const toggle = (key: string) =>
    setClosed((before) =>
      before.includes(key) ? before.filter((other) => other !== key) : [...before, key],
    );
  return (
    <section aria-labelledby={`severity-${group.severity}`}>
      <h2 id={`severity-${group.severity}`} className={`${styles.severity} ${text.heading}`}>
        <SeverityIcon severity={group.severity} />
        {sayPane('pane.findings.severityCount', {
          severity: sayPane(`pane.findings.severity.${group.severity}`),
          count: group.count,
        })}
      </h2>
      <Accordion
        collapsible
        multiple
        openItems={open}
        onToggle={(_event, { value }) => toggle(String(value))}
      >
        {group.rules.map((rule) => {
          const shown = whole.includes(rule.key) ? rule.findings : rule.findings.slice(0, atFirst);
          const chosenHidden = rule.findings
            .slice(shown.length)
            .filter(({ key }) => key === chosenKey);
          const rest = rule.findings.length - shown.length;
          return (
            <AccordionItem key={rule.key} value={rule.key}>
              <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
                {sayPane('pane.findings.rule', { title: rule.title, count: rule.findings.length })}
              </AccordionHeader>
              <AccordionPanel className={styles.inset}>
                <ul className={styles.list}>
                  {[...shown, ...chosenHidden].map((keyed) => (
                    <FindingRow
                      key={keyed.key}
                      finding={keyed.finding}
                      chosen={keyed.key === chosenKey}
                      choose={() => choose(keyed.key === chosenKey ? undefined : keyed)}
                    />
                  ))}
                </ul>
                {rest > 0 && (
                  <Button size="small" onClick={() => setWhole((before) => [...before, rule.key])}>
                    {sayPane('pane.findings.more', { count: rest })}
                  </Button>
                )}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}
