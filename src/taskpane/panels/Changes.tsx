import { useEffect, useRef } from 'react';
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SourceDifference } from '../../checks/finding';
import { cellAddress } from '../../register/grid';
import { say } from '../../strings/say';
import { differencesOf } from '../differencesOf';
import { focusOn } from '../focusOn';
import { useTextStyles } from '../parts/text';
import { usePaneState, useTracker } from '../useTracker';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: { margin: 0, '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}` } },
});

/** What colleagues changed on the officer's own sheets, offered row by row before anything else. */
export default function Changes() {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { findings, running } = usePaneState();
  const differences = differencesOf(findings);
  const busy = running !== undefined;
  const count = differences.length;
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons of a change go with it.
  useEffect(() => {
    if (document.activeElement === document.body) focusOn(heading.current);
  }, [count]);
  return (
    <div className={styles.panel}>
      <h1 ref={heading} className={text.title}>
        {say('pane.changes.title')}
      </h1>
      <p className={text.body}>{say('pane.changes.text', { count })}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => tracker.takeOverAll(differences)}
        >
          {say('pane.changes.all', { count })}
        </Button>
        <Button disabledFocusable={busy} onClick={() => tracker.show(undefined)}>
          {say('pane.changes.later')}
        </Button>
      </div>
      <ul className={styles.list}>
        {differences.map((difference) => (
          <Change key={keyOf(difference)} difference={difference} busy={busy} />
        ))}
      </ul>
    </div>
  );
}

function Change({
  difference,
  busy,
}: {
  readonly difference: SourceDifference;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const tracker = useTracker();
  const { place, ours, theirs, kind } = difference;
  const cell = cellAddress(place);
  const title = titleOf(difference);
  const quoted = mergeClasses(text.body, text.quoted);
  return (
    <li className={styles.change}>
      <h2 className={text.heading}>{title}</h2>
      <dl className={styles.values}>
        {kind !== 'added' && (
          <>
            <dt className={text.note}>{say('pane.changes.was')}</dt>
            <dd className={quoted}>{shown(ours)}</dd>
          </>
        )}
        {kind !== 'deleted' && (
          <>
            <dt className={text.note}>{say('pane.changes.now')}</dt>
            <dd className={quoted}>{shown(theirs)}</dd>
          </>
        )}
      </dl>
      <Link as="button" onClick={() => tracker.goTo({ sheet: place.sheet, cell })}>
        {say('pane.changes.go', {
          place: say('pane.findings.place', { sheet: place.sheet, cell }),
        })}
      </Link>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${say('pane.changes.takeOver')}: ${title}`}
          onClick={() => tracker.takeOver(difference)}
        >
          {say('pane.changes.takeOver')}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${say('pane.changes.decline')}: ${title}`}
          onClick={() => tracker.decline(difference)}
        >
          {say('pane.changes.decline')}
        </Button>
      </div>
    </li>
  );
}

function titleOf({ kind, recordKind, ref, column }: SourceDifference): string {
  if (kind === 'added' && recordKind === 'evidence')
    return say('pane.changes.addedEvidence', { ref });
  return say(`pane.changes.${kind}`, { ref, column });
}

function shown(value: string): string {
  return value === '' ? say('pane.findings.blank') : value;
}

function keyOf({ sheet, recordKind, kind, key, column, ref }: SourceDifference): string {
  return [sheet, recordKind, kind, key, column, ref].join('|');
}
